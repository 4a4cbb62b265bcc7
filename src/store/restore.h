// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "base/result.h"
#include "store/ledgertypes.h"

namespace precedent::store {

/// What becomes of the signing key beside the ledger.
enum class RestoredKey {
    Kept,   ///< it is the restored log's
    Copied, ///< the one beside the backup is
    Absent, ///< neither is; checkpoints stay unsigned
};

/// A backup that was looked through, and what putting it in place does.
struct RestorePlan
{
    VerifyReport backup; ///< its problems are empty
    bool replaces = false;
    /// The present ledger is of the same log; leaves and erasures that it has and the backup does not. What those
    /// erased comes back with the backup.
    bool isSameLog = false;
    std::int64_t lostLeaves = 0;
    std::int64_t lostErasures = 0;
    RestoredKey key = RestoredKey::Absent;
    QString movedTo; ///< where the present ledger goes, or went
};

/// Looks through the backup and changes nothing but files of its own; Input "restore-unfit" when its log does not hold,
/// else the errors of Ledger::open().
[[nodiscard]] base::Result<RestorePlan> planRestore(const QString &backup, const QString &ledgerPath,
                                                    base::Instant now);
/// The same, and puts a copy of the backup in the ledger's place, the present one moved aside with its key where that
/// does not fit. The caller holds the job lock. Ledger "ledger-in-use" when another program has it open, Output
/// "restore-failed"; the present ledger is in its place then.
[[nodiscard]] base::Result<RestorePlan> restoreLedger(const QString &backup, const QString &ledgerPath,
                                                      base::Instant now);

} // namespace precedent::store
