// SPDX-License-Identifier: GPL-3.0-or-later
#include "scratchledger.h"
#include "store/copies.h"
#include "store/erasure.h"
#include "store/restore.h"

#include <QtCore/QDir>

using namespace precedent;
using namespace precedent::store;

namespace {

base::Instant now()
{
    return base::fromIso(QStringLiteral("2026-11-29T10:20:30Z")).value();
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A ledger with a backup of its first page and a second page.
class World
{
public:
    World()
    {
        QVERIFY(ledger.add(QStringLiteral("api 100 | 5 U1 hello | walked 0..10")).ok());
        QVERIFY(ledger->checkpoint().ok());
        QVERIFY(ledger->backup(backup()).ok());
        QVERIFY(ledger.add(QStringLiteral("api 200 | 15 U1 later | walked 0..20")).ok());
        QVERIFY(ledger->checkpoint().ok());
    }
    [[nodiscard]] QString backup() const { return folder.filePath(QStringLiteral("b.precedent")); }
    [[nodiscard]] QString aside() const { return ledger.path() + QStringLiteral(".before-restore-20261129-102030"); }

    QTemporaryDir folder;
    ScratchLedger ledger;
};

} // namespace

class TestRestore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theBackupTakesThePlace();
    void aDryRunChangesNothing();
    void anOpenLedgerIsLeftAlone();
    void aDamagedBackupIsRefused_data();
    void aDamagedBackupIsRefused();
    void anotherLedgersKeyIsMovedAside();
    void aMissingLedgerIsMade();
    void whatCannotBeMovedAsideStaysWithItsLog();
};

void TestRestore::theBackupTakesThePlace()
{
    World world;
    world.ledger.close();
    const auto key = contentOf(world.ledger.path() + QStringLiteral(".key"));
    const auto plan = restoreLedger(world.backup(), world.ledger.path(), now());
    COMPARE_OK(plan);
    QVERIFY(plan->isSameLog);
    QVERIFY(plan->lostLeaves > 0);
    QCOMPARE(plan->lostErasures, 0);
    QCOMPARE(plan->key, RestoredKey::Kept);
    QCOMPARE(plan->movedTo, world.aside());
    QCOMPARE(contentOf(world.ledger.path() + QStringLiteral(".key")), key);
    QCOMPARE(world.ledger.thread(15), QStringList{QStringLiteral("thread-absent")});
    COMPARE_OK(world.ledger.add(QStringLiteral("api 300 | 25 U1 goes on")));
    COMPARE_OK(world.ledger->checkpoint());
    QCOMPARE(world.ledger.problems(), QStringList());
    QVERIFY(verify(world.ledger.path()).value().checkpointsSigned);
    QVERIFY(verify(world.aside()).value().problems.empty());
    QVERIFY(copies(*world.ledger.reader(), world.ledger.path()).value().front().path == world.aside());
}

void TestRestore::aDryRunChangesNothing()
{
    World world;
    world.ledger.close();
    const auto before = contentOf(world.ledger.path());
    COMPARE_OK(planRestore(world.backup(), world.ledger.path(), now()));
    QCOMPARE(contentOf(world.ledger.path()), before);
    QCOMPARE(QDir(world.ledger.folder()).entryList({QStringLiteral("*restor*")}, QDir::Files), QStringList());
}

void TestRestore::anOpenLedgerIsLeftAlone()
{
    World world;
    QCOMPARE(codeOf(restoreLedger(world.backup(), world.ledger.path(), now())), QStringLiteral("ledger-in-use"));
    QVERIFY(!QFile::exists(world.aside()));
    COMPARE_OK(world.ledger.add(QStringLiteral("api 300 | 25 U1 goes on")));
    QCOMPARE(world.ledger.thread(15).size(), 1);
}

void TestRestore::aDamagedBackupIsRefused_data()
{
    QTest::addColumn<QString>("statement");
    QTest::newRow("tampered with") << "DROP TRIGGER observation_no_update; UPDATE observation SET source = 'x'";
    QTest::newRow("another program's") << "PRAGMA application_id = 7";
    QTest::newRow("newer") << "PRAGMA user_version = 99";
    QTest::newRow("absent") << QString();
}

void TestRestore::aDamagedBackupIsRefused()
{
    QFETCH(QString, statement);
    World world;
    world.ledger.close();
    const auto before = contentOf(world.ledger.path());
    if (statement.isEmpty())
        QVERIFY(QFile::remove(world.backup()));
    else
        RawDatabase(world.backup())(statement);
    const auto restored = restoreLedger(world.backup(), world.ledger.path(), now());
    QVERIFY(!restored.ok());
    QCOMPARE(base::exitCode(restored.error().kind), 12);
    QCOMPARE(contentOf(world.ledger.path()), before);
    QVERIFY(!QFile::exists(world.aside()));
}

void TestRestore::anotherLedgersKeyIsMovedAside()
{
    World world;
    world.ledger.close();
    ScratchLedger other;
    COMPARE_OK(other.add(QStringLiteral("api 100 | 5 U1 other")));
    other.close();
    const auto plan = restoreLedger(world.backup(), other.path(), now());
    COMPARE_OK(plan);
    QVERIFY(!plan->isSameLog);
    QCOMPARE(plan->key, RestoredKey::Absent);
    QVERIFY(QFile::exists(plan->movedTo + QStringLiteral(".key")));
    QVERIFY(!QFile::exists(other.path() + QStringLiteral(".key")));
    QVERIFY(QFile::copy(world.ledger.path() + QStringLiteral(".key"), world.backup() + QStringLiteral(".key")));
    const auto again = restoreLedger(world.backup(), other.path(), now());
    COMPARE_OK(again);
    QCOMPARE(again->key, RestoredKey::Copied);
    QVERIFY(again->movedTo != plan->movedTo);
    COMPARE_OK(other.add(QStringLiteral("api 300 | 25 U1 goes on")));
    COMPARE_OK(other->checkpoint());
    QVERIFY(verify(other.path()).value().problems.empty());
}

void TestRestore::aMissingLedgerIsMade()
{
    World world;
    const auto path = world.folder.filePath(QStringLiteral("new.precedent"));
    const auto plan = restoreLedger(world.backup(), path, now());
    COMPARE_OK(plan);
    QVERIFY(!plan->replaces);
    QVERIFY(verify(path).value().problems.empty());
    QCOMPARE(int(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther)), 0);
}

// A damaged ledger is moved as it is, with what lies beside it. Folders, because SQLite removes files of that name.
void TestRestore::whatCannotBeMovedAsideStaysWithItsLog()
{
    World world;
    world.ledger.close();
    const auto path = world.ledger.path();
    const auto write = [](const QString &name, const QByteArray &content) {
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    };
    write(path, "damaged");
    QVERIFY(QDir().mkdir(path + QStringLiteral("-wal")));
    QVERIFY(QDir().mkdir(path + QStringLiteral("-shm")));
    write(world.aside() + QStringLiteral("-shm"), "in the way");
    QCOMPARE(codeOf(restoreLedger(world.backup(), path, now())), QStringLiteral("restore-failed"));
    QCOMPARE(contentOf(path), QByteArray("damaged"));
    QVERIFY(QFileInfo(path + QStringLiteral("-wal")).isDir());
    QVERIFY(QFileInfo(path + QStringLiteral("-shm")).isDir());
}

QTEST_GUILESS_MAIN(TestRestore)
#include "tst_store_restore.moc"
