// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/ledger.h"

namespace precedent::sync {

/// A followed channel that Slack seems to show under another id: it gives a new one when sharing begins or ends. Only a
/// person can say whether it is the same channel.
struct MovedChannel
{
    domain::ChannelId from; ///< as the ledger knows it
    domain::ChannelId to;   ///< as Slack shows it
    QString name;           ///< with #
    bool operator==(const MovedChannel &) const = default;
};

/// NotConfigured "channel-moved": nothing is read from it until somebody answers.
[[nodiscard]] base::Error toError(const MovedChannel &moved);
/// What toError() asks about; empty for every other error.
[[nodiscard]] std::optional<MovedChannel> movedFrom(const base::Error &error);

/// "They are the same": what Slack shows under `to` belongs to the channel `from` from now on. Usage "channel-not-new"
/// when the ledger has a channel `to` already.
[[nodiscard]] base::Result<void> joinChannels(store::Ledger &ledger, const domain::ChannelId &from,
                                              const domain::ChannelId &to);
/// The id that joinChannels() gave a channel; empty when none.
[[nodiscard]] base::Result<QString> joinedTo(const store::Reader &reader, const domain::ChannelId &from);

/// "It is another one": the old channel is left out of later syncs; what was read of it stays.
[[nodiscard]] base::Result<void> unfollow(store::Ledger &ledger, const domain::ChannelId &channel);

} // namespace precedent::sync
