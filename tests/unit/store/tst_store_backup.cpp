// SPDX-License-Identifier: GPL-3.0-or-later
#include "faultyvfs.h"
#include "scratchledger.h"
#include "store/backup.h"

#include <thread>

using namespace precedent;
using namespace precedent::store;
using notation::lines;

namespace {

QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden);
}

} // namespace

class TestBackup : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void copyIsTheLedgerAsItWas();
    void copyTakesUpWhereTheLedgerWas();
    void copyIsMadeWhileTheLedgerIsWritten();
    void fileThatIsThereIsNotTouched();
    void targetThatCannotBeIsAnError();
    void fullDiskLeavesNothingBehind();
    void copyThatFailsItsCheckIsThrownAway();
    void otherLogIsNoCopy();
};

void TestBackup::copyIsTheLedgerAsItWas()
{
    ScratchLedger ledger;
    const ScratchLedger target;
    COMPARE_OK(ledger.add(QStringLiteral("api 100 | 5 U1 a | 6 U2 b >5 | walked 0..10")));
    COMPARE_OK(ledger->backup(target.path()));
    const auto report = verify(target.path());
    COMPARE_OK(report);
    QVERIFY(report->problems.empty());
    QCOMPARE(report->root, ledger.reader()->logHead()->root);
    RawDatabase raw(target.path());
    QCOMPARE(raw(QStringLiteral("PRAGMA application_id")), lines({"1347568963"}));
    QCOMPARE(raw(QStringLiteral("PRAGMA journal_mode")), lines({"delete"}));
    QCOMPARE(filesIn(target.folder()), lines({"ledger.precedent"}));
}

void TestBackup::copyTakesUpWhereTheLedgerWas()
{
    ScratchLedger ledger;
    ScratchLedger target;
    COMPARE_OK(ledger.add(QStringLiteral("api 100 | 5 U1 a")));
    COMPARE_OK(ledger->backup(target.path()));
    COMPARE_OK(target.add(QStringLiteral("api 200 | 5 U1 aa")));
    COMPARE_OK(target->checkpoint());
    QCOMPARE(target.thread(5), lines({"5 live api: a@100 / aa@200"}));
    QCOMPARE(ledger.thread(5), lines({"5 live api: a@100"}));
    QCOMPARE(target.problems(), QStringList());
}

void TestBackup::copyIsMadeWhileTheLedgerIsWritten()
{
    ScratchLedger ledger;
    COMPARE_OK(ledger->checkpoint());
    std::atomic<bool> stop = false;
    std::thread writer([&] {
        for (int i = 1; !stop; ++i)
            static_cast<void>(ledger.add(QStringLiteral("api 100 | %1 U1 a").arg(i)));
    });
    QStringList problems;
    for (int i = 0; i < 10; ++i) {
        const ScratchLedger target;
        const auto copied = ledger->backup(target.path());
        problems += copied ? target.problems() : QStringList{copied.error().code};
    }
    stop = true;
    writer.join();
    QCOMPARE(problems, QStringList());
}

void TestBackup::fileThatIsThereIsNotTouched()
{
    ScratchLedger ledger;
    const ScratchLedger target;
    QFile file(target.path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("mine");
    file.close();
    const auto copied = ledger->backup(target.path());
    QCOMPARE(codeOf(copied), QStringLiteral("backup-exists"));
    QCOMPARE(copied.error().kind, base::ErrorKind::Output);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("mine"));
    QCOMPARE(filesIn(target.folder()), lines({"ledger.precedent"}));
}

void TestBackup::targetThatCannotBeIsAnError()
{
    ScratchLedger ledger;
    const auto copied = ledger->backup(QStringLiteral("/nowhere/at/all/copy.precedent"));
    QVERIFY(!copied.ok());
    QCOMPARE(copied.error().kind, base::ErrorKind::Output);
}

void TestBackup::fullDiskLeavesNothingBehind()
{
    const FaultyVfs vfs;
    ScratchLedger ledger;
    COMPARE_OK(ledger.add(QStringLiteral("api 100 | 5 U1 a")));
    const ScratchLedger target;
    int failures = 0;
    for (int call = 1;; ++call) {
        FaultyVfs::failAt(call, SQLITE_FULL, FaultyVfs::Lasting::Forever);
        const auto copied = ledger->backup(target.path());
        const bool failed = FaultyVfs::hasFailed();
        FaultyVfs::heal();
        if (!failed)
            break;
        ++failures;
        if (copied)
            QVERIFY(QFile::remove(target.path()));
        else
            QCOMPARE(codeOf(copied), QStringLiteral("disk-full"));
        QCOMPARE(filesIn(target.folder()).join(u' '), QString());
    }
    QVERIFY(failures > 0);
    QCOMPARE(target.problems(), QStringList());
}

void TestBackup::copyThatFailsItsCheckIsThrownAway()
{
    ScratchLedger ledger;
    COMPARE_OK(ledger->checkpoint());
    const ScratchLedger target;
    auto source = Connection::open(ledger.path(), Access::ReadOnly).value();
    const auto refuse = [](Connection &) { return base::makeError(base::ErrorKind::Output, "backup-failed"); };
    QCOMPARE(codeOf(copyDatabase(*source, target.path(), refuse)), QStringLiteral("backup-failed"));
    QCOMPARE(filesIn(target.folder()), QStringList());
}

void TestBackup::otherLogIsNoCopy()
{
    ScratchLedger one;
    ScratchLedger two;
    COMPARE_OK(one->checkpoint());
    COMPARE_OK(two->checkpoint());
    auto first = Connection::open(one.path(), Access::ReadOnly).value();
    auto second = Connection::open(two.path(), Access::ReadOnly).value();
    COMPARE_OK(compareLogs(*first, *first));
    QCOMPARE(codeOf(compareLogs(*first, *second)), QStringLiteral("backup-failed"));
}

QTEST_GUILESS_MAIN(TestBackup)
#include "tst_store_backup.moc"
