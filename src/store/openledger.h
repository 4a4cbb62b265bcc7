// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/connection.h"
#include "store/schema.h"

namespace precedent::store {

/// What a just opened file is; Ledger "ledger-newer", "ledger-foreign" or "ledger-damaged" for one that must not be
/// touched. Nothing in the file is changed.
[[nodiscard]] base::Result<FileState> recognise(Connection &connection, const QString &path);

/// As schemaDifferences() to the version that the file is of.
[[nodiscard]] base::Result<QStringList> differencesFromOwnVersion(Connection &connection);

/// Ledger "ledger-damaged" when the file has other tables or triggers than we make: those of a crafted file would run
/// with ours.
[[nodiscard]] base::Result<void> refuseOtherSchema(Connection &connection);

/// A connection that can only read, with its profile, to a ledger of this program's version or an older one, whose file
/// stays as it is. Ledger "ledger-absent", "ledger-older" for one that has to be upgraded first, and those of
/// recognise(). A file on read-only media is read as immutable, unless changes lie beside it that could not be seen so:
/// Ledger "ledger-unreadable".
[[nodiscard]] base::Result<std::unique_ptr<Connection>> openForReading(const QString &path);

} // namespace precedent::store
