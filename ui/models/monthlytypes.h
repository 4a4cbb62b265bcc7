// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/snapshot.h"
#include "ui/models/periodpair.h"

#include <array>

namespace precedent::models {

/// One month of the trend.
struct MonthOfTypes
{
    QDate first;
    std::array<int, domain::requestTypeCount> counts{};
    bool isSoFar = false; ///< today lies in it and is not its last day
    bool isCovered = true; ///< false: never synced, so that zero would be a lie

    [[nodiscard]] int total() const;
    bool operator==(const MonthOfTypes &) const = default;
};

/// What a trend is counted from.
struct TrendQuery
{
    std::shared_ptr<const insight::Snapshot> snapshot;
    query::Filter filter;
    query::Calendar calendar;
    /// What was synced, of any followed channel; empty when nothing is known about it.
    std::vector<base::TimeRange> coverage;
};

/// The twelve months that end with the filter's period, oldest first, by the filter's date basis; all other clauses apply.
[[nodiscard]] base::Result<std::vector<MonthOfTypes>> monthlyTypes(const TrendQuery &query);

} // namespace precedent::models
