// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/copies.h"

#include "store/connection.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>

namespace precedent::store {

base::Result<void> noteBackup(Transaction &transaction, const QString &path, base::Instant at)
{
    return transaction.connection()
        .statement("upkeep/add_backup")
        .bind(":path", QFileInfo(path).absoluteFilePath())
        .bind(":at", at)
        .run();
}

base::Result<std::vector<LedgerCopy>> copies(const Reader &reader, const QString &ledgerPath)
{
    const auto noted =
        collect(reader.connection().statement("upkeep/backups"), [](const Statement &row) { return row.text(0); });
    if (!noted)
        return noted.error();
    const QFileInfo ledger(ledgerPath);
    QStringList paths(noted->begin(), noted->end());
    const auto beside = ledger.absoluteDir().entryInfoList(
        {ledger.fileName() + QStringLiteral(".v*.backup"), ledger.fileName() + QStringLiteral(".before-restore-*")},
        QDir::Files);
    for (const auto &file : beside)
        paths += file.absoluteFilePath();
    paths.removeDuplicates();
    paths.sort();
    std::vector<LedgerCopy> found;
    for (const auto &path : std::as_const(paths)) {
        const QFileInfo file(path);
        if (file.isFile() && file != ledger)
            found.push_back({path, file.size(), file.lastModified()});
    }
    return found;
}

} // namespace precedent::store
