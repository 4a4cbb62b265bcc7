// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/policybook.h"
#include "insight/snapshot.h"

namespace precedent::insight {

/// A ceiling against what was approved in a month, in its currency alone.
struct BudgetUse
{
    Ceiling ceiling;
    std::int64_t spent = 0; ///< minor units
    int approvals = 0;      ///< with an amount in this currency
    int withoutAmount = 0;  ///< approved, of this type, and nobody wrote how much: in no sum
    QDate crossed = {};     ///< the first day at whose end more was approved than the ceiling; null where none is

    /// Below zero when the ceiling was crossed.
    [[nodiscard]] std::int64_t left() const { return ceiling.amount.minor - spent; }
};

/// One for each ceiling, in their order, over all records of the month that `day` lies in, by this date.
[[nodiscard]] std::vector<BudgetUse> budgetUse(const Snapshot &snapshot, const std::vector<Ceiling> &ceilings,
                                               QDate day, query::DateBasis basis);

} // namespace precedent::insight
