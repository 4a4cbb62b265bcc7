// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/channelsync.h"

namespace precedent::sync {

/// Fetches the replies of every thread that is marked so, newest root first. A thread that is gone in Slack keeps its
/// local copy and does not stop the others.
[[nodiscard]] base::Result<void> fetchThreads(const RunContext &context, const domain::ChannelId &channel,
                                              ChannelReport &report);

} // namespace precedent::sync
