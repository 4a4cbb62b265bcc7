// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/restore.h"

#include "store/backup.h"
#include "store/checkpoint.h"
#include "store/erasurebook.h"
#include "store/filelocks.h"
#include "store/ledger.h"
#include "store/openledger.h"
#include "store/ownfile.h"
#include "store/profile.h"

#include <QtCore/QDateTime>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QUuid>

#include <filesystem>
#include <system_error>

namespace precedent::store {

namespace {

const auto keySuffix = QStringLiteral(".key");

base::Error restoreFailed(const QString &path)
{
    return base::makeError(base::ErrorKind::Output, "restore-failed", {}, {{QStringLiteral("path"), path}});
}

base::Error unfit(const QString &backup, const QString &detail)
{
    return base::makeError(base::ErrorKind::Input, "restore-unfit", detail, {{QStringLiteral("path"), backup}});
}

/// The copy on its way into place; goes with everything beside it unless it was moved.
class Draft
{
public:
    explicit Draft(const QString &ledgerPath)
        : m_path(ledgerPath + u'.' + QUuid::createUuid().toString(QUuid::Id128) + QStringLiteral(".restoring"))
    {
    }
    ~Draft()
    {
        const QFileInfo file(m_path);
        for (const auto &beside : file.absoluteDir().entryInfoList({file.fileName() + u'*'}, QDir::Files))
            QFile::remove(beside.absoluteFilePath());
    }
    Draft(const Draft &) = delete;
    Draft &operator=(const Draft &) = delete;

