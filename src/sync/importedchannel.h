// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/channelsync.h"

namespace precedent::sync {

/// The setting that says that a channel is followed because it was imported, and not because somebody asked Slack for
/// it.
[[nodiscard]] QString importedKey(const domain::ChannelId &channel);

/// True once the workspace was read over the Web API: what Slack says of it is the present, what an import says is the
/// past.
[[nodiscard]] base::Result<bool> isConnected(const store::Reader &reader, const domain::TeamId &team);

/// Keeps a channel of an import: in a connected workspace only an unknown one, and without following it.
[[nodiscard]] base::Result<void> keepImported(const RunContext &context, const domain::Channel &channel);

/// Leaves the workspace's channels that only imports follow: Slack is asked for those that somebody chose.
[[nodiscard]] base::Result<void> unfollowImported(store::Ledger &ledger, const domain::TeamId &team);

} // namespace precedent::sync
