// SPDX-License-Identifier: GPL-3.0-or-later
#include "scratchledger.h"

#include <sys/wait.h>
#include <unistd.h>

using namespace precedent;
using namespace precedent::store;

class TestJobLock : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void jobLockIsHeldByOneAtATime();
    void jobLockNamesTheProcessThatHoldsIt();
    void jobLockOfADeadProcessIsFree();
    void jobLockThatWasNeverWrittenIsTakenOver();
    void jobLockOfADeadProcessWithOurNumberIsFree();
};

void TestJobLock::jobLockIsHeldByOneAtATime()
{
    const ScratchLedger ledger;
    auto held = JobLock::acquire(ledger.path());
    COMPARE_OK(held);
    QCOMPARE(codeOf(JobLock::acquire(ledger.path())), QStringLiteral("ledger-locked"));
    held->reset();
    COMPARE_OK(JobLock::acquire(ledger.path()));
    QCOMPARE(codeOf(JobLock::acquire(QStringLiteral("/nowhere/at/all"))), QStringLiteral("ledger-read-only"));
}

void TestJobLock::jobLockNamesTheProcessThatHoldsIt()
{
    const ScratchLedger ledger;
    const auto held = JobLock::acquire(ledger.path());
    const auto refused = JobLock::acquire(ledger.path());
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().facts.value(QStringLiteral("pid")), QString::number(::getpid()));
}

void TestJobLock::jobLockOfADeadProcessIsFree()
{
    const ScratchLedger ledger;
    const auto child = ::fork();
    if (child == 0) {
        const auto held = JobLock::acquire(ledger.path());
        ::_exit(held.ok() ? 0 : 1);
    }
    int status = 1;
    ::waitpid(child, &status, 0);
    QCOMPARE(status, 0);
    QVERIFY(QFile::exists(ledger.path() + QStringLiteral(".lock")));
    COMPARE_OK(JobLock::acquire(ledger.path()));
}

void TestJobLock::jobLockThatWasNeverWrittenIsTakenOver()
{
    const ScratchLedger ledger;
    QFile leftover(ledger.path() + QStringLiteral(".lock"));
    QVERIFY(leftover.open(QIODevice::WriteOnly));
    QVERIFY(!JobLock::acquire(ledger.path()).ok());
    QVERIFY(leftover.setFileTime(QDateTime::currentDateTime().addSecs(-10), QFileDevice::FileModificationTime));
    leftover.close();
    COMPARE_OK(JobLock::acquire(ledger.path()));
}

// As in a container, whose processes get the same numbers each time.
void TestJobLock::jobLockOfADeadProcessWithOurNumberIsFree()
{
    const ScratchLedger ledger;
    const auto path = ledger.path() + QStringLiteral(".lock");
    {
        const auto held = JobLock::acquire(ledger.path());
        QVERIFY(QFile::copy(path, path + QStringLiteral(".copy")));
    }
    QVERIFY(QFile::rename(path + QStringLiteral(".copy"), path));
    const auto held = JobLock::acquire(ledger.path());
    COMPARE_OK(held);
    QCOMPARE(codeOf(JobLock::acquire(ledger.path())), QStringLiteral("ledger-locked"));
}

QTEST_GUILESS_MAIN(TestJobLock)
#include "tst_store_joblock.moc"
