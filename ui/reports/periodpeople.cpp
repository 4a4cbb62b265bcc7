// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/approving.h"
#include "ui/models/policy.h"
#include "ui/models/team.h"
#include "ui/pages/agentlist.h"
#include "ui/pages/approvingtexts.h"
#include "ui/pages/exceptionlist.h"
#include "ui/pages/overviewtexts.h"
#include "ui/pages/patterntexts.h"
#include "ui/reports/periodparts.h"
#include "ui/reports/tables.h"
#include "ui/text/formats.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace precedent::reports {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(precedent::reports::PeriodPeople)
};

constexpr std::size_t shownExceptions = 15;
constexpr std::size_t weeksColumn = 4; ///< a sparkline on the page, thirteen numbers on paper

QString medianText(const insight::Figures &figures)
{
    const bool isKnown = figures.turnaroundCount >= models::leastCases && figures.turnaroundMedian;
    return isKnown ? text::durationText(*figures.turnaroundMedian) : QStringLiteral("–");
}

QStringList agentCells(const QString &name, const insight::Figures &figures, const Source &source)
{
    const QLocale &locale = source.locale;
    return {name,
            locale.toString(figures.count),
            locale.toString(figures.approved),
            locale.toString(figures.denied),
            pages::shareText(figures.approved, figures.decided(), locale),
            medianText(figures),
            text::sumsText(figures.approvedAmount, locale, source.snapshot->usualCurrency())};
}

} // namespace

base::Result<void> addAgents(Report &report, const PeriodScope &scope)
{
    const auto team = models::makeTeam(scope.source.request(scope.filter));
    if (!team)
        return team.error();
    const QLocale &locale = scope.source.locale;
    report.blocks.push_back(Heading{Words::tr("Agents"), Words::tr("by name; rates and times from 5 cases on")});
    Table table{{{Words::tr("Agent"), false, 1},
                 {Words::tr("Requests"), true, 0},
                 {Words::tr("Approved"), true, 0},
                 {Words::tr("Denied"), true, 0},
                 {Words::tr("Approval rate"), true, 0},
                 {Words::tr("Median time"), true, 0},
                 {Words::tr("Value approved"), true, 1.6}},
                {},
                {}};
    insight::Figures named;
    for (const models::AgentLine &line : pages::inOrder(team->agents, false, locale)) {
        if (line.figures.count == 0)
            continue;
        named.count += line.figures.count;
        table.rows.push_back(agentCells(paperLine(pages::agentText(line), 80), line.figures, scope.source));
    }
    const int unnamed = team->figures.count - named.count;
    table.totals = agentCells(Words::tr("All"), team->figures, scope.source);
    report.blocks.push_back(table);
    report.blocks.push_back(Paragraph{
        Words::tr("Who handles more cases asks more often: counts of people are not compared here."), Tone::Quiet});
    if (unnamed > 0)
        report.blocks.push_back(
            Paragraph{Words::tr("%Ln request(s) of nobody whose name is known.", nullptr, unnamed), Tone::Quiet});
    return {};
}

base::Result<void> addApprovers(Report &report, const PeriodScope &scope)
{
    const auto approving = models::makeApproving(scope.source.request(scope.filter), scope.source.house);
    if (!approving)
        return approving.error();
    report.blocks.push_back(Heading{Words::tr("Approvers"), Words::tr("a decision of several counts for each")});
    const auto columns = pages::approverColumns(scope.source.locale);
    std::vector<double> shares(columns.size(), 0);
    shares.front() = 1;
    if (approving->approvers.empty())
        report.blocks.push_back(Paragraph{Words::tr("Nobody whose name is known decided anything."), Tone::Quiet});
    else
        report.blocks.push_back(tableOf(columns, approving->approvers, shares));
    if (approving->unnamed > 0)
        report.blocks.push_back(Paragraph{
            Words::tr("%Ln decision(s) by nobody whose name is known.", nullptr, approving->unnamed), Tone::Quiet});
    return {};
}

base::Result<void> addExceptions(Report &report, const PeriodScope &scope)
{
    const auto policy = models::makePolicy(scope.source.request(scope.filter), scope.source.house);
    if (!policy)
        return policy.error();
    const QLocale &locale = scope.source.locale;
    const insight::Grouping groupedBy = scope.source.house.policy.groupedBy;
    report.blocks.push_back(
        Heading{Words::tr("Recurring exceptions"), pages::groupingHint(groupedBy, policy->exceptionSpan, {}, locale)});
    if (policy->exceptions.empty()) {
        report.blocks.push_back(Paragraph{pages::nothingRecurred(groupedBy), Tone::Quiet});
        return {};
    }
    auto columns = pages::exceptionColumns(scope.overview.leadingCurrency, scope.source.house.rules.policy, locale);
    columns.erase(columns.begin() + std::ptrdiff_t(weeksColumn));
    std::vector<double> shares(columns.size(), 0);
    shares.front() = 1;
    std::vector<models::Exception> shown(policy->exceptions.begin(),
                                         policy->exceptions.begin() +
                                             std::ptrdiff_t(std::min(policy->exceptions.size(), shownExceptions)));
    report.blocks.push_back(tableOf(columns, shown, shares));
    const int more = int(policy->exceptions.size() - shown.size());
    if (more > 0)
        report.blocks.push_back(Paragraph{Words::tr("%Ln more, less often.", "exceptions", more), Tone::Quiet});
    return {};
}

} // namespace precedent::reports
