// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/connection.h"

#include <functional>

namespace precedent::store {

/// Writes a complete copy of a database: by VACUUM INTO beside `target`, looked through by SQLite and by `check`,
/// synced, then moved to `target`. Output "backup-exists", "backup-failed" (the copy is not whole) or "disk-full";
/// nothing stays behind then.
[[nodiscard]] base::Result<void> copyDatabase(Connection &source, const QString &target,
                                              const std::function<base::Result<void>(Connection &copy)> &check);

/// Output "backup-failed" unless the copy's log is what the source's was at the copy's size.
[[nodiscard]] base::Result<void> compareLogs(Connection &source, Connection &copy);

} // namespace precedent::store
