// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAbstractItemView;
class QTableView;
class QString;

namespace precedent::pages {

/// The look and manners of every table: whole rows, one line each, no grid, rows as high as the font asks for, cells by
/// RowDelegate, no row numbers. Sizes columns by hand only: measuring contents would read every row.
void setUpTable(QTableView &table, const QString &objectName, const QString &accessibleName);

/// The stretched column of a list whose columns come and go.
inline constexpr int lastOfColumns = -1;
/// The same for a short list in a card: columns as wide as their contents, `stretched` takes the rest, no scroll bars
/// of its own sideways.
void setUpList(QTableView &table, const QString &objectName, const QString &accessibleName, int stretched);

/// Gives a list or table the border of a field, for a dialog, where no card has one around it.
void setFramed(QAbstractItemView &view);

/// What a table takes for so many rows, and for its headings where it shows them.
[[nodiscard]] int heightOf(const QTableView &table, int rows);

/// Makes a table as high as its rows, between these numbers of them, now and whenever they are others.
void keepHeightOfRows(QTableView &table, int fewest, int most);

} // namespace precedent::pages
