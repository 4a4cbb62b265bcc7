// SPDX-License-Identifier: GPL-3.0-or-later
#include "scratchledger.h"
#include "seed.h"
#include "store/sqltext.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QSet>

using namespace precedent;
using namespace precedent::store;
using notation::at;
using notation::ts;

namespace {

const domain::ChannelId c1(QStringLiteral("C1"));

domain::Record record(int root)
{
    domain::Record record;
    record.id = domain::recordId(c1, ts(root));
    record.team = domain::TeamId(QStringLiteral("T1"));
    record.channel = c1;
    record.root = ts(root);
    record.requestedAt = at(root);
    return record;
}

domain::UnreadMessage unread(int message)
{
    return {domain::TeamId(QStringLiteral("T1")),
            c1,
            ts(message),
            domain::UnreadReason::Ambiguous,
            QStringLiteral("U1"),
            QStringLiteral("maybe")};
}

/// A record with every field drawn anew, absent ones and strange texts among them.
class RandomRecords
{
public:
    explicit RandomRecords(std::uint64_t seed) : m_random(seed) {}

    domain::Record operator()(int root)
    {
        auto made = record(root);
        made.agent = {text(), text()};
        made.type = static_cast<domain::RequestType>(below(domain::requestTypeCount));
        for (auto *field : {&made.typeAsWritten, &made.customer, &made.context, &made.conversationUrl, &made.percent,
                            &made.noncash, &made.reason, &made.format})
            *field = text();
        made.amount = money();
        made.approvedAmount = money();
        made.decision = static_cast<domain::Decision>(below(domain::decisionCount));
        for (int i = below(3); i > 0; --i)
            made.approvers.push_back({text(), text()});
        made.decidedVia = static_cast<domain::DecidedVia>(below(domain::decidedViaCount));
        made.timeSource = static_cast<domain::TimeSource>(below(domain::timeSourceCount));
        made.decidedAt = instant();
        made.decidedNotBefore = instant();
        made.decidedNotAfter = instant();
        made.flags = domain::Flags(m_random() & 0xffff);
        made.sources = domain::Sources(m_random() & 0xf);
        made.confidence = below(101);
        made.editedAfterDecision = below(2) == 1;
        made.deletedInSlack = below(2) == 1;
        made.firstSeenAt = at(below(1000));
        if (below(2) == 1)
            made.correctedFields = notation::lines({"amount", "reason"});
        return made;
    }

private:
    int below(int limit) { return int(m_random() % static_cast<unsigned>(limit)); }
    QString text()
    {
        static const auto texts = notation::lines({"", "plain", "Rückgabe für \"Größe\"", "a\nb\tc", "😀 ; [1,2]", "é"});
        return texts.at(below(int(texts.size())));
    }
    std::optional<base::Instant> instant()
    {
        return below(2) ? std::optional(at(below(9999)) + below(99)) : std::nullopt;
    }
    std::optional<base::Money> money()
    {
        static const auto codes = notation::lines({"USD", "JPY", "KWD"});
        if (below(3) == 0)
            return std::nullopt;
        return base::Money{below(2) ? below(100'000) : -std::int64_t(m_random() >> 12),
                           *base::Currency::parse(codes.at(below(3)))};
    }

    std::mt19937_64 m_random;
};

} // namespace

class TestRecords : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyFieldOfARecordIsReadBack();
    void recordReplacesTheThreadsReading();
    void unreadReplyStandsForItsThread();
    void sameReadingAgainWritesNothing();
    void clearedThreadHasNoReadingButKeepsItsNotes();
    void threadLengthsCountRootAndRepliesWhereThereAreReplies();
    void aLargeLedgerIsReadWhole();
    void theNewestOfAllChannelsAreFound_data();
    void theNewestOfAllChannelsAreFound();
    void theNewestAreFoundByTheKeysOfAnIndex_data();
    void theNewestAreFoundByTheKeysOfAnIndex();
};

void TestRecords::everyFieldOfARecordIsReadBack()
{
    RandomRecords draw(testSeed());
    ScratchLedger ledger;
    for (int round = 0; round < 2; ++round) {
        std::vector<domain::Record> written;
        COMPARE_OK(ledger->write([&](Transaction &transaction) -> base::Result<void> {
            for (int root = 1; root <= 300; ++root) {
                written.push_back(draw(root));
                if (auto put = transaction.putRecord(written.back()); !put)
                    return put;
            }
            return {};
        }));
        const auto reader = ledger.reader();
        auto read = *reader->records();
        std::sort(read.begin(), read.end(), [](const auto &a, const auto &b) { return a.root < b.root; });
        for (std::size_t i = 0; i < written.size(); ++i) {
            QCOMPARE(reader->record(written[i].id)->value(), written[i]);
            QCOMPARE(read.at(i), written[i]);
        }
        QCOMPARE(read.size(), written.size());
    }
    QVERIFY(!ledger.reader()->record(domain::RecordId(QStringLiteral("C1-1")))->has_value());
}

