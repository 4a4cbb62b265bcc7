// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/channel.h"
#include "store/connection.h"

namespace precedent::store {

/// The row number that stands for a channel in other tables; empty when the channel is unknown.
[[nodiscard]] base::Result<std::optional<std::int64_t>> channelNumber(Connection &connection,
                                                                      const domain::ChannelId &channel);

/// From the columns that archive/channel selects.
[[nodiscard]] domain::Channel channelFrom(const Statement &row);

} // namespace precedent::store
