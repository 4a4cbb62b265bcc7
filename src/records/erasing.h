// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"
#include "records/erasureplan.h"
#include "store/ledger.h"

namespace precedent::records {

/// What an erasure did.
struct ErasureOutcome
{
    std::int64_t records = 0;
    std::int64_t messages = 0;
    std::int64_t leaves = 0;         ///< of the log, whose content went
    QString pseudonym;               ///< what the person or customer is called from now on; empty otherwise
    std::int64_t exportsInClear = 0; ///< see ForgottenExports
    /// Why the file could not be compacted: what was erased is in no row any more, but may be in the file until it is.
    std::optional<base::Error> notCompacted;
    [[nodiscard]] bool isCompacted() const { return !notCompacted; }
};

/// Erases what the plan says, thread by thread, with leaves in the log that tell which and on what basis (which names
/// nobody). What stays of a record: id, times, type, amounts, decision, flags; people and customers become "erased
/// person 3", "erased customer 2". Its messages keep their times and thread. Of a person or customer of whom nothing is
/// on hold names, aliases, teams, notes, views, settings and the filters of exports go too. Interrupted "interrupted"
/// between two batches: what was done is done, and the same erasure can be run again.
///
/// Erased messages stay as they are whatever Slack returns; an erased person's name does not come back with the list of
/// people. What somebody writes afterwards is archived like anybody's. Not reached: taught formats, files written
/// before, other copies of the ledger, and ErasureOutcome::exportsInClear.
[[nodiscard]] base::Result<ErasureOutcome> erase(store::Ledger &ledger, const ErasurePlan &plan, const QString &basis,
                                                 const base::CancelToken &cancel = {});

} // namespace precedent::records
