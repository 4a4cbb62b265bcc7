// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/stats.h"

#include <vector>

namespace precedent::test {

using Rows = std::vector<insight::Row>;

/// The contract said once more, row by row and with no regard to speed: what the snapshot is compared with.
/// Numbers of the rows that pass, ascending.
[[nodiscard]] std::vector<insight::RowIndex> naiveSelect(const Rows &rows, const query::Filter &filter,
                                                         const query::Calendar &calendar);

/// The numbers in this order.
[[nodiscard]] std::vector<insight::RowIndex> naiveSorted(const Rows &rows, std::vector<insight::RowIndex> numbers,
                                                         const query::Sort &sort, const query::Calendar &calendar);

[[nodiscard]] insight::Figures naiveFigures(const Rows &rows, const std::vector<insight::RowIndex> &numbers);

[[nodiscard]] std::vector<insight::GroupFigures> naiveGroupBy(const Rows &rows,
                                                              const std::vector<insight::RowIndex> &numbers,
                                                              const std::vector<insight::GroupKey> &keys,
                                                              const query::Calendar &calendar, query::DateBasis basis);

/// A decimal amount without its point and with four decimals, as a number of any length: "-500001" for "-50.0001".
/// Negative, zero or positive as `a` is less than, equal to or greater than `b`.
[[nodiscard]] QString tenThousandths(const base::Money &money);
[[nodiscard]] int comparedNumbers(const QString &a, const QString &b);

} // namespace precedent::test
