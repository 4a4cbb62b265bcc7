// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/stats.h"
#include "ui/models/consistency.h"
#include "ui/models/periodpair.h"
#include "ui/models/refresher.h"
#include "workspace/houserules.h"

#include <array>

namespace precedent::models {

/// One approver's decisions.
struct ApproverLine
{
    QString key; ///< an id, or the name of somebody without one
    QString name;
    insight::Figures figures;
    int fast = 0;                  ///< decided so fast that it is flagged
    std::optional<int> atOddHours; ///< decided at a weekend, a holiday or outside hours; empty while that rule is off
};

/// Pending requests by their age.
struct AgeBand
{
    int hours = 0; ///< at most so old; 0: older than all before
    int count = 0;
    insight::Sums amount;
};

/// Requests of one weekday, by outcome.
struct WeekdayCounts
{
    int approved = 0;
    int denied = 0;
    int undecided = 0;
};

/// Who decided, how alike, how fast, and what waits, for one filter.
struct Approving
{
    PeriodPair period;
    int count = 0;
    int decided = 0;
    int unnamed = 0; ///< decided by nobody whose name is known
    std::vector<ApproverLine> approvers;
    Alike alike;
    std::vector<AgeBand> ages;
    std::array<WeekdayCounts, 7> weekdays{}; ///< Monday first, by request date
};

/// Computes it; on any thread. Usage errors as query::parse().
[[nodiscard]] base::Result<Approving> makeApproving(const RefreshRequest &request,
                                                    const workspace::HouseRules &house = {});

} // namespace precedent::models
