// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/exporter.h"
#include "reconcile/resultrows.h"

namespace precedent::reconcile {

/// A sentence for people beside a row's word.
using Explain = std::function<QString(const ResultRow &row)>;

/// Writes rows of a result as CSV in the profile and locale of `options`, a row each: status, why, explanation, line,
/// payout_date, payout_amount, approved_amount, difference, currency, customer, conversation, reference, record_id,
/// permalink, decided_date, decision. The record is the one that belongs to the row, else the nearest; several ids are
/// joined with "; ". Texts are guarded against formulas. Errors as exporting::writeFile().
[[nodiscard]] base::Result<exporting::Summary> writeResult(const QString &path, const Reconciliation &result,
                                                           const std::vector<ResultRow> &rows, const Explain &explain,
                                                           const exporting::Options &options, const base::Zone &zone);
/// The same to an open device.
[[nodiscard]] base::Result<exporting::Summary> writeResult(QIODevice &device, const Reconciliation &result,
                                                           const std::vector<ResultRow> &rows, const Explain &explain,
                                                           const exporting::Options &options, const base::Zone &zone);

} // namespace precedent::reconcile
