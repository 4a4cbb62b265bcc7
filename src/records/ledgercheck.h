// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"
#include "store/ledger.h"

namespace precedent::records {

/// What verify finds: the log, and the records against the messages they were read from.
struct LedgerCheck
{
    store::VerifyReport log;
    /// Records that are not what the archived messages and corrections say today, with what differs; filled only where
    /// the log holds. A program that reads otherwise than the one before it finds them too, until everything was read
    /// again.
    QStringList differing;
    /// Threads that differ because they are archived and not yet read, by a sync beside the check or one that was
    /// stopped; they are not among those.
    int waiting = 0;
};

/// Mismatch "verify-mismatch" or "verify-records-differ" where the check found something.
[[nodiscard]] base::Result<void> outcomeOf(const LedgerCheck &check);

/// store::verify(), then every thread read anew and compared with its record, column by column, and with the record
/// under which it is shown. Where others write meanwhile, what differs is read until nobody does, each thread by
/// itself: under which record a note is shown is then left to the next check. Reads only; errors as store::verify(),
/// and Ledger "verify-busy" where others wrote all the time.
///
/// What is not in the log cannot be compared with it: notes, tags, limits, views, settings of the ledger and of
/// channels, names of people (a record that says otherwise than they do is found), the list of unread messages. A tail
/// that was cut off together with its checkpoints is found by store::extends(), what somebody appends as the program
/// would by the checkpoints' missing signatures.
[[nodiscard]] base::Result<LedgerCheck> checkLedger(const QString &ledgerPath, const base::CancelToken &cancel = {});

} // namespace precedent::records
