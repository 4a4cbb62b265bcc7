// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QtCore/QByteArray>

#include <optional>

namespace precedent::slack {

/// Why a name inside an archive must not be trusted ("absolute", "parent", "backslash", "drive", "nul", "empty"); empty
/// when it is a plain relative path. `rawName` as it stands in the archive.
[[nodiscard]] std::optional<QString> pathProblem(const QByteArray &rawName);

/// Input "import-unsafe-path" with the facts "entry" and "reason".
[[nodiscard]] base::Error unsafePath(const QByteArray &rawName, const QString &reason);

/// The name as errors and logs show it: valid text, at most 200 characters.
[[nodiscard]] QString shownName(const QByteArray &rawName);

} // namespace precedent::slack
