// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/stats.h"
#include "ui/models/periodpair.h"
#include "ui/models/refresher.h"

#include <array>

namespace precedent::models {

/// Rates of fewer decisions are not held against each other (domain.md, "inconsistent approvers").
inline constexpr int comparableCases = 10;
inline constexpr double notableGap = 0.3;

/// One approver's decisions.
struct ApproverLine
{
    QString key; ///< an id, or the name of somebody without one
    QString name;
    insight::Figures figures;
};

/// How alike requests of one type and amount band were decided.
struct Consistency
{
    /// An approver's share of these requests.
    struct Rate
    {
        QString name;
        int approved = 0;
        int decided = 0;
        [[nodiscard]] double share() const { return double(approved) / decided; }
    };

    domain::RequestType type = domain::RequestType::Other;
    /// Amounts above `low` and at most `high` in the leading currency; both empty: without an amount in it.
    std::optional<std::int64_t> low;
    std::optional<std::int64_t> high;
    int approved = 0;
    int decided = 0;
    /// Of those with at least comparableCases; empty unless there are two.
    std::optional<Rate> lowest;
    std::optional<Rate> highest;

    [[nodiscard]] double gap() const { return lowest ? highest->share() - lowest->share() : 0; }
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
    int unnamed = 0;         ///< decided by nobody whose name is known
    QString leadingCurrency; ///< of the amount bands; empty where nothing has an amount
    std::vector<ApproverLine> approvers;
    std::vector<Consistency> consistency; ///< the widest gap first, then the most decided
    std::vector<AgeBand> ages;
    std::array<WeekdayCounts, 7> weekdays{}; ///< Monday first, by request date
};

/// Computes it; on any thread. Usage errors as query::parse().
[[nodiscard]] base::Result<Approving> makeApproving(const RefreshRequest &request);

} // namespace precedent::models
