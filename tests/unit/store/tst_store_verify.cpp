// SPDX-License-Identifier: GPL-3.0-or-later
#include "scratchledger.h"
#include "seed.h"
#include "store/exportlog.h"
#include "store/merkle.h"
#include "tamperer.h"

using namespace precedent;
using namespace precedent::store;
using notation::lines;

namespace {

/// Writes pages, corrections, an undoing, formats and four checkpoints, one of them at the end.
base::Result<void> fill(ScratchLedger &ledger)
{
    for (const char *page :
         {"api 100 | 5 U1 a +ok=U2 | 6 U2 b >5 | 9 U1 c | walked 0..10", "api 200 | 5 U1 aa | 20 U3 d | walked 10..30",
          "export 150 | 6 U2 bb >5 | 9 U1 c", "api 300 | 9 US gone #tombstone | walked 0..30"}) {
        if (auto added = ledger.add(QString::fromLatin1(page)); !added)
            return added.error();
        if (auto done = ledger->write([](Transaction &transaction) -> base::Result<void> {
                Correction correction;
                correction.record = domain::RecordId(QStringLiteral("C1-1"));
                correction.field = QStringLiteral("amount");
                correction.before = QStringLiteral("5");
                correction.after = QStringLiteral("6");
                correction.author = QStringLiteral("sam");
                const auto id = transaction.addCorrection(correction);
                if (!id)
                    return id.error();
                if (auto put = transaction.putFormat(QStringLiteral("f"), "{}"); !put)
                    return put;
                const ExportEntry entry{0,
                                        {},
                                        QStringLiteral("ab12"),
                                        7,
                                        QStringLiteral("{}"),
                                        QStringLiteral("sam"),
                                        QStringLiteral("/a.csv"),
                                        {}};
                if (const auto told = addExport(transaction, entry); !told)
                    return told.error();
                return *id % 2 ? transaction.undoCorrection(*id) : base::Result<void>();
            });
            !done)
            return done;
        if (auto added = ledger->checkpoint(); !added)
            return added;
    }
    return {};
}

} // namespace

class TestVerify : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void wholeLedgerHasNoProblems();
    void everyRandomTamperingIsFound();
    void rewrittenLeafIsFoundByItsCheckpoint();
    void forgedCheckpointIsFoundByItsSignature();
    void removedTriggerIsFound();
    void damagedPagesAreReported();
    void ledgerThatIsNotThereIsAnError();
    void stopsWhenItIsAskedTo();
};

void TestVerify::wholeLedgerHasNoProblems()
{
    ScratchLedger ledger;
    COMPARE_OK(fill(ledger));
    const auto head = ledger.reader()->logHead();
    const auto open = verify(ledger.path());
    ledger.close();
    const auto closed = verify(ledger.path());
    for (const auto &report : {open, closed}) {
        COMPARE_OK(report);
        QVERIFY2(report->problems.empty(), report->problems.empty() ? "" : qPrintable(report->problems.front()));
        QCOMPARE(report->leaves, head->leaves);
        QCOMPARE(report->root, head->root);
        QCOMPARE(report->checkpoints, 5);
        QCOMPARE(report->checkpointsSigned, true);
    }
}

void TestVerify::everyRandomTamperingIsFound()
{
    std::mt19937_64 random(testSeed());
    ScratchLedger ledger;
    COMPARE_OK(fill(ledger));
    ledger.close();
    const auto tables = lines({"observation", "coverage", "correction", "correction_undo", "format", "log_leaf",
                               "leaf_field", "checkpoint", "message"});
    for (int round = 0; round < 400; ++round) {
        const ScratchLedger copy;
        QVERIFY(QFile::copy(ledger.path(), copy.path()));
        const auto done = Tamperer(copy.path(), random).tamper(tables.at(round % tables.size()));
        const auto problems = copy.problems();
        QVERIFY2(!problems.isEmpty(), qPrintable(done));
        QVERIFY2(!problems.front().startsWith(QLatin1String("schema")), qPrintable(problems.front()));
    }
}

