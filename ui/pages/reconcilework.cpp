// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reconcilework.h"

#include "reconcile/resultfile.h"
#include "ui/text/errortext.h"
#include "ui/text/reconciletext.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>

#include <numeric>

namespace precedent::pages {

namespace {

/// The rows that pass the filter; all of them without one.
base::Result<std::vector<insight::RowIndex>> rowsInScope(const ReconcileQuestion &question)
{
    if (question.filter)
        return question.snapshot->select(*question.filter, question.calendar);
    std::vector<insight::RowIndex> rows(question.snapshot->size());
    std::iota(rows.begin(), rows.end(), insight::RowIndex(0));
    return rows;
}

} // namespace

base::Result<std::shared_ptr<const ReconcileFile>> loadFile(const QString &path, const store::Ledger &ledger,
                                                            const base::CancelToken &cancel)
{
    auto table = exporting::readCsvFile(path, {}, cancel);
    if (!table)
        return table.error();
    const auto layout = reconcile::layoutOf(*table);
    const auto reader = ledger.reader();
    if (!reader)
        return reader.error();
    const auto kept = (*reader)->setting(reconcile::settingKey(layout));
    if (!kept)
        return kept.error();
    auto plan = reconcile::planFor(*table, layout, *kept);
    return std::make_shared<const ReconcileFile>(ReconcileFile{path, std::move(*table), std::move(plan)});
}

ReconcileAnswer matchFile(const ReconcileFile &file, const ReconcileQuestion &question, const base::CancelToken &cancel)
{
    const auto settled = reconcile::settle(file.table, question.plan, question.calendar.today());
    ReconcileAnswer answer{text::readingText(file.table.dialect(), settled.reading), nullptr, {}};
    const auto scope = rowsInScope(question);
    auto result = scope ? reconcile::runPlan(file.table, question.plan, settled, *question.snapshot, *scope,
                                             question.window, cancel)
                        : base::Result<reconcile::Reconciliation>(scope.error());
    if (result) {
        auto rows = reconcile::resultRows(*result);
        auto accruals = reconcile::accruals(*result);
        answer.outcome = std::make_shared<ReconcileOutcome>(
            ReconcileOutcome{std::move(*result), std::move(rows), std::move(accruals)});
    } else {
        answer.problem = text::errorText(result.error()).sentence();
    }
    return answer;
}

QString writeOutcome(const QString &path, const ReconcileOutcome &outcome, const QLocale &locale,
                     const base::Zone &zone)
{
    exporting::Options options;
    options.profile = exporting::Profile::Excel;
    options.locale = locale;
    const auto explain = [&](const reconcile::ResultRow &row) {
        return text::reconcileExplanation(row, outcome.result, locale);
    };
    const auto written = reconcile::writeResult(path, outcome.result, outcome.rows, explain, options, zone);
    if (!written)
        return text::errorText(written.error()).sentence();
    return QCoreApplication::translate("ReconcileWork", "The result was written to %1.", "file")
        .arg(QDir::toNativeSeparators(path));
}

} // namespace precedent::pages
