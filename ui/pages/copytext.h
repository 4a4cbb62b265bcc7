// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QModelIndexList>

#include <memory>

class QAbstractItemView;
class QMimeData;

namespace precedent::pages {

/// Cells for a spreadsheet: as tab-separated text (RFC 4180 quoting) and as an HTML table, in the order of the table.
/// Text that a spreadsheet would run as a formula gets an apostrophe, as in exports; figures do not.
[[nodiscard]] std::unique_ptr<QMimeData> copiedCells(const QModelIndexList &cells, bool withHeadings);

/// Puts the selected cells on the clipboard.
void copySelection(const QAbstractItemView &table, bool withHeadings);

/// Lets Ctrl+C copy what is selected, with its headings; the view's own copies one cell.
void copyWithHeadings(QAbstractItemView &table);

} // namespace precedent::pages
