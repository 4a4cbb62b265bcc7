// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/snapshot.h"

#include <map>

namespace precedent::insight {

/// What rows can be grouped by (INTERFACES: stats). AgentId tells people of one name apart, see agentIds(); it has no
/// word.
enum class GroupKey {
    Month,
    Week,
    Day,
    Type,
    Agent,
    Team,
    Approver,
    Customer,
    Decision,
    Weekday,
    Hour,
    Currency,
    Channel,
    AgentId
};

/// "month", "week", …, empty for AgentId; and back.
[[nodiscard]] QString toWord(GroupKey key);
[[nodiscard]] std::optional<GroupKey> groupKeyFromWord(QStringView word);
[[nodiscard]] QStringList allGroupKeyWords();

/// Sum per currency code, in minor units.
using Sums = std::map<QString, std::int64_t>;

/// Counts and figures of some rows; definitions: domain.md §5.7 as INTERFACES restates it.
struct Figures
{
    int count = 0;
    int approved = 0;
    int denied = 0;
    int pending = 0;
    int withdrawn = 0;
    int expired = 0;
    /// Nearest rank over records decided at a known time; empty when there is none.
    std::optional<std::int64_t> turnaroundMedian;
    std::optional<std::int64_t> turnaroundP90;
    int turnaroundCount = 0;
    Sums amount;
    Sums approvedAmount;
    Sums deniedAmount;
    int withoutAmount = 0;
    int approvedWithoutAmount = 0; ///< approved, and in no approvedAmount
    int noReason = 0;
    int complete = 0; ///< records with completeness 6

    [[nodiscard]] int decided() const { return approved + denied; }
    /// approved ÷ decided, 0..1; empty when none was decided.
    [[nodiscard]] std::optional<double> approvalRate() const;
};

/// One group: its keys in the asked order (null QString: the record has no such value) and its figures.
struct GroupFigures
{
    QStringList keys;
    Figures figures;
};

[[nodiscard]] Figures figures(const Snapshot &snapshot, const std::vector<RowIndex> &rows);

/// The rows' groups, ascending by their keys; together they hold each row exactly once. Months are "2026-10", weeks
/// their first day, weekdays "1" (Monday) to "7", hours "0" to "23", by `basis` date; approvers are one joined key.
[[nodiscard]] std::vector<GroupFigures> groupBy(const Snapshot &snapshot, const std::vector<RowIndex> &rows,
                                                const std::vector<GroupKey> &keys,
                                                query::DateBasis basis = query::DateBasis::Requested);

/// One group: its keys in the asked order and how many rows it has.
struct GroupCount
{
    QStringList keys;
    int count = 0;
};

/// The same groups, for those who need no other figure.
[[nodiscard]] std::vector<GroupCount> countBy(const Snapshot &snapshot, const std::vector<RowIndex> &rows,
                                              const std::vector<GroupKey> &keys,
                                              query::DateBasis basis = query::DateBasis::Requested);

/// Of `rows` those of the agent whom GroupKey::AgentId calls `id`, in their order.
[[nodiscard]] std::vector<RowIndex> rowsOfAgent(const Snapshot &snapshot, const std::vector<RowIndex> &rows,
                                                const QString &id);

/// Where the value at nearest rank p (0 < p <= 1) stands among `count` ascending values, at least one.
[[nodiscard]] std::size_t rankIndex(double p, std::size_t count);
/// The value at nearest rank p (0 < p <= 1) of `values`; empty for no values. Reorders `values`.
[[nodiscard]] std::optional<std::int64_t> nearestRank(std::vector<std::int64_t> &values, double p);
/// The same for several p, in their order.
[[nodiscard]] std::vector<std::optional<std::int64_t>> nearestRanks(std::vector<std::int64_t> &values,
                                                                    std::initializer_list<double> ps);

} // namespace precedent::insight
