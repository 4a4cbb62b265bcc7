// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/periodreport.h"

#include "ui/pages/agentlist.h"
#include "ui/pages/overviewtexts.h"
#include "ui/reports/periodparts.h"
#include "ui/reports/scope.h"
#include "ui/text/dates.h"
#include "ui/text/formats.h"
#include "ui/text/labels.h"

#include <QtCore/QCoreApplication>

namespace precedent::reports {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(precedent::reports::PeriodReport)
};

base::Result<PeriodScope> makeScope(const Source &source, const query::Filter &filter)
{
    const models::RefreshRequest request = source.request(filter);
    auto overview = models::makeOverview(request, source.house);
    if (!overview)
        return overview.error();
    auto rows = models::selectRows(request);
    if (!rows)
        return rows.error();
    const std::vector<base::TimeRange> coverage = coverageOf(source);
    if (overview->period.compared)
        overview->comparedCovered = models::coveredPart(*overview->period.compared, coverage, source.calendar.zone);
    return PeriodScope{source, filter, *std::move(overview), *std::move(rows)};
}

KeyFigures cardsOf(const PeriodScope &scope)
{
    const QLocale &locale = scope.source.locale;
    const auto shown = [](const QString &label, const pages::CardText &card) {
        return KeyFigure{label, card.figure, card.detail};
    };
    return {{shown(Words::tr("Requests"), pages::decisionsCard(scope.overview, locale)),
             shown(Words::tr("Approved"), pages::approvedCard(scope.overview, locale)),
             shown(Words::tr("Median time to decision"), pages::timeCard(scope.overview, locale)),
             shown(Words::tr("Value approved"), pages::valueCard(scope.overview, locale)),
             shown(Words::tr("All six fields known"), pages::completeCard(scope.overview, locale))}};
}

QString subtitle(const PeriodScope &scope)
{
    const models::PeriodPair &period = scope.overview.period;
    const QString name = text::asHeading(pages::periodName(period, scope.source.locale), scope.source.locale);
    return period.isRunning ? Words::tr("%1, not over yet", "a period").arg(name) : name;
}

} // namespace

base::Result<Report> periodReport(const Source &source, const query::Filter &filter)
{
    const auto scope = makeScope(source, filter);
    if (!scope)
        return scope.error();
    Report report = beginReport(source, Words::tr("Review of decisions"), subtitle(*scope));
    if (const auto added = addRowsHash(report, source, scope->rows); !added)
        return added.error();
    if (!models::withoutDates(filter).isEmpty())
        report.blocks.push_back(
            Paragraph{Words::tr("Only: %1", "a filter").arg(text::filterText(models::withoutDates(filter)))});
    if (const auto warning = gapWarning(source, scope->overview.period.span))
        report.blocks.push_back(*warning);
    report.blocks.push_back(cardsOf(*scope));
    if (scope->rows.empty()) {
        report.blocks.push_back(Paragraph{Words::tr("No request in this period.")});
        addScope(report, source, filter, scope->overview.period.span);
        return report;
    }
    for (const auto &add : {addTypesByTime, addOutcomes, addAmounts, addTimes})
        add(report, *scope);
    for (const auto &add : {addAgents, addApprovers, addExceptions}) {
        if (const auto done = add(report, *scope); !done)
            return done.error();
    }
    for (const auto &add : {addFlags, addCompleteness})
        add(report, *scope);
    addScope(report, source, filter, scope->overview.period.span);
    return report;
}

} // namespace precedent::reports
