// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QtCore/QFileDevice>

namespace precedent::exporting {

/// The Output error for a failed system call on `path`: "disk-full", "output-read-only", "output-folder-absent",
/// "output-is-folder" or "output-failed"; fact "path".
[[nodiscard]] base::Error outputError(int systemError, const QString &path);

/// The Output error for a device that took no more bytes: "disk-full" or "output-failed".
[[nodiscard]] base::Error deviceError(const QIODevice &device);

} // namespace precedent::exporting
