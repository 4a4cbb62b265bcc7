// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

struct sqlite3;

namespace precedent::store {

/// A result code of SQLite as an error: Output "disk-full", "ledger-read-only"; Ledger "ledger-busy", "ledger-damaged",
/// "ledger-foreign" (no database at all), "ledger-unreadable", "ledger-failed" (the disk did not do what it was told);
/// Internal "ledger-statement".
[[nodiscard]] base::Error sqlError(sqlite3 *database, int code);

/// True after which nothing more may be written through the same connection: what the file holds is not known.
[[nodiscard]] bool isFatal(const base::Error &error);

} // namespace precedent::store
