// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QModelIndexList>

#include <memory>

class QMimeData;

namespace precedent::pages {

/// Cells for a spreadsheet: as tab-separated text (RFC 4180 quoting) and as an HTML table, in the order of the table.
/// Text that a spreadsheet would run as a formula gets an apostrophe, as in exports; figures do not.
[[nodiscard]] std::unique_ptr<QMimeData> copiedCells(const QModelIndexList &cells, bool withHeadings);

} // namespace precedent::pages
