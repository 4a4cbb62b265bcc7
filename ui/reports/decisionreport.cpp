// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/decisionreport.h"

#include "ui/pages/fieldlist.h"
#include "ui/reports/decisionparts.h"
#include "ui/reports/paginator.h"
#include "ui/reports/plaintext.h"
#include "ui/reports/scope.h"

namespace precedent::reports {

namespace {

/// Tried in this order until the page holds it; the last one always fits.
constexpr Fullness steps[] = {
    {400, 12, 10, 30}, {24, 8, 10, 16}, {16, 6, 10, 12}, {12, 5, 8, 10}, {9, 4, 6, 8},
    {7, 3, 5, 6},      {5, 3, 4, 4},    {3, 3, 3, 3},    {2, 2, 2, 2},   {1, 1, 1, 1},
};

Report reportWith(const Source &source, const DecisionSubject &subject, const Fullness &fullness)
{
    const domain::Record &record = subject.row.record;
    const QString outcome = pages::decisionText(record, source.formatting(), source.snapshot->lastSync());
    Report report = beginReport(source, paperLine(models::titleText(record, source.locale)),
                                QStringLiteral("%1 · %2").arg(paperLine(outcome), record.id.text()));
    report.blocks.push_back(fieldFacts(source, subject, fullness));
    addThread(report, source, subject, fullness);
    addHistory(report, source, subject, fullness);
    addProof(report, source, subject, fullness);
    return report;
}

} // namespace

Report decisionReport(const Source &source, const DecisionSubject &subject)
{
    const QSizeF paper = pageSizeOf(source.paper).size(QPageSize::Point);
    for (const Fullness &step : steps) {
        Report report = reportWith(source, subject, step);
        if (Paginator(report, paper).pageCount() == 1)
            return report;
    }
    return reportWith(source, subject, steps[std::size(steps) - 1]);
}

} // namespace precedent::reports