void TestRecords::recordReplacesTheThreadsReading()
{
    ScratchLedger ledger;
    const auto put = [&ledger](auto value) {
        return ledger->write([value](Transaction &transaction) {
            if constexpr (std::is_same_v<decltype(value), domain::Record>)
                return transaction.putRecord(value);
            else
                return transaction.putUnread(value);
        });
    };
    const auto reading = [&ledger] {
        const auto reader = ledger.reader();
        return QStringLiteral("%1 records, %2 unread").arg(reader->records()->size()).arg(reader->unread()->size());
    };
    COMPARE_OK(put(record(5)));
    QCOMPARE(reading(), QStringLiteral("1 records, 0 unread"));
    COMPARE_OK(put(unread(5)));
    QCOMPARE(reading(), QStringLiteral("0 records, 1 unread"));
    QCOMPARE(ledger.reader()->unread()->front(), unread(5));
    auto denied = record(5);
    denied.decision = domain::Decision::Denied;
    COMPARE_OK(put(denied));
    QCOMPARE(reading(), QStringLiteral("1 records, 0 unread"));
    QCOMPARE(ledger.reader()->records()->front(), denied);
}

void TestRecords::unreadReplyStandsForItsThread()
{
    ScratchLedger ledger;
    COMPARE_OK(ledger.add(QStringLiteral("api 100 | 5 U1 a | 6 U2 b >5")));
    COMPARE_OK(ledger->write([](Transaction &transaction) -> base::Result<void> {
        if (auto put = transaction.putRecord(record(5)); !put)
            return put;
        return transaction.putUnread(unread(6));
    }));
    QVERIFY(ledger.reader()->records()->empty());
    QCOMPARE(ledger.reader()->unread()->front().ts, ts(6));
    COMPARE_OK(ledger->write([](Transaction &t) { return t.clearReading(c1, ts(5)); }));
    QVERIFY(ledger.reader()->unread()->empty());
}

void TestRecords::sameReadingAgainWritesNothing()
{
    ScratchLedger ledger;
    RandomRecords draw(1);
    const auto first = draw(5);
    const auto put = [&] {
        return ledger->write([&](Transaction &transaction) -> base::Result<void> {
            if (auto done = transaction.putRecord(first); !done)
                return done;
            return transaction.putUnread(unread(9));
        });
    };
    COMPARE_OK(put());
    RawDatabase raw(ledger.path());
    raw(QStringLiteral(
        "CREATE TRIGGER no_more_record BEFORE INSERT ON record BEGIN SELECT RAISE(ABORT, 'again'); END;"
        "CREATE TRIGGER no_more_unread BEFORE INSERT ON unread BEGIN SELECT RAISE(ABORT, 'again'); END"));
    COMPARE_OK(put());
}

void TestRecords::clearedThreadHasNoReadingButKeepsItsNotes()
{
    ScratchLedger ledger;
    const auto id = record(5).id;
    COMPARE_OK(ledger->write([&](Transaction &transaction) -> base::Result<void> {
        if (auto put = transaction.putRecord(record(5)); !put)
            return put;
        Correction correction;
        correction.record = id;
        if (auto added = transaction.addCorrection(correction); !added)
            return added.error();
        if (auto added = transaction.addNote({0, id.text(), QStringLiteral("n"), {}, {}}); !added)
            return added.error();
        if (auto set = transaction.setTags(id, notation::lines({"reviewed"})); !set)
            return set;
        return transaction.clearReading(c1, ts(5));
    }));
    const auto reader = ledger.reader();
    QVERIFY(reader->records()->empty());
    QCOMPARE(reader->corrections(id)->size(), 1u);
    QCOMPARE(reader->notes(id.text())->size(), 1u);
    QCOMPARE(reader->tags()->value(id.text()), notation::lines({"reviewed"}));
}

void TestRecords::threadLengthsCountRootAndRepliesWhereThereAreReplies()
{
    ScratchLedger ledger;
    COMPARE_OK(ledger.add(QStringLiteral("api 100 | 5 U1 a | 6 U2 b >5 | 7 U3 c >5 | 9 U1 d")));
    COMPARE_OK(ledger->write([](Transaction &transaction) -> base::Result<void> {
        for (const int root : {5, 9}) {
            if (auto put = transaction.putRecord(record(root)); !put)
                return put;
        }
        return {};
    }));
    domain::ThreadLengths expected;
    expected.add(c1, at(5), 3);
    QCOMPARE(*ledger.reader()->threadLengths(), expected);
}

