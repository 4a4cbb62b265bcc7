// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/snapshot.h"

#include <QtCore/QStringList>

namespace precedent::dialogs {

/// The first cells of a sheet as a spreadsheet shows them.
struct SheetCells
{
    QStringList headings;
    std::vector<QStringList> rows;
    std::vector<bool> isFigure; ///< by column: aligned at the right
};

/// These rows as cells of a workbook: typed values, texts as they were written. Usage errors as
/// exporting::columnsByName().
[[nodiscard]] base::Result<SheetCells>
sheetCells(const insight::Snapshot &snapshot, const std::vector<insight::RowIndex> &rows, const QStringList &columns);

} // namespace precedent::dialogs
