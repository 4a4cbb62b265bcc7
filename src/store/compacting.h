// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/transaction.h"

namespace precedent::store {

/// What compacting a ledger's file takes on disk while it runs, in bytes; memory stays as it is. Afterwards all of it
/// is free again.
struct CompactionNeed
{
    std::int64_t beside = 0;    ///< in the ledger's folder, whose write-ahead log takes the whole file once more
    std::int64_t temporary = 0; ///< in the system's folder for temporary files
    std::int64_t freeBeside = 0;
    std::int64_t freeTemporary = 0;
    bool isOneDisk = false; ///< both come from the same disk

    [[nodiscard]] bool fits() const
    {
        return isOneDisk ? beside + temporary <= freeBeside : beside <= freeBeside && temporary <= freeTemporary;
    }
};
[[nodiscard]] CompactionNeed compactionNeed(const QString &ledgerPath);

/// Compacts the file and empties its write-ahead log, so that nothing that was erased is left in them; ends the
/// transaction and begins another. A failure, whatever its time, leaves the file as it was: Output "compaction-no-room"
/// before anything is tried, "disk-full"; Ledger "ledger-busy" when somebody reads an older state meanwhile.
[[nodiscard]] base::Result<void> compactFile(Transaction &transaction);
/// Empties the write-ahead log alone, in little time; ends the transaction and begins another. Ledger "ledger-busy" as
/// above.
[[nodiscard]] base::Result<void> emptyLog(Transaction &transaction);

} // namespace precedent::store
