// SPDX-License-Identifier: GPL-3.0-or-later
#include "packedworld.h"
#include "tests/unit/store/tamperer.h"

#include <QtCore/QCryptographicHash>

using namespace precedent;
using test::FullLedger;
using test::one;
using test::Package;

class TestEvidencePackage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void mergedAndCorrectedRecordIsProved();
    void otherRecordsStayOut();
    void severalRecordsShareTheirTimes();
    void theFormatThatReadItIsInIt();
    void unsignedCheckpointIsSaid();
    void erasedWordsAreCounted();
    void leafAfterTheCheckpointIsAnError();
    void stoppingLeavesNothing();
    void tamperedLedgerIsNotPacked_data();
    void tamperedLedgerIsNotPacked();

private:
    std::unique_ptr<FullLedger> m_ledger;
    const QString m_request = test::requestId.text();
};

void TestEvidencePackage::init()
{
    m_ledger = std::make_unique<FullLedger>();
    COMPARE_OK(m_ledger->fill());
}

void TestEvidencePackage::cleanup()
{
    m_ledger.reset();
}

void TestEvidencePackage::mergedAndCorrectedRecordIsProved()
{
    Package package(m_ledger->path());
    const auto written = package.write({m_request});
    COMPARE_OK(written);
    QVERIFY(package.unpack());
    const auto leaves = package.leaves();
    QCOMPARE(leaves.filter(one("observation C1-1000000000")).size(), 1);
    QCOMPARE(leaves.filter(one("observation C2-1001000000")).size(), 2);
    QCOMPARE(leaves.filter(one("correction C1-1000000000")).size(), 3);
    QCOMPARE(leaves.filter(one("coverage ")).size(), 3);
    QCOMPARE(leaves.filter(one("gone ")).size(), 0);
    QCOMPARE(std::size_t(leaves.size()), written->leaves);
    const auto own = package.ownCheck();
    QVERIFY2(own.exitCode == 0, qPrintable(own.out));
    QVERIFY2(own.out.startsWith(m_request + one(": true. Leaves: 6, messages as Slack sent them: 3, erased: 0\n")),
             qPrintable(own.out));
    const auto outsider = package.outsidersCheck();
    QCOMPARE(outsider.out, m_request + u'\n');
}

void TestEvidencePackage::otherRecordsStayOut()
{
    Package package(m_ledger->path());
    COMPARE_OK(package.write({m_request}));
    QVERIFY(package.unpack());
    for (const char *name : {"leaves.jsonl", "decisions.csv", "decisions.jsonl", "manifest.json"}) {
        QVERIFY(!package.file(name).contains("2000000000"));
        QVERIFY(!package.file(name).contains("Nordlys"));
    }
    const auto raws = QDir(package.unpacked() + one("/raw")).entryList(QDir::Files);
    QCOMPARE(raws.size(), 3);
}

void TestEvidencePackage::severalRecordsShareTheirTimes()
{
    Package package(m_ledger->path());
    COMPARE_OK(package.write({m_request, one("C1-2000000000"), one("C1-3000000000")}));
    QVERIFY(package.unpack());
    QCOMPARE(package.leaves().filter(one("coverage ")).size(), 3);
    QCOMPARE(package.leaves().filter(one("event C1-2000000000")).size(), 3);
    const auto own = package.ownCheck();
    QVERIFY2(own.exitCode == 0 && own.out.count(one(": true.")) == 3, qPrintable(own.out));
    QCOMPARE(package.outsidersCheck().exitCode, 0);
}

void TestEvidencePackage::theFormatThatReadItIsInIt()
{
    const QByteArray json(R"({"precedent_format":1,"name":"taught"})");
    {
        const auto reopened = store::Ledger::open(m_ledger->path()).value();
        const auto format = reopened->reader().value()->record(test::requestId).value()->format;
        QVERIFY(!format.isEmpty());
        COMPARE_OK(reopened->write([&](store::Transaction &transaction) {
            auto put = transaction.putFormat(format, "{}");
            return put ? transaction.putFormat(format, json) : put;
        }));
        COMPARE_OK(reopened->checkpoint());
    }
    Package package(m_ledger->path());
    COMPARE_OK(package.write({m_request}));
    QVERIFY(package.unpack());
    const auto formats = QDir(package.unpacked() + one("/formats")).entryList(QDir::Files);
    QCOMPARE(formats.size(), 1);
    QCOMPARE(package.file(qPrintable(one("formats/") + formats.front())), json);
    const auto hash = QCryptographicHash::hash(json, QCryptographicHash::Sha256).toHex();
    QVERIFY(package.file("leaves.jsonl").contains(hash));
    QVERIFY(package.file("README.txt").contains("\nformats/ "));
    QCOMPARE(package.ownCheck().exitCode, 0);
    const auto outsider = package.outsidersCheck();
    QVERIFY2(outsider.exitCode == 0, qPrintable(outsider.out));
}

