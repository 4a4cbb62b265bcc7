// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace precedent::store {

/// Makes the folder that `path` stands in, 0700 when it was not there. Output "ledger-read-only".
[[nodiscard]] base::Result<void> makeFolderOf(const QString &path);

/// A new file that only its owner may read, synced to disk together with its folder's entry. Fails when there is one:
/// Output "file-exists", "ledger-read-only" or "disk-full".
[[nodiscard]] base::Result<void> writeOwnFile(const QString &path, const QByteArray &content);

/// Takes group and others out of the mode of a file that is there; does nothing when that is not allowed.
void closeToOthers(const QString &path);

/// Brings a file's bytes, and then the folder's entry for it, to the disk.
[[nodiscard]] base::Result<void> syncFile(const QString &path);
[[nodiscard]] base::Result<void> syncFolderOf(const QString &path);

} // namespace precedent::store
