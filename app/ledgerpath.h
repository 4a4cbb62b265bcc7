// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace precedent::app {

/// `precedent/ledger.precedent` in this user's data folder, the same for both programs; the folder need not exist.
[[nodiscard]] QString defaultLedgerPath();

/// True for the file systems of network shares (nfs, cifs, smb3, fuse.sshfs, …), whose locks do not keep two writers
/// apart.
[[nodiscard]] bool isNetworkFileSystem(const QByteArray &type);

/// Ledger "ledger-on-network-share" when the file, or the nearest folder above it that exists, lies on one.
[[nodiscard]] base::Result<void> checkLedgerPlace(const QString &path);

} // namespace precedent::app
