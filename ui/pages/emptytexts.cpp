// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/emptytexts.h"

#include "ui/models/periodpair.h"
#include "ui/pages/wordhint.h"
#include "ui/text/dates.h"
#include "ui/text/errortext.h"
#include "ui/text/joined.h"
#include "ui/text/labels.h"
#include "ui/text/rulelabels.h"
#include "workspace/unevaluated.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QAction>

#include <algorithm>

namespace precedent::pages {

namespace {

class EmptyTexts
{
    Q_DECLARE_TR_FUNCTIONS(EmptyTexts)
};

widgets::EmptyText nothingYet(const QAction *sync)
{
    return {
        EmptyTexts::tr("No decisions yet"),
        EmptyTexts::tr("Read a Slack approvals channel, and every request with its decision, reason and times stands "
                       "here. Nothing is written to Slack."),
        sync != nullptr ? sync->text() : QString()};
}

widgets::EmptyText stillReading()
{
    return {EmptyTexts::tr("Reading…"),
            EmptyTexts::tr(
                "The first decisions appear here as soon as they are read, newest first. You can leave this page; "
                "the status bar shows how far it is."),
            {}};
}

widgets::EmptyText nothingInPeriod()
{
    return {EmptyTexts::tr("No decisions in this period"), EmptyTexts::tr("The ledger has decisions at other times."),
            EmptyTexts::tr("Show all time")};
}

widgets::EmptyText notInPeriod(const query::Filter &filter, std::size_t inAllTime)
{
    auto text = nothingInPeriod();
    text.text = text::filterText(filter) + QStringLiteral(" · ") +
                EmptyTexts::tr("%Ln in all time", "decisions", int(inAllTime));
    return text;
}

widgets::EmptyText meantOtherwise(const query::Filter &filter, const WordHint &hint)
{
    return {EmptyTexts::tr("No decisions for this filter"), text::filterText(filter),
            EmptyTexts::tr("Search for %1 instead", "a condition in words").arg(text::filterText({hint.instead}))};
}

/// Days that begin after the last sync, or empty: the ledger cannot know of any.
std::optional<widgets::EmptyText> notReadYet(const shell::PageContext &context, const QLocale &locale)
{
    const query::Calendar calendar = context.workspace.calendar();
    const auto span = models::periodOf(context.filter.filter(), calendar).span;
    const base::Instant last = context.workspace.snapshot()->lastSync();
    const QDate synced = calendar.zone.dateOf(last);
    if (!span || last == base::Instant() || span->first <= synced)
        return {};
    return widgets::EmptyText{EmptyTexts::tr("Not read yet"),
                              EmptyTexts::tr("Synced until %1.", "a day").arg(text::dayText(synced, locale)),
                              EmptyTexts::tr("Show all time")};
}

bool asksForANameOrWord(const query::Filter &filter)
{
    using query::Key;
    return std::any_of(filter.clauses.begin(), filter.clauses.end(), [](const query::Clause &clause) {
        return clause.key == Key::Text || clause.key == Key::Agent || clause.key == Key::Approver ||
               clause.key == Key::Customer;
    });
}

widgets::EmptyText nothingForFilter(const query::Filter &filter, bool areNamesHidden)
{
    QStringList lines{text::filterText(filter)};
    if (areNamesHidden && asksForANameOrWord(filter))
        lines.append(EmptyTexts::tr("Names are hidden: search by pseudonym, such as “Agent 3”."));
    return {EmptyTexts::tr("No decisions for this filter"), lines.join(u'\n'), EmptyTexts::tr("Clear filters")};
}

/// Empty where the filter's flags are evaluated, or that cannot be told.
QString whyUnevaluated(workspace::Workspace &workspace, const query::Filter &filter)
{
    if (filter.find(query::Key::Flag) == nullptr)
        return {};
    const auto reader = workspace.ledger().reader();
    if (!reader)
        return {};
    const auto unevaluated = workspace::unevaluatedFlags(**reader, filter);
    return unevaluated ? text::unevaluatedText(unevaluated->withoutLimits, unevaluated->oddHours) : QString();
}

widgets::EmptyText notEvaluated(const QString &why)
{
    return {EmptyTexts::tr("These flags are not evaluated"),
            text::sentences({why, EmptyTexts::tr("Limits are set on the Policy page, rules in the preferences.")}),
            EmptyTexts::tr("Clear filters")};
}

} // namespace

void showNothing(ContentStack &stack, const shell::PageContext &context)
{
    shell::FilterState &state = context.filter;
    if (context.workspace.snapshot()->size() == 0 && context.jobs.isRunning()) {
        stack.showEmpty(stillReading(), {});
        return;
    }
    if (context.workspace.snapshot()->size() == 0) {
        stack.showEmpty(nothingYet(context.syncAction), [sync = context.syncAction] { sync->trigger(); });
        return;
    }
    if (const QString why = whyUnevaluated(context.workspace, state.filter()); !why.isEmpty()) {
        stack.showEmpty(notEvaluated(why), [&state] { state.clear(); });
        return;
    }
    const auto count = [&workspace = context.workspace](const query::Filter &filter) {
        const auto rows = workspace.snapshot()->select(filter, workspace.calendar());
        return rows ? rows->size() : 0;
    };
    const auto inAllTime = [&count](const query::Filter &filter) { return count(models::withoutDates(filter)); };
    const auto hint = wordHint(state.filter());
    const bool isMeantNow = hint && count(hint->meant) > 0;
    const auto showMeant = [&state, hint] { state.setFilter(hint->meant); };
    const auto showAllTime = [&state] { state.setPeriod(QString()); };
    if (const auto text = notReadYet(context, stack.locale()))
        stack.showEmpty(*text, showAllTime);
    else if (models::withoutDates(state.filter()).isEmpty())
        stack.showEmpty(nothingInPeriod(), showAllTime);
    else if (const auto rows = isMeantNow ? 0 : inAllTime(state.filter()); rows > 0)
        stack.showEmpty(notInPeriod(state.filter(), rows), showAllTime);
    else if (isMeantNow || (hint && inAllTime(hint->meant) > 0))
        stack.showEmpty(meantOtherwise(state.filter(), *hint), showMeant);
    else
        stack.showEmpty(nothingForFilter(state.filter(), context.workspace.pseudonyms() != nullptr),
                        [&state] { state.clear(); });
}

QList<QAction *> windowActions(QList<QAction *> actions)
{
    actions.removeAll(nullptr);
    return actions;
}

void showError(ContentStack &stack, const base::Error &error, const std::function<void()> &again)
{
    stack.showEmpty(
        {EmptyTexts::tr("This cannot be shown"), text::errorText(error).sentence(), EmptyTexts::tr("Try again")},
        again);
}

} // namespace precedent::pages
