// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/ledgercheck.h"
#include "store/connection.h"
#include "tamperedworld.h"
#include "tests/unit/store/seed.h"
#include "tests/unit/store/tamperer.h"

using namespace precedent;
using notation::lines;

namespace {

/// Everything the log speaks of, and the records rebuilt from it.
const auto tables = lines({"observation", "coverage", "correction", "correction_undo", "log_leaf", "leaf_field",
                           "checkpoint", "gone", "event", "format", "message", "record"});

int trials()
{
    const int asked = qEnvironmentVariableIntValue("PRECEDENT_TRIALS");
    return asked > 0 ? asked : 240;
}

/// A copy of the ledger's file that goes away again.
class Copy
{
public:
    explicit Copy(const QString &path)
    {
        if (!QFile::copy(path, m_path))
            qFatal("no copy");
    }
    [[nodiscard]] const QString &path() const { return m_path; }

    [[nodiscard]] QStringList problems() const
    {
        const auto check = records::checkLedger(m_path);
        if (!check)
            return {check.error().code};
        return QStringList(check->log.problems.begin(), check->log.problems.end()) + check->differing;
    }
    [[nodiscard]] store::AnchorOutcome comparedWith(const store::Anchor &anchor) const
    {
        const store::Reader reader(store::Connection::open(m_path, store::Access::ReadOnly).value());
        return store::extends(anchor, reader).value();
    }

private:
    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(QStringLiteral("copy.precedent"));
};

} // namespace

/// An attacker with a shell and without the key: what verify finds of it (records/ledgercheck.h says what it cannot).
class TestTampering : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void untouchedLedgerIsRight();
    void everyTamperingIsFound();
    void hiddenRecordIsFound();
    void erasedThreadKeepsItsPlace();
    void cutTailIsFoundByAnEarlierCheckpoint();
    void rewrittenTailIsFoundByAnEarlierCheckpoint();

private:
    [[nodiscard]] static QString cutSql(std::int64_t leaves);

    store::Anchor m_anchor;
    QTemporaryDir m_folder;
    QString m_whole = m_folder.filePath(QStringLiteral("whole.precedent"));
};

void TestTampering::initTestCase()
{
    test::FullLedger ledger;
    COMPARE_OK(ledger.fill());
    m_anchor = ledger.anchor();
    // One file without a write-ahead log.
    RawDatabase(ledger.path())(QStringLiteral("VACUUM INTO '%1'").arg(m_whole));
    for (const auto &table : tables) {
        const auto rows = RawDatabase(m_whole)(QStringLiteral("SELECT count(*) FROM ") + table).front().toInt();
        QVERIFY2(rows > (table == QLatin1String("correction_undo") ? 0 : 1), qPrintable(table));
    }
}

void TestTampering::untouchedLedgerIsRight()
{
    const Copy copy(m_whole);
    QCOMPARE(copy.problems(), QStringList());
    QCOMPARE(copy.comparedWith(m_anchor), store::AnchorOutcome::Extended);
}

void TestTampering::everyTamperingIsFound()
{
    std::mt19937_64 random(testSeed());
    for (int trial = 0; trial < trials(); ++trial) {
        const Copy copy(m_whole);
        const auto done = Tamperer(copy.path(), random).tamper(tables.at(trial % tables.size()));
        const auto problems = copy.problems();
        QVERIFY2(!problems.isEmpty(), qPrintable(done));
        QVERIFY2(!problems.front().startsWith(QLatin1String("schema")), qPrintable(problems.front()));
    }
    qInfo("%d tamperings found", trials());
}

void TestTampering::hiddenRecordIsFound()
{
    std::mt19937_64 random(1);
    const Copy copy(m_whole);
    Tamperer(copy.path(), random)
        .run(QStringLiteral("UPDATE record SET merged_into = 'C1-3000000000' WHERE id = 'C1-2000000000'"));
    QCOMPARE(copy.problems(), lines({"C1-2000000000 record_id"}));
}

/// What its messages said is not there any more, so where its record belongs cannot be asked again.
void TestTampering::erasedThreadKeepsItsPlace()
{
    std::mt19937_64 random(1);
    const Copy copy(m_whole);
    const auto misplaced = [&copy] {
        const auto ledger = store::Ledger::open(copy.path(), {store::OpenMode::ReadOnly}).value();
        const auto reading = records::readEverything(*ledger, true).value();
        return std::any_of(reading.changes.begin(), reading.changes.end(), [](const records::RecordChange &change) {
            return change.id.text() == QLatin1String("C2-1001000000") && change.columns == lines({"record_id"});
        });
    };
    QVERIFY(!misplaced());
    Tamperer(copy.path(), random).run(QStringLiteral("UPDATE record SET merged_into = '' WHERE id = 'C2-1001000000'"));
    QVERIFY(misplaced());
    Tamperer(copy.path(), random)
        .run(QStringLiteral("DELETE FROM leaf_field WHERE leaf IN (SELECT observation.leaf FROM observation "
                            "JOIN message ON message.id = observation.message WHERE message.ts = 1001000000)"));
    QVERIFY(!misplaced());
}

/// The newest leaves with their rows and the checkpoints over them, so that what is left is a good ledger.
QString TestTampering::cutSql(std::int64_t leaves)
{
    QString sql;
    for (const char *table :
         {"observation", "coverage", "correction", "correction_undo", "gone", "event", "format", "leaf_field"})
        sql += QStringLiteral("DELETE FROM %1 WHERE leaf >= %2;").arg(QLatin1String(table)).arg(leaves);
    return sql + QStringLiteral("DELETE FROM log_leaf WHERE number >= %1; DELETE FROM checkpoint WHERE size > %1;"
                                "UPDATE sqlite_sequence SET seq = (SELECT max(number) FROM checkpoint);"
                                "DELETE FROM message WHERE id NOT IN (SELECT message FROM observation)")
                     .arg(leaves);
}

void TestTampering::cutTailIsFoundByAnEarlierCheckpoint()
{
    std::mt19937_64 random(testSeed());
    for (int trial = 0; trial < 30; ++trial) {
        const Copy copy(m_whole);
        const auto left = 1 + std::int64_t(random() % quint64(m_anchor.size - 1));
        Tamperer(copy.path(), random).run(cutSql(left));
        QCOMPARE(copy.comparedWith(m_anchor), store::AnchorOutcome::Shortened);
    }
}

void TestTampering::rewrittenTailIsFoundByAnEarlierCheckpoint()
{
    std::mt19937_64 random(testSeed());
    for (int trial = 0; trial < 10; ++trial) {
        const Copy copy(m_whole);
        const auto left = 1 + std::int64_t(random() % quint64(m_anchor.size - 1));
        auto sql = cutSql(left);
        for (auto leaf = left; leaf < m_anchor.size + 3; ++leaf) {
            sql += QStringLiteral(";INSERT INTO log_leaf SELECT %1, kind, CAST(body || '%1' AS BLOB), hash "
                                  "FROM log_leaf WHERE number = 0")
                       .arg(leaf);
        }
        Tamperer(copy.path(), random).run(sql);
        QCOMPARE(copy.comparedWith(m_anchor), store::AnchorOutcome::Changed);
    }
}

QTEST_GUILESS_MAIN(TestTampering)
#include "tst_tampering.moc"
