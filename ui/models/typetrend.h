// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/periodpair.h"
#include "ui/models/refresher.h"

#include <array>

namespace precedent::models {

/// What one bar of the trend stands for.
enum class Step { Day, Week, Month };

/// Requests of one day, week or month.
struct StepOfTypes
{
    QDate first;
    QDate last;
    std::array<int, domain::requestTypeCount> counts{};
    bool isSoFar = false;  ///< today lies in it and is not its last day
    bool isCovered = true; ///< false: never synced, so that zero would be a lie

    [[nodiscard]] int total() const;
    bool operator==(const StepOfTypes &) const = default;
};

/// Days for a period of up to two weeks, months for one of a month or more or without end, weeks between them.
[[nodiscard]] Step fittingStep(const PeriodPair &period);

/// The 21 days, 13 weeks or 12 months that end with the filter's period, oldest first, by the filter's date basis; all
/// other clauses apply. Weeks begin as the request's calendar says.
[[nodiscard]] base::Result<std::vector<StepOfTypes>> typeTrend(const RefreshRequest &request, Step step);

/// Marks the steps of which no day was ever synced, as far as they hold no record; no coverage at all says nothing.
void markUncovered(std::vector<StepOfTypes> &steps, const std::vector<base::TimeRange> &coverage,
                   const base::Zone &zone);

/// How much of some days was synced.
enum class Covered { Fully, Partly, No };
/// Of these days, by any of the ranges; no coverage at all says nothing.
[[nodiscard]] Covered coveredPart(const query::DateSpan &span, std::vector<base::TimeRange> coverage,
                                  const base::Zone &zone);

} // namespace precedent::models
