// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/channelsync.h"

#include <QtCore/QHash>

namespace precedent::sync {

/// The channels that the source shows.
struct ChannelList
{
    std::vector<domain::Channel> channels;
    QHash<QString, base::Instant> createdAt;
};

/// A channel to read: as the archive knows it, with what Slack says of it now.
struct ChosenChannel
{
    domain::Channel channel;
    domain::ChannelId slackId;
};

[[nodiscard]] base::Result<ChannelList> listChannels(const RunContext &context);

/// The followed channels as the last run chose them, without a word from Slack.
[[nodiscard]] base::Result<std::vector<ChosenChannel>> lastChosenChannels(const store::Ledger &ledger);

/// The channels that a request means; one that cannot be read is an error of its own in the report. Slack gives a
/// channel another id when it begins or ends to be shared: one that carries the name of a followed channel which is no
/// longer shown, and its newest messages, is that channel and goes on under its first id.
[[nodiscard]] base::Result<std::vector<ChosenChannel>> chooseChannels(const RunContext &context,
                                                                      const ChannelList &shown, Report &report);

} // namespace precedent::sync
