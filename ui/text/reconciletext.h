// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reconcile/resultrows.h"

#include <QtCore/QLocale>

namespace precedent::text {

/// "Matched", "Amount differs", "Paid without approval", …
[[nodiscard]] QString label(reconcile::Group group);
/// "Date", "Customer", …
[[nodiscard]] QString label(reconcile::Field field);
/// "day/month/year", …; "not known" for Unknown.
[[nodiscard]] QString label(reconcile::DateOrder order);
[[nodiscard]] QString label(reconcile::DecimalMark mark);
[[nodiscard]] QString label(reconcile::PayoutSign sign);

/// Why a row stands in its group, in a sentence: "Same conversation and amount.", "Denied on 2026-10-03: $25.00, Acme."
[[nodiscard]] QString reconcileExplanation(const reconcile::ResultRow &row, const reconcile::Reconciliation &result,
                                           const QLocale &locale);

/// Approvals of types that are not paid out, which stand in no group: how many and their sums. Empty without any.
[[nodiscard]] QString notPaidOutText(const reconcile::Reconciliation &result, const QLocale &locale);

/// How a file was read: "UTF-8, separated by ;, dates day/month/year, decimal comma, …".
[[nodiscard]] QString readingText(const exporting::CsvDialect &dialect, const reconcile::Reading &reading);

} // namespace precedent::text