void TestVerify::rewrittenLeafIsFoundByItsCheckpoint()
{
    ScratchLedger ledger;
    COMPARE_OK(fill(ledger));
    ledger.close();
    RawDatabase raw(ledger.path());
    raw(QStringLiteral("DROP TRIGGER coverage_no_update; DROP TRIGGER log_leaf_no_update"));
    const auto row =
        raw(QStringLiteral("SELECT leaf, to_ts, hex(body) FROM coverage JOIN log_leaf ON number = leaf LIMIT 1"));
    auto body = QByteArray::fromHex(row.at(2).toLatin1());
    body.replace("\"to\":" + row.at(1).toLatin1(), "\"to\":1700000099000000");
    raw(QStringLiteral("UPDATE coverage SET to_ts = 1700000099000000 WHERE leaf = ") + row.at(0));
    raw(QStringLiteral("UPDATE log_leaf SET body = x'%1', hash = x'%2' WHERE number = %3")
            .arg(QString::fromLatin1(body.toHex()), QString::fromLatin1(leafHash(body).toHex()), row.at(0)));
    const auto problems = ledger.problems();
    QCOMPARE(problems.filter(QStringLiteral("leaf ")), QStringList());
    QCOMPARE(problems.filter(QStringLiteral("the log has another root")).size(), 4);
}

void TestVerify::forgedCheckpointIsFoundByItsSignature()
{
    ScratchLedger ledger;
    COMPARE_OK(fill(ledger));
    ledger.close();
    RawDatabase raw(ledger.path());
    raw(QStringLiteral("DROP TRIGGER checkpoint_no_update"));
    raw(QStringLiteral("UPDATE checkpoint SET signature = zeroblob(64) WHERE number = 5"));
    QVERIFY(ledger.problems().contains(QStringLiteral("checkpoint 5: the signature does not hold")));
    QVERIFY(!verify(ledger.path())->checkpointsSigned);
}

void TestVerify::removedTriggerIsFound()
{
    ScratchLedger ledger;
    COMPARE_OK(fill(ledger));
    ledger.close();
    RawDatabase(ledger.path())(QStringLiteral("DROP TRIGGER observation_no_delete"));
    QCOMPARE(ledger.problems(), lines({"schema differs: trigger observation_no_delete"}));
}

void TestVerify::damagedPagesAreReported()
{
    ScratchLedger ledger;
    COMPARE_OK(fill(ledger));
    ledger.close();
    QFile file(ledger.path());
    QVERIFY(file.open(QIODevice::ReadWrite));
    const auto pages = file.size() / 4096;
    for (qint64 page = 1; page < pages; ++page) {
        QVERIFY(file.seek(page * 4096));
        const auto whole = file.read(4096);
        QVERIFY(file.seek(page * 4096));
        file.write(QByteArray(512, '\x55'));
        file.flush();
        QVERIFY2(!ledger.problems().isEmpty(), qPrintable(QString::number(page)));
        QVERIFY(file.seek(page * 4096));
        file.write(whole);
        file.flush();
    }
    QCOMPARE(ledger.problems(), QStringList());
}

void TestVerify::ledgerThatIsNotThereIsAnError()
{
    const auto report = verify(QStringLiteral("/nowhere/ledger.precedent"));
    QCOMPARE(codeOf(report), QStringLiteral("ledger-absent"));
    QCOMPARE(report.error().facts.value(QStringLiteral("path")), QStringLiteral("/nowhere/ledger.precedent"));
}

void TestVerify::stopsWhenItIsAskedTo()
{
    ScratchLedger ledger;
    base::CancelToken cancel;
    cancel.cancel();
    QCOMPARE(codeOf(verify(ledger.path(), cancel)), QStringLiteral("verify-stopped"));
}

QTEST_GUILESS_MAIN(TestVerify)
#include "tst_store_verify.moc"
