// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/columns.h"

namespace precedent::insight {

/// A number per row that orders a column, or `absent` for an empty cell.
using SortKeys = std::vector<std::int64_t>;

/// The keys of an export column, in the order of `rows`: numbers and times as themselves, amounts by major value and
/// then currency, text by its folded form. Empty for a name that is no export column.
[[nodiscard]] std::optional<SortKeys> sortKeys(const Snapshot::Columns &columns, const QString &column,
                                               const std::vector<RowIndex> &rows);

/// True for a column whose keys are made from a text of each row: a few rows' are much cheaper than all rows'.
[[nodiscard]] bool isSortedByText(const QString &column);

} // namespace precedent::insight
