// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/slackts.h"

#include <optional>

namespace precedent::sync {

/// A walk over what was walked before, from the newest message down; it goes on where a run had to stop.
struct Relisting
{
    base::Instant bottom;
    base::Instant position; ///< everything from here on has been listed again
    bool everyThread = false;
    bool operator==(const Relisting &) const = default;
};

/// What has to be remembered of a channel between runs besides its archive; null instants mean never. Times are
/// Slack's.
struct ChannelState
{
    base::Instant quarterListedAt;
    base::Instant allListedAt;
    std::optional<Relisting> relisting;

    base::Instant threadsCheckedAt;
    base::SlackTs oldThreadPosition;   ///< old threads are checked in turn: the last one that was
    base::SlackTs youngThreadPosition; ///< the same for young ones, where they are many
    base::SlackTs openPosition;        ///< the same for old open requests
    base::Instant archivedCheckedAt;   ///< when an archived channel was last read

    /// Slack returns nothing older: purged by a retention rule, or hidden by the plan. Null: nothing is known to be
    /// gone.
    base::SlackTs goneBefore;
    bool isHiddenByPlan = false;
    base::Instant goneNoticedAt;

    [[nodiscard]] bool isGone(const base::SlackTs &ts) const { return ts < goneBefore; }
    bool operator==(const ChannelState &) const = default;
};

[[nodiscard]] QString toText(const ChannelState &state);
/// What toText() wrote; everything else is as if it was never written.
[[nodiscard]] ChannelState channelStateFrom(const QString &text);

} // namespace precedent::sync