    [[nodiscard]] const QString &path() const { return m_path; }

private:
    QString m_path;
};

base::Result<std::unique_ptr<Connection>> openBackup(const QString &path)
{
    if (!QFileInfo(path).isFile())
        return base::makeError(base::ErrorKind::Input, "restore-absent", {}, {{QStringLiteral("path"), path}});
    for (const auto access : {Access::ReadOnly, Access::Immutable}) {
        auto connection = Connection::open(path, access);
        const auto state = connection ? recognise(**connection, path) : connection.error();
        if (state && *state != FileState::Empty)
            return connection;
        // Opened as immutable it would lack what only its -wal holds.
        const bool hasWal = QFileInfo(path + QStringLiteral("-wal")).size() > 0;
        if (access == Access::Immutable || hasWal || (state && *state == FileState::Empty))
            return unfit(path, state ? QString() : state.error().code);
    }
    return restoreFailed(path);
}

/// A copy of the backup of today's schema, looked through.
base::Result<VerifyReport> makeDraft(const QString &backup, const QString &draft)
{
    const auto source = openBackup(backup);
    if (!source)
        return source.error();
    if (auto copied = copyDatabase(**source, draft, [](Connection &) { return base::Result<void>(); }); !copied)
        return copied.error();
    {
        const auto opened = Ledger::open(draft);
        if (!opened && opened.error().kind == base::ErrorKind::Ledger)
            return unfit(backup, opened.error().code);
        if (!opened)
            return opened.error();
    }
    auto report = verify(draft);
    if (!report || report->problems.empty())
        return report;
    return unfit(backup, report->problems.front());
}

base::Result<Genesis> genesisOf(Connection &connection)
{
    const auto body = first(connection.statement("log/genesis"), [](const Statement &row) { return row.bytes(0); });
    if (!body)
        return body.error();
    return parseGenesis(body->value_or(QByteArray())).value_or(Genesis());
}

bool fits(const QString &keyPath, const Genesis &genesis)
{
    const auto key = readKeyFile(keyPath);
    return key && key->publicKey() == genesis.publicKey;
}

/// What the present ledger has beyond the restored one; nothing when it cannot be read.
void compare(const QString &ledgerPath, const Genesis &restored, RestorePlan &plan)
{
    const auto present = openForReading(ledgerPath);
    if (!present)
        return;
    const auto genesis = genesisOf(**present);
    const auto size = first((*present)->statement("log/size"), [](const Statement &row) { return row.integer(0); });
    const auto book = ErasureBook::read(**present);
    plan.isSameLog = genesis && genesis->ledger == restored.ledger;
    if (!plan.isSameLog || !size || !book)
        return;
    plan.lostLeaves = std::max<std::int64_t>(size->value_or(0) - plan.backup.leaves, 0);
    for (const auto &entry : book->entries())
        plan.lostErasures += int(entry.leaf >= plan.backup.leaves);
}

base::Result<RestorePlan> planWith(const Draft &draft, const QString &backup, const QString &ledgerPath,
                                   base::Instant now)
{
    auto report = makeDraft(backup, draft.path());
    if (!report)
        return report.error();
    RestorePlan plan;
    plan.backup = *std::move(report);
    const auto copy = openForReading(draft.path());
    const auto genesis = copy ? genesisOf(**copy) : copy.error();
    if (!genesis)
        return genesis.error();
    plan.replaces = QFileInfo::exists(ledgerPath);
    if (plan.replaces) {
        plan.movedTo =
            ledgerPath + QStringLiteral(".before-restore-") +
            QDateTime::fromMSecsSinceEpoch(now.us / 1'000, Qt::UTC).toString(QStringLiteral("yyyyMMdd-HHmmss"));
        if (QFileInfo::exists(plan.movedTo))
            plan.movedTo += u'-' + QUuid::createUuid().toString(QUuid::Id128).left(8);
        compare(ledgerPath, *genesis, plan);
    }
    if (fits(ledgerPath + keySuffix, *genesis))
        plan.key = RestoredKey::Kept;
    else if (fits(backup + keySuffix, *genesis))
        plan.key = RestoredKey::Copied;
    return plan;
}

/// Puts everything of the present ledger into its one file, which only works while nobody else has it open.
base::Result<void> closeForGood(const QString &ledgerPath)
{
    const auto inUse =
        base::makeError(base::ErrorKind::Ledger, "ledger-in-use", {}, {{QStringLiteral("path"), ledgerPath}});
    if (isOpenElsewhere(ledgerPath))
        return inUse;
    auto connection = Connection::open(ledgerPath, Access::ReadWrite);
    if (!connection || !recognise(**connection, ledgerPath))
        return {}; // damaged: it is moved as it is
    if (auto applied = applyProfile(**connection, Access::ReadWrite); !applied)
        return {};
    (*connection)->checkpointFile(true);
    const auto set = (*connection)->setPragma("journal_mode", "delete");
    const auto mode = (*connection)->pragma("journal_mode");
    if (set && mode && *mode == QLatin1String("delete"))
        return {};
    return inUse;
}

/// What SQLite keeps beside a ledger that was not closed.
const QStringList companions{QStringLiteral("-wal"), QStringLiteral("-shm")};

void moveCompanions(const QString &from, const QString &to)
{
    for (const auto &suffix : companions) {
        if (QFileInfo::exists(from + suffix))
            QFile::rename(from + suffix, to + suffix);
    }
}

/// Gives the present ledger a second name, so that at every moment a ledger stands at its place; where the file system
/// has no such names, it is moved. When it cannot be done, all is where it was.
base::Result<void> moveAside(const QString &ledgerPath, const RestorePlan &plan)
{
    for (const auto &suffix : companions) {
        if (QFileInfo::exists(ledgerPath + suffix) && !QFile::rename(ledgerPath + suffix, plan.movedTo + suffix)) {
            moveCompanions(plan.movedTo, ledgerPath);
            return restoreFailed(ledgerPath + suffix);
        }
    }
    std::error_code failed;
    std::filesystem::create_hard_link(ledgerPath.toStdU16String(), plan.movedTo.toStdU16String(), failed);
    if (failed && !QFile::rename(ledgerPath, plan.movedTo)) {
        moveCompanions(plan.movedTo, ledgerPath);
        return restoreFailed(ledgerPath);
    }
    return {};
}

/// The draft becomes the ledger, whether one stands there or not.
base::Result<void> moveIn(const QString &draft, const QString &ledgerPath, const RestorePlan &plan)
{
    std::error_code failed;
    std::filesystem::rename(draft.toStdU16String(), ledgerPath.toStdU16String(), failed);
    if (!failed)
        return {};
    if (QFileInfo::exists(ledgerPath))
        QFile::remove(plan.movedTo);
    else
        QFile::rename(plan.movedTo, ledgerPath);
    moveCompanions(plan.movedTo, ledgerPath);
    return restoreFailed(ledgerPath);
}

base::Result<void> placeKey(const QString &backup, const QString &ledgerPath, const RestorePlan &plan)
{
    const auto key = ledgerPath + keySuffix;
    if (plan.key == RestoredKey::Kept)
        return {};
    if (QFileInfo::exists(key)) {
        const auto aside = (plan.movedTo.isEmpty() ? ledgerPath + QStringLiteral(".other") : plan.movedTo) + keySuffix;
        if (!QFile::rename(key, aside))
            return restoreFailed(key);
    }
    if (plan.key == RestoredKey::Absent)
        return {};
    QFile source(backup + keySuffix);
    return source.open(QIODevice::ReadOnly) ? writeOwnFile(key, source.readAll()) : restoreFailed(source.fileName());
}

} // namespace

base::Result<RestorePlan> planRestore(const QString &backup, const QString &ledgerPath, base::Instant now)
{
    const Draft draft(ledgerPath);
    return planWith(draft, backup, ledgerPath, now);
}

base::Result<RestorePlan> restoreLedger(const QString &backup, const QString &ledgerPath, base::Instant now)
{
    const Draft draft(ledgerPath);
    auto plan = planWith(draft, backup, ledgerPath, now);
    if (!plan)
        return plan;
    if (plan->replaces) {
        if (auto closed = closeForGood(ledgerPath); !closed)
            return closed.error();
        if (auto moved = moveAside(ledgerPath, *plan); !moved)
            return moved.error();
    }
    if (auto moved = moveIn(draft.path(), ledgerPath, *plan); !moved)
        return moved.error();
    closeToOthers(ledgerPath);
    if (auto placed = placeKey(backup, ledgerPath, *plan); !placed)
        return placed.error();
    if (auto synced = syncFolderOf(ledgerPath); !synced)
        return synced.error();
    return plan;
}

} // namespace precedent::store
