// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/periodpair.h"
#include "ui/models/refresher.h"

#include <array>

namespace precedent::models {

/// One month of the trend.
struct MonthOfTypes
{
    QDate first;
    std::array<int, domain::requestTypeCount> counts{};
    bool isSoFar = false;  ///< today lies in it and is not its last day
    bool isCovered = true; ///< false: never synced, so that zero would be a lie

    [[nodiscard]] int total() const;
    bool operator==(const MonthOfTypes &) const = default;
};

/// The twelve months that end with the filter's period, oldest first, by the filter's date basis; all other clauses
/// apply.
[[nodiscard]] base::Result<std::vector<MonthOfTypes>> monthlyTypes(const RefreshRequest &request);

/// Marks the months of which no day was ever synced, as far as they hold no record; no coverage at all says nothing.
void markUncovered(std::vector<MonthOfTypes> &months, const std::vector<base::TimeRange> &coverage,
                   const base::Zone &zone);

/// How much of some days was synced.
enum class Covered { Fully, Partly, No };
/// Of these days, by any of the ranges; no coverage at all says nothing.
[[nodiscard]] Covered coveredPart(const query::DateSpan &span, std::vector<base::TimeRange> coverage,
                                  const base::Zone &zone);

} // namespace precedent::models
