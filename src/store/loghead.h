// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "store/connection.h"
#include "store/ledgertypes.h"
#include "store/merkle.h"

namespace precedent::store {

/// The log as it stands, from its newest checkpoint and the leaves after it. Ledger "ledger-damaged" when these do not
/// fit each other.
[[nodiscard]] base::Result<LogHead> logHeadOf(Connection &connection);

/// Leaves of the log, without a look at them.
[[nodiscard]] base::Result<std::int64_t> logSizeOf(Connection &connection);

/// The tree over the newest checkpoint's leaves, grown by the leaves after it.
[[nodiscard]] base::Result<Frontier> grownFrontier(Connection &connection, std::int64_t size,
                                                   const QByteArray &frontier);

} // namespace precedent::store
