// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/fakeslack/methods.h"

namespace precedent::fakeslack {

/// conversations.history: newest first, without replies but with broadcasts; bounds exclusive unless `inclusive`.
[[nodiscard]] QByteArray historyPage(const WorldData &world, const Profile &profile, Cursors &cursors,
                                     const StoredChannel &channel, const HttpRequest &request);

/// conversations.replies: oldest first, the root on every page or on the first.
[[nodiscard]] QByteArray repliesPage(const WorldData &world, const Profile &profile, Cursors &cursors,
                                     const StoredChannel &channel, const HttpRequest &request);

} // namespace precedent::fakeslack
