// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/snapshot.h"

#include <functional>

namespace precedent::models {

/// Why a decision is worth talking about with the agent, strongest first. Each counts so many points:
/// reversed, above the approver's limit, decided by the requester (4); denied, split, above the usual amount (3);
/// denied for the third time for one reason, asked again, repeat customer, edited after the decision, deleted in Slack,
/// no customer context (2); near a limit (1). What only the approver answers for, a missing reason or a fast decision,
/// counts nothing.
enum class Topic {
    Reversed,
    OverLimit,
    SelfDecided,
    Denied,
    Split,
    Outlier,
    DeniedThrice,
    ReAsked,
    RepeatCustomer,
    Edited,
    Deleted,
    NoContext,
    NearLimit,
};
[[nodiscard]] int pointsOf(Topic topic);
/// "denied", "above the usual amount": a part of a sentence.
[[nodiscard]] QString topicText(Topic topic);

/// A decision with what makes it worth discussing.
struct Discussed
{
    insight::Row row;
    std::vector<Topic> topics; ///< strongest first
    int points = 0;
    std::optional<base::Money> usual; ///< the median of its type and currency; of those with an amount
};

/// The decisions among `rows` (one agent's, of one period) with at least two points: most points first, then
/// what is largest beside the usual amount, then newest; at most `most`. `isStale` stops the work.
[[nodiscard]] std::vector<Discussed> worthDiscussing(const insight::Snapshot &snapshot,
                                                     const std::vector<insight::RowIndex> &rows, std::size_t most,
                                                     const std::function<bool()> &isStale);

} // namespace precedent::models
