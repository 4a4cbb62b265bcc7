// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/connection.h"

namespace precedent::store {

/// Limits, defences and pragmas of every connection to a ledger, each read back; Ledger "ledger-profile" names the
/// first that did not take. Sets the journal mode of the file, so only files known to be ledgers may come here for
/// writing.
[[nodiscard]] base::Result<void> applyProfile(Connection &connection, Access access);

/// Limits and defences alone: nothing in the file is touched.
[[nodiscard]] base::Result<void> harden(Connection &connection);

} // namespace precedent::store
