// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reconcile/reconciliation.h"

namespace precedent::reconcile {

/// How a file is to be read, before it is settled.
struct FilePlan
{
    Layout layout;
    Mapping mapping;
    Reading reading;
    bool isRemembered = false; ///< from an earlier file of the same headings
};

/// `setting` is what the ledger keeps under settingKey(layout); without it the columns are guessed.
[[nodiscard]] FilePlan planFor(const CsvTable &table, const Layout &layout, const QString &setting);

/// settle() for a plan, with dates of the year in front up to a month after `today`.
[[nodiscard]] Settled settle(const CsvTable &table, const FilePlan &plan, QDate today);

/// readPayouts(), ledgerRecords() and reconcile() with their errors; the rows of `scope` are to be matched.
[[nodiscard]] base::Result<Reconciliation> runPlan(const CsvTable &table, const FilePlan &plan, const Settled &settled,
                                                   const insight::Snapshot &snapshot,
                                                   const std::vector<insight::RowIndex> &scope, const Window &window,
                                                   const base::CancelToken &cancel = {});

} // namespace precedent::reconcile
