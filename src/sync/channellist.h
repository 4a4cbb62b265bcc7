// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/channelsync.h"

#include <QtCore/QHash>

namespace precedent::sync {

/// Channels that the source shows.
struct ChannelList
{
    std::vector<domain::Channel> channels;
    QHash<QString, base::Instant> createdAt;
};

/// The channels that a request can mean, as the source shows them now: those that are known are asked for one by one,
/// and all are listed when one is not among them. A followed channel that is gone is looked for in the whole list at
/// once and then daily.
[[nodiscard]] base::Result<ChannelList> shownChannels(const RunContext &context);

/// The workspace's followed channels, by id.
[[nodiscard]] base::Result<std::vector<domain::Channel>> followedChannels(const store::Reader &reader,
                                                                          const domain::TeamId &team);

} // namespace precedent::sync
