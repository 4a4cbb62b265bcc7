// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/approvers.h"
#include "insight/rulesettings.h"

#include <optional>

namespace precedent::models {

/// How alike requests of one type and amount band were decided.
struct Consistency
{
    /// An approver's share of these requests.
    struct Rate
    {
        QString name;
        int approved = 0;
        int decided = 0;
        [[nodiscard]] bool isEmpty() const { return decided == 0; }
        /// 0 of none.
        [[nodiscard]] double share() const { return isEmpty() ? 0 : double(approved) / decided; }
    };

    domain::RequestType type = domain::RequestType::Other;
    /// Amounts above `low` and at most `high` in the leading currency; both empty: without an amount in it.
    std::optional<std::int64_t> low;
    std::optional<std::int64_t> high;
    int approved = 0;
    int decided = 0;
    /// Of those with the rule's least number of cases; without decisions unless there are two.
    Rate lowest;
    Rate highest;

    [[nodiscard]] double gap() const { return highest.share() - lowest.share(); }
};

/// Requests by type and amount band, all that were decided.
struct Alike
{
    QString currency;                  ///< of the bands: the usual one, else that of most requests; empty: no amounts
    std::vector<Consistency> requests; ///< the widest gap first, then the most decided
    insight::ConsistencyRules rules;
};

/// The gap is as wide as the rule says, or wider.
[[nodiscard]] bool isNotable(const Consistency &cell, const insight::ConsistencyRules &rules);

[[nodiscard]] Alike alikeRequests(const insight::Snapshot &snapshot, const std::vector<insight::RowIndex> &rows,
                                  const std::vector<insight::ApproverRows> &approvers,
                                  const insight::ConsistencyRules &rules = {});

} // namespace precedent::models
