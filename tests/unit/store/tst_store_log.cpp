// SPDX-License-Identifier: GPL-3.0-or-later
#include "scratchledger.h"

using namespace precedent;
using namespace precedent::store;

class TestLog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void newLedgerHasALogOfItsOwn();
    void givenKeySignsInsteadOfTheFile();
    void lostKeyLeavesCheckpointsUnsigned();
    void strangeKeySignsNothing();
    void secondOpeningFindsWhatTheFirstWrote();
    void twoWritersShareTheLog();
};

void TestLog::newLedgerHasALogOfItsOwn()
{
    ScratchLedger ledger;
    const auto head = ledger.reader()->logHead();
    COMPARE_OK(head);
    QCOMPARE(head->leaves, 1);
    QVERIFY(head->signedCheckpoint);
    QCOMPARE(head->checkpointAt.value(), notation::at(5000));
    QCOMPARE(ledger.problems(), QStringList());
    QCOMPARE(verify(ledger.path())->root, head->root);
}

void TestLog::givenKeySignsInsteadOfTheFile()
{
    const ScratchLedger ledger;
    auto options = ScratchLedger::options();
    options.signingKey = SigningKey::generate().value();
    COMPARE_OK(Ledger::open(ledger.path(), options));
    QVERIFY(!QFile::exists(ledger.path() + QStringLiteral(".key")));
    QVERIFY(verify(ledger.path())->checkpointsSigned);
}

void TestLog::lostKeyLeavesCheckpointsUnsigned()
{
    ScratchLedger ledger;
    COMPARE_OK(ledger->checkpoint());
    ledger.close();
    QVERIFY(QFile::remove(ledger.path() + QStringLiteral(".key")));
    COMPARE_OK(ledger.add(QStringLiteral("api 100 | 5 U1 hello")));
    COMPARE_OK(ledger->checkpoint());
    QVERIFY(!ledger.reader()->logHead()->signedCheckpoint);
    const auto report = verify(ledger.path());
    QCOMPARE(report->checkpoints, 2);
    QVERIFY(!report->checkpointsSigned);
    QVERIFY(report->problems.empty());
}

void TestLog::strangeKeySignsNothing()
{
    ScratchLedger ledger;
    COMPARE_OK(ledger->checkpoint());
    ledger.close();
    auto options = ScratchLedger::options();
    options.signingKey = SigningKey::generate().value();
    {
        const auto opened = Ledger::open(ledger.path(), options);
        COMPARE_OK(opened);
        COMPARE_OK((*opened)->write(
            [](Transaction &transaction) { return transaction.putFormat(QStringLiteral("f"), "{}"); }));
        COMPARE_OK((*opened)->checkpoint());
    }
    QVERIFY(!ledger.reader()->logHead()->signedCheckpoint);
    QCOMPARE(ledger.problems(), QStringList());
}

void TestLog::secondOpeningFindsWhatTheFirstWrote()
{
    ScratchLedger ledger;
    COMPARE_OK(ledger.add(QStringLiteral("api 100 | 5 U1 hello | walked 0..10")));
    const auto root = ledger.reader()->logHead()->root;
    ledger.close();
    QCOMPARE(ledger.reader()->logHead()->root, root);
    COMPARE_OK(ledger.add(QStringLiteral("api 200 | 6 U1 more")));
    COMPARE_OK(ledger->checkpoint());
    QCOMPARE(ledger.reader()->logHead()->leaves, 4);
    QCOMPARE(ledger.problems(), QStringList());
}

void TestLog::twoWritersShareTheLog()
{
    ScratchLedger ledger;
    COMPARE_OK(ledger->checkpoint());
    const auto other = Ledger::open(ledger.path(), ScratchLedger::options());
    COMPARE_OK(other);
    for (int i = 1; i <= 20; ++i) {
        COMPARE_OK(ledger.add(QStringLiteral("api 100 | %1 U1 one").arg(i)));
        COMPARE_OK((*other)->write([i](Transaction &transaction) -> base::Result<void> {
            const auto added = transaction.addPage(notation::page(QStringLiteral("api 100 | %1 U2 two").arg(100 + i)));
            return added ? base::Result<void>() : added.error();
        }));
        if (i % 5 == 0)
            COMPARE_OK((i % 2 ? **other : *ledger).checkpoint());
    }
    QCOMPARE(ledger.reader()->logHead()->leaves, 41);
    QCOMPARE(ledger.problems(), QStringList());
}

QTEST_GUILESS_MAIN(TestLog)
#include "tst_store_log.moc"
