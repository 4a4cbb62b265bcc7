// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/snapshot.h"

#include <map>

namespace precedent::insight {

/// Approved or denied.
[[nodiscard]] bool isDecided(const Snapshot::Columns &columns, RowIndex row);

/// The text that was counted most often, the first of several alike; null for none.
[[nodiscard]] QString mostFrequent(const std::map<QString, int> &counts);

/// A person who decides, and the rows among some that they decided, alone or with others.
struct ApproverRows
{
    QString key;  ///< the id, for somebody without one the id of the only person of that name, else the name
    QString name; ///< the one that most of the rows carry
    std::vector<RowIndex> rows;
};

/// Everybody who approved or denied one of the rows, by key. A decision that several people took counts for each.
[[nodiscard]] std::vector<ApproverRows> rowsByApprover(const Snapshot &snapshot, const std::vector<RowIndex> &rows);

} // namespace precedent::insight
