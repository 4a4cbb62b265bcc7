// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

namespace precedent::sync {

/// How far a failure reaches: what else would fail the same way.
enum class FaultScope {
    Thread,  ///< one thread or one page
    Channel, ///< one channel
    Run,     ///< the token, the network, the ledger, or the person who stopped it
};

[[nodiscard]] FaultScope scopeOf(const base::Error &error);

} // namespace precedent::sync
