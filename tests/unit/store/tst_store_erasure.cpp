// SPDX-License-Identifier: GPL-3.0-or-later
#include "scratchledger.h"
#include "seed.h"
#include "store/compacting.h"
#include "store/erasedpeople.h"
#include "store/erasure.h"

#include <QtCore/QDir>

using namespace precedent;
using namespace precedent::store;
using notation::lines;

namespace {

constexpr const char *canary = "Zanzibarcanary";

QByteArray bare(const QByteArray &raw)
{
    auto object = QJsonDocument::fromJson(raw).object();
    object.insert(QStringLiteral("text"), QStringLiteral("(erased)"));
    object.insert(QStringLiteral("user"), QStringLiteral("erased person 1"));
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// Two threads, of which one has the canary in every place, and a record of it.
base::Result<void> fill(ScratchLedger &ledger)
{
    for (const char *page : {"api 100 | 5 UZanzibarcanary Zanzibarcanary first +ok=U2 | 6 U2 fine >5 | 9 U1 other",
                             "api 200 | 5 UZanzibarcanary Zanzibarcanary second +ok=U2 | walked 0..10",
                             "export 150 | 6 U2 fine >5 | 9 U1 other"}) {
        if (auto added = ledger.add(QString::fromLatin1(page)); !added)
            return added.error();
    }
    auto written = ledger->write([](Transaction &transaction) -> base::Result<void> {
        Correction correction;
        correction.record = domain::RecordId(QStringLiteral("C1-1700000005000000"));
        correction.field = QStringLiteral("customer");
        correction.before = QString::fromLatin1(canary);
        correction.after = QString::fromLatin1(canary);
        correction.author = QString::fromLatin1(canary);
        if (auto added = transaction.addCorrection(correction); !added)
            return added.error();
        domain::Record record;
        record.channel = domain::ChannelId(QStringLiteral("C1"));
        record.root = notation::ts(5);
        record.id = domain::recordId(record.channel, record.root);
        record.customer = QString::fromLatin1(canary);
        return transaction.putRecord(record);
    });
    return written ? ledger->checkpoint() : written;
}

/// Erases the first thread, its correction and its record's customer.
base::Result<std::int64_t> eraseFirst(ScratchLedger &ledger)
{
    std::int64_t leaves = 0;
    const auto reader = ledger.reader();
    auto record = *reader->recordOfThread(domain::ChannelId(QStringLiteral("C1")), notation::ts(5)).value();
    const auto corrections = reader->corrections(record.id).value();
    const auto written = ledger->write([&](Transaction &transaction) -> base::Result<void> {
        Eraser eraser(transaction);
        auto done = eraser.begin();
        for (const std::int64_t message : {1, 2}) {
            if (done)
                done = eraser.eraseMessage(message, bare);
        }
        for (const auto &correction : corrections) {
            if (done)
                done = eraser.eraseCorrection(correction.id);
        }
        record.customer = QStringLiteral("erased customer 1");
        if (done)
            done = transaction.putRecord(record);
        if (done)
            done = eraser.keepSkeleton(record.channel, record.root);
        if (!done)
            return done;
        const auto finished = eraser.finish(QStringLiteral("test"));
        if (finished)
            leaves = *finished;
        return finished ? base::Result<void>() : finished.error();
    });
    if (!written)
        return written.error();
    if (auto sealed = ledger->checkpoint(); !sealed)
        return sealed.error();
    if (auto compacted = ledger->write([](Transaction &transaction) { return compactFile(transaction); }); !compacted)
        return compacted.error();
    return leaves;
}

QStringList filesWith(const QString &folder, const QByteArray &word)
{
    QStringList found;
    for (const auto &file : QDir(folder).entryInfoList(QDir::Files | QDir::Hidden)) {
        QFile content(file.absoluteFilePath());
        if (content.open(QIODevice::ReadOnly) && content.readAll().contains(word))
            found += file.fileName();
    }
    return found;
}

/// Runs a statement behind the program's back, its triggers put back.
void tamper(const QString &path, const QString &statement)
{
    RawDatabase raw(path);
    const auto triggers = raw(QStringLiteral("SELECT sql FROM sqlite_schema WHERE type = 'trigger'"));
    for (const auto &name : raw(QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'trigger'")))
        raw(QStringLiteral("DROP TRIGGER ") + name);
    raw(statement);
    for (const auto &trigger : triggers)
        raw(trigger);
}

} // namespace

class TestErasure : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingOfTheWordsIsLeft();
    void theTreeStaysAsItWas();
    void slackDoesNotBringItBack();
    void anErasedNameStaysAway();
    void erasingAgainIsFine();
    void changesAfterwardsAreFound_data();
    void changesAfterwardsAreFound();
    void contentWithoutAnErasureIsMissed();
    void tablesStayAppendOnly();
};

void TestErasure::nothingOfTheWordsIsLeft()
{
    ScratchLedger ledger;
    COMPARE_OK(fill(ledger));
    QVERIFY(!filesWith(ledger.folder(), canary).isEmpty());
    const auto leaves = eraseFirst(ledger);
    COMPARE_OK(leaves);
    QVERIFY(*leaves >= 5);
    QCOMPARE(filesWith(ledger.folder(), canary), QStringList());
    QCOMPARE(ledger.problems(), QStringList());
    ledger.close();
    QCOMPARE(filesWith(ledger.folder(), canary), QStringList());
    QCOMPARE(ledger.thread(5).size(), 2);
    QVERIFY(ledger.thread(5).front().contains(QLatin1String("(erased)")));
    QVERIFY(ledger.thread(9).front().contains(QLatin1String("other")));
}

void TestErasure::theTreeStaysAsItWas()
{
    ScratchLedger ledger;
    COMPARE_OK(fill(ledger));
    const auto hashes = [&ledger] {
        RawDatabase raw(ledger.path());
        return raw(QStringLiteral("SELECT hex(hash) || hex(body) FROM log_leaf ORDER BY number"));
    };
    const auto before = hashes();
    COMPARE_OK(eraseFirst(ledger));
    const auto after = hashes();
    QVERIFY(after.size() > before.size());
    QCOMPARE(after.mid(0, before.size()), before);
}

void TestErasure::slackDoesNotBringItBack()
{
    ScratchLedger ledger;
    COMPARE_OK(fill(ledger));
    COMPARE_OK(eraseFirst(ledger));
    for (const char *page :
         {"api 400 | 5 UZanzibarcanary Zanzibarcanary second +ok=U2 | 9 U1 other",
          "api 500 | 5 UZanzibarcanary Zanzibarcanary third", "export 90 | 6 U2 Zanzibarcanary >5"}) {
        const auto added = ledger.add(QString::fromLatin1(page));
        COMPARE_OK(added);
        QCOMPARE(added->added + added->edited, 0);
        QVERIFY(added->changedThreads.empty() || *added->changedThreads.begin() == notation::ts(9));
    }
    QCOMPARE(filesWith(ledger.folder(), canary), QStringList());
    COMPARE_OK(ledger.add(QStringLiteral("api 600 | 7 U2 a new reply >5")));
    QCOMPARE(ledger.thread(5).size(), 3);
    QCOMPARE(ledger.problems(), QStringList());
}

void TestErasure::anErasedNameStaysAway()
{
    ScratchLedger ledger;
    domain::Person person;
    person.team = domain::TeamId(QStringLiteral("T1"));
    person.id = domain::PersonId(QStringLiteral("U7SEVENTH"));
    person.name = QString::fromLatin1(canary);
    auto other = person;
    other.id = domain::PersonId(QStringLiteral("U8"));
    other.name = QStringLiteral("Dana");
    std::int64_t first = 0;
    std::int64_t again = 0;
    COMPARE_OK(ledger->write([&](Transaction &transaction) -> base::Result<void> {
        const auto kind = QStringLiteral("person");
        first = addErasedSubject(transaction.connection(), kind, QStringLiteral("U7SEVENTH")).value();
        again = addErasedSubject(transaction.connection(), kind, QStringLiteral("U7SEVENTH")).value();
        return transaction.putPeople({person, other}, notation::at(1));
    }));
    QCOMPARE(first, 1);
    QCOMPARE(again, 1);
    const auto people = ledger.reader()->people().value();
    QCOMPARE(people.size(), std::size_t(1));
    QCOMPARE(people.front().name, QStringLiteral("Dana"));
    ledger.close();
    QCOMPARE(filesWith(ledger.folder(), "U7SEVENTH"), QStringList());
}

void TestErasure::erasingAgainIsFine()
{
    ScratchLedger ledger;
    COMPARE_OK(fill(ledger));
    COMPARE_OK(eraseFirst(ledger));
    const auto first = ErasureBook::read(ledger.reader()->connection()).value().entries().size();
    COMPARE_OK(eraseFirst(ledger));
    const auto book = ErasureBook::read(ledger.reader()->connection()).value();
    QVERIFY(book.entries().size() > first);
    QVERIFY(book.leavesIn(book.entries().front()).empty());
    QCOMPARE(ledger.problems(), QStringList());
}

void TestErasure::changesAfterwardsAreFound_data()
{
    QTest::addColumn<QString>("statement");
    const auto row = [](const char *name, const char *statement) {
        QTest::newRow(name) << QString::fromLatin1(statement);
    };
    row("an erased message's words",
        "UPDATE observation SET raw = CAST(replace(CAST(raw AS TEXT), '(erased)', 'forged') AS BLOB) "
        "WHERE message = 1");
    row("its thread",
        "UPDATE observation SET raw = CAST(replace(CAST(raw AS TEXT), '5.000000\"', '6.000000\"') AS BLOB) "
        "WHERE message = 2");
    row("its time",
        "UPDATE observation SET at = at + 1 WHERE leaf = (SELECT max(leaf) FROM observation WHERE message = 1)");
    row("its source", "UPDATE observation SET source = 'export' WHERE message = 1");
    row("a hash comes back", "UPDATE observation SET content_hash = x'00' WHERE message = 1");
    row("a salt comes back",
        "INSERT INTO leaf_field SELECT min(leaf), 'text', x'00' FROM observation WHERE message = 1");
    row("an erased correction", "UPDATE correction SET after_value = 'forged'");
    row("an erased row goes",
        "DELETE FROM observation WHERE leaf = (SELECT max(leaf) FROM observation WHERE message = 1)");
    row("the skeleton", "UPDATE skeleton SET agent = 'forged'");
    row("the skeleton goes", "DELETE FROM skeleton");
    row("a second skeleton",
        "INSERT INTO skeleton SELECT 2, at, id, team, 'C9', root, root_text, agent_id, agent, type, "
        "type_as_written, customer, context, conversation_url, amount_minor, amount_currency, "
        "approved_minor, approved_currency, percent, noncash, decision, approvers, reason, "
        "decided_via, requested_at, decided_at, decided_not_before, decided_not_after, time_source, "
        "flags, format, confidence, edited_after_decision, deleted_in_slack, sources, first_seen_at, "
        "corrected_fields FROM skeleton");
    row("the erasure's leaf",
        "UPDATE log_leaf SET body = CAST(replace(CAST(body AS TEXT), 'test', 'tost') AS BLOB) WHERE "
        "kind = 'erasure'");
}

void TestErasure::changesAfterwardsAreFound()
{
    QFETCH(QString, statement);
    ScratchLedger ledger;
    COMPARE_OK(fill(ledger));
    COMPARE_OK(eraseFirst(ledger));
    ledger.close();
    QCOMPARE(ledger.problems(), QStringList());
    tamper(ledger.path(), statement);
    QVERIFY(!ledger.problems().isEmpty());
}

void TestErasure::contentWithoutAnErasureIsMissed()
{
    for (const char *statement :
         {"DELETE FROM leaf_field WHERE leaf = (SELECT min(leaf) FROM observation WHERE message = 3)",
          "UPDATE observation SET raw = x'', content_hash = x'', reactions_hash = x'' WHERE message = 3"}) {
        ScratchLedger ledger;
        COMPARE_OK(fill(ledger));
        COMPARE_OK(eraseFirst(ledger));
        ledger.close();
        tamper(ledger.path(), QString::fromLatin1(statement));
        QVERIFY(!ledger.problems().isEmpty());
    }
}

void TestErasure::tablesStayAppendOnly()
{
    ScratchLedger ledger;
    COMPARE_OK(fill(ledger));
    COMPARE_OK(eraseFirst(ledger));
    RawDatabase raw(ledger.path());
    for (const char *statement : {"UPDATE observation SET source = 'x'", "UPDATE event SET actor = 'x'",
                                  "UPDATE correction SET author = 'x'", "DELETE FROM skeleton"}) {
        const bool isEmpty = QByteArray(statement).contains("event");
        QCOMPARE(raw.tries(QString::fromLatin1(statement)), isEmpty);
    }
}

QTEST_GUILESS_MAIN(TestErasure)
#include "tst_store_erasure.moc"
