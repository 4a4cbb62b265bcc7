// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ledgerfile.h"

#include "store/backup.h"
#include "store/openledger.h"
#include "store/ownfile.h"
#include "store/profile.h"
#include "store/sqlerror.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QLoggingCategory>

namespace precedent::store {

namespace {

Q_LOGGING_CATEGORY(lcLedger, "precedent.store.ledger")

/// Whoever read a write-protected ledger left SQLite's files beside it protected as well, for good.
void freeCompanions(const QString &path)
{
    const auto mode = QFile::permissions(path);
    for (const auto *suffix : {"-wal", "-shm"}) {
        const QFileInfo companion(path + QLatin1String(suffix));
        const bool isClosed = companion.exists() && !(companion.permissions() & QFileDevice::WriteOwner);
        if (isClosed && (mode & QFileDevice::WriteOwner))
            QFile::setPermissions(companion.filePath(), mode);
    }
}

/// Makes sure that there is a file, if need be an empty one, that only its owner may read.
base::Result<void> provideFile(const QString &path, bool mustExist)
{
    if (QFileInfo(path).size() == 0 && mustExist)
        return base::makeError(base::ErrorKind::Ledger, "ledger-absent");
    if (QFileInfo(path).isDir())
        return base::makeError(base::ErrorKind::Ledger, "ledger-foreign");
    if (auto made = makeFolderOf(path); !made)
        return made;
    if (!QFileInfo::exists(path)) {
        // Another process may make it at the same moment, which is as good.
        if (auto written = writeOwnFile(path, {}); !written && !QFileInfo::exists(path))
            return written;
    }
    if (!QFileInfo(QFileInfo(path).absolutePath()).isWritable())
        return base::makeError(base::ErrorKind::Output, "ledger-read-only");
    freeCompanions(path);
    return {};
}

base::Result<std::optional<SigningKey>> keyFor(const QString &path, FileState state, const OpenOptions &options)
{
    using Key = std::optional<SigningKey>;
    if (options.signingKey)
        return options.signingKey;
    const auto keyPath = path + QStringLiteral(".key");
    if (state != FileState::Empty)
        return readKeyFile(keyPath);
    auto key = readOrMakeKeyFile(keyPath);
    if (!key)
        return key.error();
    return Key(*std::move(key));
}

} // namespace

base::Result<std::unique_ptr<LedgerFile>> LedgerFile::open(const QString &path, const OpenOptions &options)
{
    if (auto provided = provideFile(path, options.mustExist); !provided)
        return provided.error();
    auto connection = Connection::open(path, Access::ReadWrite);
    if (!connection)
        return connection.error();
    const auto state = recognise(**connection, path);
    if (!state)
        return state.error();
    for (const auto *suffix : {"", "-wal", "-shm"})
        closeToOthers(path + QLatin1String(suffix));
    auto key = keyFor(path, *state, options);
    if (!key)
        return key.error();
    if (auto applied = applyProfile(**connection, Access::ReadWrite); !applied)
        return applied.error();
    std::unique_ptr<LedgerFile> file(new LedgerFile(*std::move(connection), options.clock, *std::move(key)));
    if (auto prepared = file->prepare(path); !prepared)
        return prepared.error();
    return file;
}

LedgerFile::LedgerFile(std::unique_ptr<Connection> connection, const base::Clock &clock, std::optional<SigningKey> key)
    : m_connection(std::move(connection)), m_log(*m_connection, clock, std::move(key))
{
}

LedgerFile::~LedgerFile()
{
    if (!m_failure)
        m_connection->checkpointFile(true);
}

base::Result<void> LedgerFile::prepare(const QString &path)
{
    MigrationHooks hooks;
    hooks.backup = [this, &path](int version) {
        // One may be left of an upgrade that did not come to its end.
        auto target = QStringLiteral("%1.v%2.backup").arg(path).arg(version);
        for (int next = 2; QFileInfo::exists(target); ++next)
            target = QStringLiteral("%1.v%2-%3.backup").arg(path).arg(version).arg(next);
        return copyDatabase(*m_connection, target, [](Connection &) { return base::Result<void>(); });
    };
    hooks.fill = [this] { return m_log.start(); };
    const auto outcome = migrate(*m_connection, currentSchema(), hooks);
    if (!outcome)
        return outcome.error();
    if (auto same = refuseOtherSchema(*m_connection); !same)
        return same;
    if (auto loaded = m_log.refresh(); !loaded)
        return loaded;
    if (!m_log.signs())
        qCInfo(lcLedger) << "no key for this log is at hand; checkpoints stay unsigned";
    return {};
}

base::Result<void> LedgerFile::write(const Ledger::Work &work)
{
    if (m_failure)
        return *m_failure;
    auto result = runInTransaction(work);
    if (result)
        return result;
    m_log.forget();
    if (isFatal(result.error())) {
        qCCritical(lcLedger) << "writing has stopped:" << result.error().code << result.error().detail;
        m_failure = base::makeError(base::ErrorKind::Ledger, "ledger-failed", result.error().detail);
    }
    return result;
}

base::Result<void> LedgerFile::runInTransaction(const Ledger::Work &work)
{
    auto scope = WriteScope::begin(*m_connection);
    if (!scope)
        return scope.error();
    if (auto loaded = m_log.refresh(); !loaded)
        return loaded;
    Transaction transaction(*m_connection, m_log);
    if (auto done = work(transaction); !done)
        return done;
    return scope->commit();
}

base::Result<void> LedgerFile::checkpoint()
{
    auto added = write([this](Transaction &) { return m_log.addCheckpoint(); });
    if (added)
        m_connection->checkpointFile(false);
    return added;
}

} // namespace precedent::store
