// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/schema.h"

namespace precedent::store {

/// The version that a ledger's file is of.
[[nodiscard]] base::Result<int> versionOf(Connection &connection);

/// Lets a ledger of an older version be read as it is, also from read-only media: tables that later versions brought
/// stand empty beside it, in memory. Ledger "ledger-older" where that would not do, because later versions changed more
/// than that.
[[nodiscard]] base::Result<void> standInForLater(Connection &connection, const Schema &schema, int version);

} // namespace precedent::store
