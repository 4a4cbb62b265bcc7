// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reconcile/reconciliation.h"

namespace precedent::reconcile {

/// An approval that was not, or not wholly, paid when its month ended.
struct Accrued
{
    std::size_t record = 0;
    base::Money open;    ///< what was approved without what was paid by then
    QDate paidOn = {};   ///< when the file says that it was paid afterwards, the first time; null when it does not
    bool isPart = false; ///< some of it was paid by then
};

/// What a month's approvals owe at its end, as far as a file of payouts tells.
struct Accrual
{
    QDate month;                ///< its first day
    std::vector<Accrued> items; ///< in the ledger's order
    insight::Sums sums;         ///< of what is open
    int approved = 0;           ///< approvals of the month with an amount, paid or not
    int withoutAmount = 0;      ///< approved, and nobody wrote how much
    bool beginsEarlier = false; ///< the file begins after the month's first day: earlier payouts are not known
    bool endsLater = false;     ///< the file ends before the month's last day: later payouts are not known

    [[nodiscard]] QDate lastDay() const { return month.addMonths(1).addDays(-1); }
};

/// One for each month that the file touches, oldest first; none for a file without payouts. An approval belongs to the
/// month of the last day on which it may have been taken. In scope are those that are to be matched and paid out; one
/// that was paid with another amount is paid.
[[nodiscard]] std::vector<Accrual> accruals(const Reconciliation &result);

} // namespace precedent::reconcile
