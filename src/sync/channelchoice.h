// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/channellist.h"

namespace precedent::sync {

/// A channel to read: as the archive knows it, with what Slack says of it now.
struct ChosenChannel
{
    domain::Channel channel;
    domain::ChannelId slackId;
};

/// The channels that a request means; one that cannot be read is an error of its own in the report. Slack gives a
/// channel another id when it begins or ends to be shared: one that carries the name of a followed channel which is no
/// longer shown, and its newest messages, is asked about ("channel-moved"); once somebody said that it is the same
/// (joinChannels()), it goes on under its first id.
[[nodiscard]] base::Result<std::vector<ChosenChannel>> chooseChannels(const RunContext &context,
                                                                      const ChannelList &shown, Report &report);

} // namespace precedent::sync
