// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/channel.h"
#include "domain/enums.h"
#include "domain/message.h"

#include <vector>

namespace precedent::domain {

/// What became of a message in Slack, as far as we saw.
enum class MessageState : std::uint8_t { Live, Tombstoned, Missing };

/// One version of a message: its content and when we first saw it.
struct MessageVersion
{
    Message message;
    base::Instant seenAt;
    /// When the message was changed into this version, where Slack told so as it happened.
    std::optional<base::Instant> changedAt = std::nullopt;
    bool operator==(const MessageVersion &) const = default;
};

/// When somebody gave a reaction, as Slack told it when it happened.
struct ReactionTime
{
    QString name;
    QString user;
    base::Instant at;
    bool operator==(const ReactionTime &) const = default;
};

/// A message with every version that was observed, oldest first; never empty. Reactions are the newest ones.
struct MessageHistory
{
    std::vector<MessageVersion> versions;
    MessageState state = MessageState::Live;
    Sources sources;
    /// The reactions' observation interval: none before, all by.
    std::optional<base::Instant> reactionsNotBefore;
    std::optional<base::Instant> reactionsNotAfter;
    /// Of the newest reactions, those whose time is known exactly.
    std::vector<ReactionTime> reactionTimes = {};

    [[nodiscard]] const Message &current() const { return versions.back().message; }
    /// The newest version that is no tombstone.
    [[nodiscard]] const Message &lastContent() const;
    bool operator==(const MessageHistory &) const = default;
};

/// A root and its replies in ts order (the root first), within one channel.
struct Thread
{
    TeamId team;
    ChannelId channel;
    std::vector<MessageHistory> messages;

    [[nodiscard]] const MessageHistory &root() const { return messages.front(); }
    bool operator==(const Thread &) const = default;
};

} // namespace precedent::domain
