// SPDX-License-Identifier: GPL-3.0-or-later
#include "reconcile/filejob.h"

namespace precedent::reconcile {

namespace {

constexpr int daysAhead = 31;

} // namespace

FilePlan planFor(const CsvTable &table, const Layout &layout, const QString &setting)
{
    const auto kept = fromSetting(setting, layout);
    if (kept)
        return {layout, kept->mapping, kept->reading, true};
    return {layout, guessMapping(table, layout), {}, false};
}

Settled settle(const CsvTable &table, const FilePlan &plan, QDate today)
{
    return settle(table, plan.layout, plan.mapping, plan.reading, today.addDays(daysAhead));
}

base::Result<Reconciliation> runPlan(const CsvTable &table, const FilePlan &plan, const Settled &settled,
                                     const insight::Snapshot &snapshot, const std::vector<insight::RowIndex> &scope,
                                     const Window &window, const base::CancelToken &cancel)
{
    auto file = readPayouts(table, plan.layout, plan.mapping, settled, snapshot.zone(), cancel);
    if (!file)
        return file.error();
    auto records = ledgerRecords(snapshot, scope, cancel);
    if (!records)
        return records.error();
    return reconcile(std::move(*file), std::move(*records), window, cancel);
}

} // namespace precedent::reconcile
