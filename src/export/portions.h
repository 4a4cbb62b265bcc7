// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/columns.h"
#include "export/exporter.h"

#include <functional>

namespace precedent::exporting {

/// Takes the bytes of some rows, in the order of the rows; an error ends the export.
using TakeBytes = std::function<base::Result<void>(const QByteArray &bytes)>;

/// Header and rows as CSV or JSON lines, where no row needs to know of another: portions of them are made on as many
/// threads as there are cores, four at most, and taken one after the other on the calling thread. Interrupted
/// "export-interrupted" when cancelled. The summary's rows are counted.
[[nodiscard]] base::Result<Summary> putPortions(const std::vector<Column> &columns, const insight::Snapshot &snapshot,
                                                const std::vector<insight::RowIndex> &rows, const Options &options,
                                                const TakeBytes &take, const base::CancelToken &cancel,
                                                const Progress &progress);

} // namespace precedent::exporting
