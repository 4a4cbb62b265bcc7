// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QtCore/QFileDevice>

namespace precedent::exporting {

/// The Output error for a failed system call on `path`: "disk-full", "output-read-only", "output-folder-absent",
/// "output-is-folder", "output-in-use" or "output-failed"; fact "path".
[[nodiscard]] base::Error outputError(int systemError, const QString &path);

/// All of the bytes into an open device; Output "disk-full" or "output-failed" when it takes no more.
[[nodiscard]] base::Result<void> writeAll(QIODevice &device, const QByteArray &bytes);

} // namespace precedent::exporting
