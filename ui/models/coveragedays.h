// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/zone.h"

namespace precedent::models {

/// How much of a day was read from a channel.
enum class DayState {
    Outside, ///< before the first or after the last message that was read
    Complete,
    Partly,
    Missing,
};

/// A month with the state of each of its days.
struct CoverageMonth
{
    QDate first;
    std::vector<DayState> days;
    bool operator==(const CoverageMonth &) const = default;
};

/// How many days have a state.
struct DayCounts
{
    int complete = 0;
    int partly = 0;
    int missing = 0;
    [[nodiscard]] int total() const { return complete + partly + missing; }
};

/// Every month from the oldest to the newest time that was read, oldest first. `read` is ascending and does not
/// overlap; days are those of the zone, 23 and 25 hours long where clocks change.
[[nodiscard]] std::vector<CoverageMonth> coverageMonths(const std::vector<base::TimeRange> &read,
                                                        const base::Zone &zone);
[[nodiscard]] DayCounts countDays(const std::vector<CoverageMonth> &months);

} // namespace precedent::models
