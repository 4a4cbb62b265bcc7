// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/channelrow.h"

namespace precedent::store {

base::Result<std::optional<std::int64_t>> channelNumber(Connection &connection, const domain::ChannelId &channel)
{
    return first(connection.statement("archive/channel_number").bind(":id", channel.text()),
                 [](const Statement &row) { return row.integer(0); });
}

domain::Channel channelFrom(const Statement &row)
{
    domain::Channel channel;
    channel.id = domain::ChannelId(row.text(0));
    channel.team = domain::TeamId(row.text(1));
    channel.name = row.text(2);
    channel.isPrivate = row.isTrue(3);
    channel.isArchived = row.isTrue(4);
    channel.isMember = row.isTrue(5);
    return channel;
}

} // namespace precedent::store
