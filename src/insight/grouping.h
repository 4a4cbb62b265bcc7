// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/columns.h"
#include "insight/stats.h"

namespace precedent::insight {

/// The groups that rows fall into by one key: a code per row, and the label of each code. Codes ascend with the labels;
/// the null label, for rows without a value, comes last.
struct Grouping
{
    std::vector<QString> labels;
    std::vector<Code> codes; ///< in the order of the rows
};

[[nodiscard]] Grouping grouping(const Snapshot::Columns &columns, const std::vector<RowIndex> &rows, GroupKey key,
                                query::DateBasis basis);

/// By agent code: the id, for somebody without one the id of the only agent of that name, else the name; empty for
/// none.
[[nodiscard]] std::vector<QString> agentIds(const Snapshot::Columns &columns);

/// The same for any list of distinct people, in its order.
[[nodiscard]] std::vector<QString> personKeys(const std::vector<domain::PersonRef> &people);

} // namespace precedent::insight
