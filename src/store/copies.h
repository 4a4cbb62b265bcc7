// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/reader.h"
#include "store/transaction.h"

#include <QtCore/QDateTime>
#include <QtCore/QStringList>

namespace precedent::store {

/// Another file that holds what the ledger held at some time: what is erased here is still there.
struct LedgerCopy
{
    QString path;
    std::int64_t bytes = 0;
    QDateTime changedAt;
};

/// Remembers where a backup was written to.
[[nodiscard]] base::Result<void> noteBackup(Transaction &transaction, const QString &path, base::Instant at);
/// Backups that are still where they were written, those made before an upgrade, and ledgers that a restore moved
/// aside; by path. Copies made by other means are not known.
[[nodiscard]] base::Result<std::vector<LedgerCopy>> copies(const Reader &reader, const QString &ledgerPath);

} // namespace precedent::store
