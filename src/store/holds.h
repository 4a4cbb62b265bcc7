// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/reader.h"
#include "store/transaction.h"

namespace precedent::store {

/// A legal hold: while it is in force nothing is erased from the records that its query finds, or from the one record
/// that it names. Holds are kept in the ledger but, unlike corrections, not in its log, whose kinds of leaves are
/// fixed: that one was set or released can be told from here, and is not proved. What they protect is: erasures are in
/// the log, so that one that went past a hold shows there.
struct Hold
{
    std::int64_t id = 0;
    QString query; ///< a record id, or a filter in the grammar of the search box
    QString reason;
    QString author;
    base::Instant at;
    std::optional<base::Instant> releasedAt;
};

/// Returns its number.
[[nodiscard]] base::Result<std::int64_t> addHold(Transaction &transaction, const Hold &hold);
/// It stays in the list, as released; Usage "hold-unknown" when none of this number is in force.
[[nodiscard]] base::Result<void> releaseHold(Transaction &transaction, std::int64_t id, base::Instant at);
/// Query, reason and author in other words.
[[nodiscard]] base::Result<void> rewordHold(Transaction &transaction, const Hold &hold);
/// In the order in which they were set, released ones too.
[[nodiscard]] base::Result<std::vector<Hold>> holds(const Reader &reader);

} // namespace precedent::store