void TestEvidencePackage::unsignedCheckpointIsSaid()
{
    QVERIFY(QFile::remove(m_ledger->path() + one(".key")));
    const auto reopened = store::Ledger::open(m_ledger->path());
    COMPARE_OK(reopened);
    COMPARE_OK(
        (*reopened)->write([](store::Transaction &transaction) { return transaction.putFormat(one("f"), "{}"); }));
    QVERIFY(!evidence::isCovered(*(*reopened)->reader().value()).value());
    COMPARE_OK((*reopened)->checkpoint());
    QVERIFY(evidence::isCovered(*(*reopened)->reader().value()).value());
    Package package(m_ledger->path());
    const auto written = package.write({m_request});
    COMPARE_OK(written);
    QVERIFY(!written->isSigned);
    QVERIFY(package.unpack());
    QVERIFY(!QFile::exists(package.unpacked() + one("/checkpoint.sig")));
    QVERIFY(package.file("README.txt").contains("The checkpoint is not signed"));
    QVERIFY(!package.file("README.txt").contains("openssl pkeyutl"));
    QCOMPARE(package.ownCheck().exitCode, 0);
    QCOMPARE(package.outsidersCheck().exitCode, 0);
}

/// As an erasure leaves it: other bytes and no salts, leaf and proofs as they were.
void TestEvidencePackage::erasedWordsAreCounted()
{
    std::mt19937_64 random(1);
    Tamperer(m_ledger->path(), random)
        .run(one("DELETE FROM leaf_field WHERE leaf IN (SELECT leaf FROM observation JOIN message ON message.id = "
                 "observation.message WHERE ts = 1000000000);"
                 "UPDATE observation SET raw = x'7b7d' WHERE leaf NOT IN (SELECT leaf FROM leaf_field)"));
    Package package(m_ledger->path());
    COMPARE_OK(package.write({m_request}));
    QVERIFY(package.unpack());
    const auto own = package.ownCheck();
    QVERIFY2(own.out.startsWith(m_request + one(": true. Leaves: 6, messages as Slack sent them: 2, erased: 1\n")),
             qPrintable(own.out));
    QCOMPARE(package.outsidersCheck().exitCode, 0);
}

void TestEvidencePackage::leafAfterTheCheckpointIsAnError()
{
    m_ledger->correctLater();
    Package package(m_ledger->path());
    QCOMPARE(codeOf(package.write({m_request})), one("evidence-uncovered"));
    QCOMPARE(package.filesOfFolder(), QStringList());
    COMPARE_OK(package.write({one("C1-2000000000")}));
}

void TestEvidencePackage::stoppingLeavesNothing()
{
    base::CancelToken cancel;
    cancel.cancel();
    Package package(m_ledger->path());
    QCOMPARE(codeOf(package.write({m_request}, cancel)), one("export-interrupted"));
    QCOMPARE(package.filesOfFolder(), QStringList());
}

void TestEvidencePackage::tamperedLedgerIsNotPacked_data()
{
    QTest::addColumn<QString>("sql");
    const auto row = [](const char *name, const char *sql) { QTest::newRow(name) << one(sql); };
    row("bytes of a message", "UPDATE observation SET raw = CAST(replace(raw, '20', '30') AS BLOB)");
    row("a salt", "UPDATE leaf_field SET salt = zeroblob(16)");
    row("a leaf", "UPDATE log_leaf SET body = CAST(body || ' ' AS BLOB)");
    row("a hash far away", "UPDATE log_leaf SET hash = zeroblob(32) WHERE number = 30");
    row("the checkpoints", "UPDATE checkpoint SET root = zeroblob(32)");
}

void TestEvidencePackage::tamperedLedgerIsNotPacked()
{
    QFETCH(QString, sql);
    std::mt19937_64 random(1);
    Tamperer(m_ledger->path(), random).run(sql);
    Package package(m_ledger->path());
    const auto written = package.write({m_request});
    QCOMPARE(codeOf(written), one("verify-mismatch"));
    QCOMPARE(package.filesOfFolder(), QStringList());
}

QTEST_GUILESS_MAIN(TestEvidencePackage)
#include "tst_evidence_package.moc"
