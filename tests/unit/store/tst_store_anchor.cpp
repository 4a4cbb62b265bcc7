// SPDX-License-Identifier: GPL-3.0-or-later
#include "scratchledger.h"
#include "store/anchor.h"
#include "store/connection.h"

using namespace precedent;
using namespace precedent::store;

Q_DECLARE_METATYPE(precedent::store::AnchorOutcome)

namespace {

/// Four leaves and a checkpoint over them, then three more leaves.
class AnchoredLog
{
public:
    AnchoredLog()
    {
        add("api 100 | 5 U1 hello | 6 U2 fine >5 | walked 0..10");
        if (!m_ledger->checkpoint())
            qFatal("no checkpoint");
        const auto newest = lastCheckpoint(*m_ledger.reader());
        m_anchor = anchorOf(newest->checkpoint, newest->genesis);
        m_note = checkpointNote(newest->checkpoint, newest->genesis);
        add("api 200 | 7 U1 more | 8 U1 and more | walked 10..20");
    }
    [[nodiscard]] const Anchor &anchor() const { return m_anchor; }
    [[nodiscard]] const QByteArray &note() const { return m_note; }

    /// With the triggers gone, as somebody would who has a shell.
    void tamper(const QString &sql)
    {
        m_ledger.close();
        RawDatabase database(m_ledger.path());
        const auto names = database(QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'trigger'"));
        for (const auto &name : names)
            database(QStringLiteral("DROP TRIGGER ") + name);
        database(sql);
    }
    [[nodiscard]] base::Result<AnchorOutcome> outcome(const Anchor &anchor) const
    {
        auto connection = Connection::open(m_ledger.path(), Access::ReadOnly);
        if (!connection)
            return connection.error();
        const Reader reader(*std::move(connection));
        return extends(anchor, reader);
    }

private:
    void add(const char *page)
    {
        if (!m_ledger.add(QString::fromLatin1(page)))
            qFatal("%s", page);
    }

    ScratchLedger m_ledger;
    Anchor m_anchor;
    QByteArray m_note;
};

} // namespace

class TestAnchor : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void noteIsReadBack();
    void notesOfNothingAreRefused_data();
    void notesOfNothingAreRefused();
    void grownLogExtendsIt();
    void alteredLogIsTold_data();
    void alteredLogIsTold();
    void alteredAnchorIsTold_data();
    void alteredAnchorIsTold();
};

void TestAnchor::noteIsReadBack()
{
    const AnchoredLog log;
    QVERIFY(parseAnchor(log.note()) == log.anchor());
    QCOMPARE(log.anchor().size, 4);
    QCOMPARE(log.anchor().signature.size(), 64);
    auto unsignedOne = log.anchor();
    unsignedOne.signature.clear();
    QVERIFY(parseAnchor(log.anchor().text) == unsignedOne);
}

void TestAnchor::notesOfNothingAreRefused_data()
{
    QTest::addColumn<QByteArray>("note");
    const auto root = QByteArray(32, 'x').toBase64();
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no size") << "precedent/x\nmany\n" + root + "\n";
    QTest::newRow("size 0") << "precedent/x\n0\n" + root + "\n";
    QTest::newRow("short root") << QByteArray("precedent/x\n4\nAAAA\n");
    QTest::newRow("line not ended") << "precedent/x\n4\n" + root + "\nat 1";
    QTest::newRow("signature of nothing") << "precedent/x\n4\n" + root + "\n\n\u2014 precedent/x \n";
}

void TestAnchor::notesOfNothingAreRefused()
{
    QFETCH(QByteArray, note);
    QVERIFY(!parseAnchor(note));
}

void TestAnchor::grownLogExtendsIt()
{
    const AnchoredLog log;
    const auto outcome = log.outcome(log.anchor());
    COMPARE_OK(outcome);
    QCOMPARE(*outcome, AnchorOutcome::Extended);
    QCOMPARE(log.outcome({log.anchor().size, log.anchor().root, {}, {}}).value(), AnchorOutcome::Extended);
}

void TestAnchor::alteredLogIsTold_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<AnchorOutcome>("outcome");
    const auto row = [](const char *name, const char *sql, AnchorOutcome outcome) {
        QTest::newRow(name) << QString::fromLatin1(sql) << outcome;
    };
    row("a later leaf", "DELETE FROM log_leaf WHERE number > 3", AnchorOutcome::Extended);
    row("the tail", "DELETE FROM log_leaf WHERE number > 2", AnchorOutcome::Shortened);
    row("a body", "UPDATE log_leaf SET body = CAST(body || 'x' AS BLOB) WHERE number = 2", AnchorOutcome::Changed);
    row("a leaf out of the middle", "DELETE FROM log_leaf WHERE number = 1", AnchorOutcome::Shortened);
    row("two leaves change places",
        "UPDATE log_leaf SET number = CASE number WHEN 1 THEN -2 ELSE -1 END WHERE number IN (1, 2);"
        "UPDATE log_leaf SET number = -number WHERE number < 0",
        AnchorOutcome::Changed);
}

void TestAnchor::alteredLogIsTold()
{
    QFETCH(QString, sql);
    QFETCH(AnchorOutcome, outcome);
    AnchoredLog log;
    log.tamper(sql);
    const auto told = log.outcome(log.anchor());
    COMPARE_OK(told);
    QCOMPARE(*told, outcome);
}

void TestAnchor::alteredAnchorIsTold_data()
{
    QTest::addColumn<QString>("part");
    QTest::addColumn<AnchorOutcome>("outcome");
    QTest::newRow("root alone") << "root" << AnchorOutcome::Forged;
    QTest::newRow("text") << "text" << AnchorOutcome::Forged;
    QTest::newRow("signature") << "signature" << AnchorOutcome::Forged;
    QTest::newRow("another ledger") << "origin" << AnchorOutcome::Foreign;
    QTest::newRow("root without a text") << "bare root" << AnchorOutcome::Changed;
}

void TestAnchor::alteredAnchorIsTold()
{
    QFETCH(QString, part);
    QFETCH(AnchorOutcome, outcome);
    const AnchoredLog log;
    auto anchor = log.anchor();
    if (part == QLatin1String("text"))
        anchor.text.replace("\nat ", "\nat 1");
    else if (part == QLatin1String("signature"))
        anchor.signature[0] = char(anchor.signature[0] ^ 1);
    else if (part == QLatin1String("origin"))
        anchor.text.prepend("x");
    else
        anchor.root[0] = char(anchor.root[0] ^ 1);
    if (part == QLatin1String("bare root"))
        anchor.text.clear();
    const auto told = log.outcome(anchor);
    COMPARE_OK(told);
    QCOMPARE(*told, outcome);
}

QTEST_GUILESS_MAIN(TestAnchor)
#include "tst_store_anchor.moc"
