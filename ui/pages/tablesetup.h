// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTableView;
class QString;

namespace precedent::pages {

/// The look and manners of every table: whole rows, one line each, no grid, rows as high as the font asks for, cells by
/// RowDelegate, no row numbers. Sizes columns by hand only: measuring contents would read every row.
void setUpTable(QTableView &table, const QString &objectName, const QString &accessibleName);

/// The same for a short list in a card: columns as wide as their contents, `stretched` takes the rest, no scroll bars
/// of its own sideways.
void setUpList(QTableView &table, const QString &objectName, const QString &accessibleName, int stretched);

/// What a table takes for so many rows, and for its headings where it shows them.
[[nodiscard]] int heightOf(const QTableView &table, int rows);

} // namespace precedent::pages
