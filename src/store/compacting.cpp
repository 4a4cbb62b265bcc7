// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/compacting.h"

#include "store/connection.h"

#include <QtCore/QFileInfo>
#include <QtCore/QLocale>
#include <QtCore/QStorageInfo>

#include <sqlite3.h>

namespace precedent::store {

namespace {

/// Where SQLite puts files that have no name, in its own order.
QString temporaryFolder()
{
    for (const auto &folder : {qEnvironmentVariable("SQLITE_TMPDIR"), qEnvironmentVariable("TMPDIR"),
                               QStringLiteral("/var/tmp"), QStringLiteral("/usr/tmp"), QStringLiteral("/tmp")}) {
        const QFileInfo info(folder);
        if (!folder.isEmpty() && info.isDir() && info.isWritable())
            return folder;
    }
    return QStringLiteral(".");
}

base::Error noRoom(const CompactionNeed &need)
{
    const auto size = [](std::int64_t bytes) { return QLocale::c().formattedDataSize(bytes); };
    return base::makeError(base::ErrorKind::Output, "compaction-no-room", {},
                           {{QStringLiteral("limit"), size(need.beside + need.temporary)}});
}

/// With its working copy in a file: in memory, as the connection's other temporary things are, it would take as much as
/// the ledger is large.
base::Result<void> vacuum(Connection &connection)
{
    if (auto set = connection.setPragma("temp_store", "FILE"); !set)
        return set;
    auto done = connection.statement("file/vacuum").run();
    if (auto set = connection.setPragma("temp_store", "MEMORY"); !set && done)
        return set;
    return done;
}

base::Result<void> truncateLog(Connection &connection)
{
    const auto busy =
        first(connection.statement("file/truncate_log"), [](const Statement &row) { return row.integer(0); });
    if (!busy)
        return busy.error();
    return busy->value_or(1) == 0 ? base::Result<void>() : base::makeError(base::ErrorKind::Ledger, "ledger-busy");
}

/// What no transaction may surround. Whoever called has one to end, so another is begun.
template <typename Work>
base::Result<void> betweenTransactions(Connection &connection, const Work &work)
{
    if (auto done = connection.statement("transaction/commit").run(); !done)
        return done;
    const base::Result<void> done = work();
    if (auto begun = connection.statement("transaction/begin_immediate").run(); !begun)
        return begun;
    return done;
}

} // namespace

CompactionNeed compactionNeed(const QString &ledgerPath)
{
    const QFileInfo file(ledgerPath);
    const QStorageInfo beside(file.absolutePath());
    const QStorageInfo temporary(temporaryFolder());
    CompactionNeed need;
    need.beside = file.size();
    need.temporary = file.size();
    need.freeBeside = beside.bytesAvailable();
    need.freeTemporary = temporary.bytesAvailable();
    need.isOneDisk = beside.device() == temporary.device() && beside.rootPath() == temporary.rootPath();
    return need;
}

base::Result<void> compactFile(Transaction &transaction)
{
    auto &connection = transaction.connection();
    const auto path = QString::fromUtf8(sqlite3_db_filename(connection.handle(), "main"));
    if (const auto need = compactionNeed(path); !need.fits())
        return noRoom(need);
    return betweenTransactions(connection, [&] {
        const auto done = vacuum(connection);
        return done ? truncateLog(connection) : done;
    });
}

base::Result<void> emptyLog(Transaction &transaction)
{
    auto &connection = transaction.connection();
    return betweenTransactions(connection, [&] { return truncateLog(connection); });
}

} // namespace precedent::store