/// Its halves are read by two connections.
void TestRecords::aLargeLedgerIsReadWhole()
{
    constexpr int count = 20'500;
    ScratchLedger ledger;
    COMPARE_OK(ledger->write([](Transaction &transaction) -> base::Result<void> {
        for (int root = 1; root <= count; ++root) {
            if (auto put = transaction.putRecord(record(root)); !put)
                return put;
        }
        return {};
    }));
    const auto records = ledger.reader()->records([](domain::Record &each) { each.noncash = each.id.text(); });
    QVERIFY(records);
    QSet<QString> ids;
    for (const auto &each : *records)
        ids.insert(each.noncash);
    QCOMPARE(records->size(), std::size_t(count));
    QCOMPARE(ids.size(), qsizetype(count));
}

void TestRecords::theNewestOfAllChannelsAreFound_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("expected");
    QTest::newRow("none") << 0 << QString();
    QTest::newRow("one") << 1 << QStringLiteral("C3 95");
    QTest::newRow("of several channels") << 5 << QStringLiteral("C1 91,C2 92,C3 90,C3 95");
    QTest::newRow("all there are") << 1000 << QStringLiteral("C1 1,C1 91,C2 2,C2 3,C2 92,C3 90,C3 95");
}

/// 93 was merged into 92, and has its place among the newest nevertheless.
void TestRecords::theNewestOfAllChannelsAreFound()
{
    QFETCH(int, count);
    QFETCH(QString, expected);
    ScratchLedger ledger;
    QVERIFY(ledger.reader()->newest(count)->empty());
    QVERIFY(!ledger.reader()->newestRoot()->has_value());
    QCOMPARE(*ledger.reader()->atMost(), std::int64_t(0));
    COMPARE_OK(ledger->write([](Transaction &transaction) -> base::Result<void> {
        for (const auto &[channel, root] : std::initializer_list<std::pair<const char *, int>>{
                 {"C3", 95}, {"C1", 1}, {"C2", 2}, {"C2", 92}, {"C2", 93}, {"C1", 91}, {"C3", 90}, {"C2", 3}}) {
            auto made = record(root);
            made.channel = domain::ChannelId(QLatin1String(channel));
            made.id = domain::recordId(made.channel, made.root);
            if (auto put = transaction.putRecord(made); !put)
                return put;
        }
        const domain::ChannelId c2(QStringLiteral("C2"));
        return transaction.mergeRecord(c2, ts(93), domain::recordId(c2, ts(92)));
    }));
    const auto newest = ledger.reader()->newest(count);
    QVERIFY(newest);
    QStringList found;
    for (const auto &each : *newest)
        found += each.channel.text() + u' ' + notation::shortTime(each.requestedAt);
    found.sort();
    QCOMPARE(found.join(u','), expected);
    QCOMPARE(*ledger.reader()->newestRoot(), std::optional(ts(95)));
    QCOMPARE(*ledger.reader()->atMost(), std::int64_t(8));
}

void TestRecords::theNewestAreFoundByTheKeysOfAnIndex_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("records") << QStringLiteral("record/newest_records");
    QTest::newRow("root") << QStringLiteral("record/newest_root");
}

/// A search in the index of channel and root, or of the rows so found: nothing that grows with the ledger.
void TestRecords::theNewestAreFoundByTheKeysOfAnIndex()
{
    QFETCH(QString, name);
    ScratchLedger ledger;
    COMPARE_OK(ledger->checkpoint());
    RawDatabase raw(ledger.path());
    QString sql = QString::fromUtf8(sqlText(name).value());
    const auto plan =
        raw(QStringLiteral("EXPLAIN QUERY PLAN ") + sql.replace(QStringLiteral(":count"), QStringLiteral("100")));
    static const QRegularExpression table(QStringLiteral("(SCAN|SEARCH) (record|thread)\\b"));
    static const QRegularExpression bounded(
        QStringLiteral("SEARCH (record|thread) USING (COVERING INDEX sqlite_autoindex_record_2|INTEGER PRIMARY KEY)"));
    int steps = 0;
    for (const auto &step : plan) {
        if (!step.contains(table))
            continue;
        ++steps;
        QVERIFY2(step.contains(bounded), qPrintable(step));
    }
    QVERIFY(steps >= 3);
}

QTEST_GUILESS_MAIN(TestRecords)
#include "tst_store_records.moc"
