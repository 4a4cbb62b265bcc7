// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/columns.h"
#include "insight/rowblock.h"
#include "insight/stats.h"

#include <functional>

namespace precedent::insight {

/// One key that rows are grouped by: every row has a code below `codes`, every code a label.
struct KeyCodes
{
    std::size_t codes = 0;
    /// joined[i] becomes joined[i] * codes + the code of row i of the block; `joinNarrow` where that fits.
    std::function<void(const RowBlock &, std::uint64_t *joined)> join;
    std::function<void(const RowBlock &, std::uint32_t *joined)> joinNarrow;
    /// The labels of some codes, which ascend; null for rows without a value. Codes may share a label.
    std::function<std::vector<QString>(const std::vector<std::uint64_t> &)> labels;
    bool isNumber = false; ///< "9" comes before "10"
};

/// Valid as long as the columns are.
[[nodiscard]] KeyCodes keyCodes(const Snapshot::Columns &columns, GroupKey key, query::DateBasis basis);

/// The days of the decisions in the reporting zone, without hours. A decision without a time has the day by which it
/// was made when both its bounds are called the same by `period` (Month, Week or a day).
[[nodiscard]] LocalTimes decidedDays(const Snapshot::Columns &columns, GroupKey period);

/// By agent code: the id, for somebody without one the id of the only agent of that name, else the name; empty for
/// none.
[[nodiscard]] std::vector<QString> agentIds(const Snapshot::Columns &columns);

/// The same for any list of distinct people, in its order.
[[nodiscard]] std::vector<QString> personKeys(const std::vector<domain::PersonRef> &people);

} // namespace precedent::insight
