// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/bytag.h"
#include "insight/staleness.h"
#include "insight/waited.h"
#include "ui/models/consistency.h"
#include "ui/models/periodpair.h"
#include "ui/models/refresher.h"
#include "workspace/houserules.h"

#include <array>

namespace precedent::models {

/// The day of most requests, the first of several alike.
struct BusiestDay
{
    QDate day; ///< null where there is no request
    int count = 0;
};

/// One approver's decisions.
struct ApproverLine
{
    QString key; ///< an id, or the name of somebody without one
    QString name;
    insight::Figures figures;
    int fast = 0;                  ///< decided so fast that it is flagged
    BusiestDay busiest;            ///< of the requests that they decided
    std::optional<int> atOddHours; ///< decided at a weekend, a holiday or outside hours; empty while that rule is off
};

/// Pending requests by their age at the last sync.
struct AgeBand
{
    int hours = 0; ///< at most so old; 0: older than all before
    int count = 0;
    insight::Sums amount;
};

/// Requests by outcome.
struct OutcomeCounts
{
    int approved = 0;
    int denied = 0;
    int undecided = 0;
    [[nodiscard]] int total() const { return approved + denied + undecided; }
};

/// Requests of one calendar day.
struct DayOutcomes
{
    QDate day;
    OutcomeCounts counts = {};
    bool isSoFar = false;  ///< it is today
    bool isCovered = true; ///< false: never synced, so that zero would be a lie
};

/// What requests that nobody decided are told apart by.
enum class StaleBy { Hour, Approver, Agent, Channel };
inline constexpr int staleByCount = 4;

/// Where requests go stale.
struct Stale
{
    insight::Staleness all;
    std::array<std::vector<insight::StaleGroup>, staleByCount> groups; ///< by StaleBy
    int hours = 0; ///< pending for longer is unanswered, as the rule "stale-pending-hours" counts them
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
    insight::Waited waited; ///< for the decisions that were taken
    Stale stale;
    std::vector<insight::TagFigures> tags;
    std::array<OutcomeCounts, 7> weekdays{}; ///< Monday first, by request date
    std::vector<DayOutcomes> days;           ///< of the period, without those to come; the last 62 of a longer one
    bool hasMoreDays = false;                ///< the period is longer
};

/// Marks the days of which nothing was ever synced, as far as they hold no record.
void markUncovered(std::vector<DayOutcomes> &days, const std::vector<base::TimeRange> &coverage,
                   const base::Zone &zone);

/// Computes it; on any thread. Usage errors as query::parse().
[[nodiscard]] base::Result<Approving> makeApproving(const RefreshRequest &request,
                                                    const workspace::HouseRules &house = {});

} // namespace precedent::models
