// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/policybook.h"
#include "insight/snapshot.h"

#include <map>

namespace precedent::models {

/// Requests of one type that were decided with the same reason: with one that contains it, or any of a rule's words,
/// compared folded, as `reason:` finds them.
struct Pattern
{
    domain::RequestType type = domain::RequestType::Other;
    QString reason;    ///< as it was written first, or the rule's name
    QStringList words; ///< what the reason contains, one of these
    int times = 0;
    int approved = 0;
    int denied = 0;
    /// Per currency, nearest rank, minor units, over the requests with an amount.
    std::map<QString, std::int64_t> medianAmounts;
    std::vector<insight::RowIndex> rows; ///< the requests themselves, ascending
};

/// The groups of at least three with just this reason, the 50 most frequent of them, most frequent first; a missing
/// reason makes none, and a rule's group takes the place of those of the reasons that it holds.
[[nodiscard]] std::vector<Pattern> recurringPatterns(const insight::Snapshot &snapshot,
                                                     const std::vector<insight::RowIndex> &rows,
                                                     const std::vector<insight::ReasonRule> &rules = {});

} // namespace precedent::models
