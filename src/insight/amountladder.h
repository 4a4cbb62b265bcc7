// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/snapshot.h"
#include "insight/widesum.h"

#include <map>

namespace precedent::insight {

/// Requests of one currency whose amount lies in some range. Undecided are the pending, withdrawn and expired ones.
struct Band
{
    int count = 0;
    int approved = 0;
    int denied = 0;
    int undecided = 0;
    std::int64_t asked = 0;   ///< minor units, as the other sums
    std::int64_t granted = 0; ///< approved amounts in this currency
    std::int64_t refused = 0; ///< asked for by the denied ones
    std::int64_t waited = 0;  ///< seconds from request to decision of those decided at a known time
    int waitedCount = 0;      ///< how many these are

    [[nodiscard]] int decided() const { return approved + denied; }
    bool operator==(const Band &) const = default;
};

/// The amounts of one currency in ascending order with running sums, so that any band of them is known at once.
class AmountLadder
{
public:
    /// Everything with an amount of at most `limit`.
    [[nodiscard]] Band upTo(std::int64_t limit) const;
    /// Amounts above `low` and at most `high`; empty unless low < high.
    [[nodiscard]] Band between(std::int64_t low, std::int64_t high) const;
    [[nodiscard]] Band all() const;
    /// Nearest rank; empty when there is no amount.
    [[nodiscard]] std::optional<std::int64_t> amountAt(double share) const;
    /// The highest amount above `low` up to which, from `low` on, at least `leastCases` were decided and no less than
    /// `share` of them approved, even at the lower end of the interval.
    [[nodiscard]] std::optional<std::int64_t> approvedUpTo(std::int64_t low, double share, int leastCases) const;

private:
    friend class LadderBuilder;

    /// All up to and including this amount.
    struct Step
    {
        std::int64_t amount = 0;
        int count = 0;
        int approved = 0;
        int denied = 0;
        int waitedCount = 0;
        WideSum asked;
        WideSum granted;
        WideSum refused;
        WideSum waited;
    };
    /// The step that `limit` reaches; null below the first.
    [[nodiscard]] const Step *stepAt(std::int64_t limit) const;
    [[nodiscard]] static Band difference(const Step *high, const Step *low);

    std::vector<Step> m_steps; ///< amounts ascending and distinct
};

/// The ladders of some rows by currency code, and the rows that stand on none because they have no amount.
struct Ladders
{
    std::map<QString, AmountLadder> byCurrency;
    Band withoutAmount;
};

[[nodiscard]] Ladders amountLadders(const Snapshot &snapshot, const std::vector<RowIndex> &rows);

} // namespace precedent::insight
