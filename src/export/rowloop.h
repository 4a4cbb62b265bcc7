// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/columns.h"
#include "export/exporter.h"

#include <span>

namespace precedent::exporting {

[[nodiscard]] QStringList namesOf(const std::vector<Column> &columns);

/// Rows through a format. `flush` is called after each row where it is given, and may end the loop with its error;
/// Interrupted "export-interrupted" when cancelled.
[[nodiscard]] base::Result<std::size_t> putRows(RowFormat &format, const std::vector<Column> &columns,
                                                const insight::Snapshot &snapshot,
                                                std::span<const insight::RowIndex> rows,
                                                const std::function<base::Result<void>()> &flush,
                                                const base::CancelToken &cancel, const Progress &progress);

} // namespace precedent::exporting
