// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/selection.h"

#include "app/commands/filteroptions.h"
#include "ui/text/rulelabels.h"
#include "workspace/unevaluated.h"

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
