// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/columns.h"
#include "export/exporter.h"

namespace precedent::exporting {

/// Header and rows through a format. `flush` is called after each row, and may end the loop with its error; Interrupted
/// "export-interrupted" when cancelled.
[[nodiscard]] base::Result<std::size_t> putRows(RowFormat &format, const std::vector<Column> &columns,
                                                const insight::Snapshot &snapshot,
                                                const std::vector<insight::RowIndex> &rows,
                                                const std::function<base::Result<void>()> &flush,
                                                const base::CancelToken &cancel, const Progress &progress);

} // namespace precedent::exporting
