// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/tablefile.h"
#include "ui/models/grid.h"
#include "ui/shell/page.h"

namespace precedent::charts {
class ChartFrame;
}

namespace precedent::pages {

/// A chart's table with its figures as numbers again; what is no whole number stays a text.
[[nodiscard]] exporting::Table tableOf(const models::Grid &grid, const QLocale &locale);

/// Writes a table on a worker, as a workbook where the name ends with .xlsx, else as CSV; a strip says where it is, or
/// why it could not be written. `owner` outlives the writing or ends what is shown of it.
void writeTable(const shell::PageContext &context, const exporting::Table &table, const QString &path, QObject *owner);

/// Asks for the file first; `name` is proposed, without an ending.
void exportTable(const shell::PageContext &context, const exporting::Table &table, const QString &name,
                 QWidget *parent);

/// The menu entry of every chart's table below `page`.
void offerTableExports(shell::Page &page);

} // namespace precedent::pages
