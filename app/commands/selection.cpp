// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/selection.h"

#include "app/commands/filteroptions.h"
#include "app/commands/words.h"
#include "ui/text/labels.h"
#include "ui/text/rulelabels.h"
#include "workspace/unevaluated.h"

#include <algorithm>
#include <array>

namespace precedent::commands {

namespace {

/// A channel that is misspelt or was renamed would look like one without decisions.
base::Result<void> checkChannels(const store::Reader &reader, const query::Filter &filter)
{
    for (const auto &clause : filter.clauses) {
        if (clause.key != query::Key::Channel)
            continue;
        for (const auto &value : clause.values) {
            if (const auto found = findChannel(reader, value); !found)
                return found.error();
        }
    }
    return {};
}

/// A name that nobody has gives no rows, like a quiet month; whoever wrote it amiss is to see which of the two it is.
void warnOfUnknown(const Selection &selection, Console &console)
{
    constexpr std::array keys{query::Key::Agent, query::Key::Approver, query::Key::Team, query::Key::Customer};
    const auto &view = selection.view;
    for (const auto &clause : selection.filter.clauses) {
        if (clause.exclude || std::find(keys.begin(), keys.end(), clause.key) == keys.end())
            continue;
        for (const auto &value : clause.values) {
            const auto rows = view.snapshot->select(query::Filter().with(clause.key, {value}), view.calendar);
            if (rows && rows->empty())
                console.warn(Words::tr("No record of any time has %1.", "a condition, for example Agent: Nobody")
                                 .arg(text::chipText({clause.key, false, {value}})));
        }
    }
}

} // namespace

base::Result<Selection> selectRows(const Invocation &invocation)
{
    const auto session = openForReading(invocation.common());
    if (!session)
        return session.error();
    return selectRows(invocation, *session->reader);
}

base::Result<Selection> selectRows(const Invocation &invocation, Console &console)
{
    const auto session = openForReading(invocation.common());
    if (!session)
        return session.error();
    auto selection = selectRows(invocation, *session->reader);
    if (!selection)
        return selection;
    const auto unevaluated = workspace::unevaluatedFlags(*session->reader, selection->filter);
    if (!unevaluated)
        return unevaluated.error();
    if (!unevaluated->isEmpty())
        console.warn(text::unevaluatedText(unevaluated->withoutLimits, unevaluated->oddHours));
    if (selection->rows.empty())
        warnOfUnknown(*selection, console);
    return selection;
}

base::Result<Selection> selectRows(const Invocation &invocation, const store::Reader &reader)
{
    const auto views = reader.views();
    if (!views)
        return views.error();
    auto filter = readFilter(invocation, *views);
    if (!filter)
        return filter.error();
    if (const auto known = checkChannels(reader, *filter); !known)
        return known.error();
    auto view = loadSnapshot(reader, invocation.common());
    if (!view)
        return view.error();
    auto rows = view->snapshot->select(*filter, view->calendar);
    if (!rows)
        return rows.error();
    return Selection{std::move(*view), std::move(*filter), std::move(*rows)};
}

} // namespace precedent::commands
