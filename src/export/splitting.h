// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/exporter.h"

namespace precedent::exporting {

/// True when a spreadsheet would show only the beginning of one file with so many rows.
[[nodiscard]] bool exceedsExcel(std::size_t rows, Format format);

/// The files that an export of so many rows makes: `path` itself, or when a CSV is split and has more rows than
/// `rowsPerPart` "name-1-of-3.csv", …, so that no part can be taken for the whole.
[[nodiscard]] QStringList partPaths(const QString &path, std::size_t rows, std::size_t rowsPerPart);

/// The path that was split into this part; other paths come back as they are.
[[nodiscard]] QString wholePath(const QString &partPath);

} // namespace precedent::exporting
