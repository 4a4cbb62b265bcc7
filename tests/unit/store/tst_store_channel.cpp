// SPDX-License-Identifier: GPL-3.0-or-later
#include "scratchledger.h"
#include "store/sqltext.h"

using namespace precedent;
using namespace precedent::store;
using notation::at;
using notation::lines;
using notation::ts;

namespace {

const domain::ChannelId c1(QStringLiteral("C1"));

QStringList drawn(const std::vector<CoverageInterval> &coverage)
{
    QStringList drawnLines;
    for (const auto &interval : coverage)
        drawnLines +=
            notation::shortTime(interval.range.from) + QStringLiteral("..") + notation::shortTime(interval.range.to);
    return drawnLines;
}

} // namespace

class TestChannel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void coverageIsMerged_data();
    void coverageIsMerged();
    void everyThreadIsVisitedOnceInOrder();
    void visitorStopsTheWalk();
    void visitorMayAskTheSameReader();
    void channelIsKnownFromItsFirstPage();
    void renamedChannelKeepsItsOldName();
    void channelSettingsAreReadBack();
    void countsAreOfOneChannel();
    void whatAllThreadsAreAskedForLooksAtNoRow_data();
    void whatAllThreadsAreAskedForLooksAtNoRow();
    void threadStateIsReadBack();
    void whatWentByItsAgeIsCountedLoggedAndReadBack();
};

void TestChannel::coverageIsMerged_data()
{
    QTest::addColumn<QStringList>("walked");
    QTest::addColumn<QStringList>("coverage");
    QTest::newRow("none") << QStringList() << QStringList();
    QTest::newRow("apart") << lines({"20..30", "0..10"}) << lines({"0..10", "20..30"});
    QTest::newRow("touching") << lines({"0..10", "10..20"}) << lines({"0..20"});
    QTest::newRow("overlapping") << lines({"5..20", "0..10"}) << lines({"0..20"});
    QTest::newRow("within") << lines({"0..30", "5..10", "20..25"}) << lines({"0..30"});
    QTest::newRow("closing a gap") << lines({"0..10", "20..30", "8..22"}) << lines({"0..30"});
}

void TestChannel::coverageIsMerged()
{
    QFETCH(QStringList, walked);
    QFETCH(QStringList, coverage);
    ScratchLedger ledger;
    for (const auto &interval : walked)
        COMPARE_OK(ledger.add(QStringLiteral("api 100 | walked ") + interval));
    QCOMPARE(drawn(*ledger.reader()->coverage(c1)), coverage);
    QVERIFY(ledger.reader()->coverage(domain::ChannelId(QStringLiteral("C2")))->empty());
}

void TestChannel::everyThreadIsVisitedOnceInOrder()
{
    ScratchLedger ledger;
    COMPARE_OK(ledger.add(QStringLiteral("api 100 | 9 U1 c | 7 U2 lost >3 | 8 U2 b >5 | 5 U1 a >5 | 20 U1 d >9")));
    COMPARE_OK(ledger.add(notation::page(QStringLiteral("api 100 | 6 U1 elsewhere"), QStringLiteral("C2"))));
    const auto reader = ledger.reader();
    QStringList visited;
    std::vector<base::SlackTs> roots;
    COMPARE_OK(reader->forEachThread(c1, [&](const domain::Thread &thread) {
        visited += notation::drawn(thread);
        roots.push_back(thread.root().current().ts);
        return base::Result<void>();
    }));
    const auto expected = lines({"5 live api: a@100", "8 live api: b@100", "9 live api: c@100", "20 live api: d@100"});
    QCOMPARE(visited, expected);
    QCOMPARE(roots, *reader->roots(c1));
    for (const auto &root : roots)
        QCOMPARE(reader->thread(c1, root)->team.text(), QStringLiteral("T1"));
}

void TestChannel::visitorStopsTheWalk()
{
    ScratchLedger ledger;
    COMPARE_OK(ledger.add(QStringLiteral("api 100 | 5 U1 a | 6 U1 b")));
    int visits = 0;
    const auto walked = ledger.reader()->forEachThread(c1, [&visits](const domain::Thread &) -> base::Result<void> {
        ++visits;
        return base::makeError(base::ErrorKind::Interrupted, "enough");
    });
    QCOMPARE(codeOf(walked), QStringLiteral("enough"));
    QCOMPARE(visits, 1);
}

void TestChannel::visitorMayAskTheSameReader()
{
    ScratchLedger ledger;
    COMPARE_OK(ledger.add(QStringLiteral("api 100 | 5 U1 a | 6 U1 b")));
    const auto reader = ledger.reader();
    QStringList drawnLines;
    COMPARE_OK(reader->forEachThread(c1, [&](const domain::Thread &thread) -> base::Result<void> {
        const auto again = reader->thread(c1, thread.root().current().ts);
        if (!again)
            return again.error();
        drawnLines += notation::drawn(*again);
        return {};
    }));
    QCOMPARE(drawnLines.size(), 2);
}

void TestChannel::channelIsKnownFromItsFirstPage()
{
    ScratchLedger ledger;
    COMPARE_OK(ledger.add(QStringLiteral("api 100 | 5 U1 a")));
    const auto channels = ledger.reader()->channels();
    QCOMPARE(channels->size(), 1u);
    QCOMPARE(channels->front(),
             (domain::Channel{domain::TeamId(QStringLiteral("T1")), c1, QString(), false, false, true}));
}

void TestChannel::renamedChannelKeepsItsOldName()
{
    ScratchLedger ledger;
    domain::Channel channel{domain::TeamId(QStringLiteral("T1")), c1, QStringLiteral("refunds"), true, false, true};
    const auto put = [&] { return ledger->write([&](Transaction &t) { return t.putChannel(channel); }); };
    COMPARE_OK(put());
    COMPARE_OK(put());
    channel.name = QStringLiteral("approvals");
    channel.isArchived = true;
    COMPARE_OK(put());
    QCOMPARE(ledger.reader()->channels()->front(), channel);
    RawDatabase raw(ledger.path());
    QCOMPARE(raw(QStringLiteral("SELECT name, until FROM channel_name")),
             (QStringList{QStringLiteral("refunds"), QString::number(at(5000).us)}));
}

void TestChannel::channelSettingsAreReadBack()
{
    ScratchLedger ledger;
    QCOMPARE(*ledger.reader()->channelSettings(c1), domain::ChannelSettings());
    for (const auto &settings : {domain::ChannelSettings{true, lines({"U1", "Ann \"the\" Boss"}),
                                                         *base::Currency::parse(u"NOK"), lines({"f"})},
                                 domain::ChannelSettings{false, {}, {}, {}}}) {
        COMPARE_OK(ledger->write([&](Transaction &t) { return t.putChannelSettings(c1, settings); }));
        QCOMPARE(*ledger.reader()->channelSettings(c1), settings);
    }
}

void TestChannel::countsAreOfOneChannel()
{
    ScratchLedger ledger;
    COMPARE_OK(ledger.add(QStringLiteral("api 100 | 5 U1 a | 6 U1 b >5 | 9 U1 c")));
    COMPARE_OK(ledger.add(notation::page(QStringLiteral("api 100 | 1 U1 a"), QStringLiteral("C2"))));
    COMPARE_OK(ledger->write([](Transaction &transaction) -> base::Result<void> {
        domain::Record record;
        record.id = domain::recordId(c1, ts(5));
        record.channel = c1;
        record.root = ts(5);
        if (auto put = transaction.putRecord(record); !put)
            return put;
        domain::UnreadMessage unread;
        unread.channel = c1;
        unread.ts = ts(9);
        if (auto put = transaction.putUnread(unread); !put)
            return put;
        record.id = domain::recordId(c1, ts(6));
        record.root = ts(6);
        if (auto put = transaction.putRecord(record); !put)
            return put;
        if (auto merged = transaction.mergeRecord(c1, ts(6), domain::recordId(c1, ts(5))); !merged)
            return merged;
        return transaction.noteSync(c1, at(300));
    }));
    const auto counts = ledger.reader()->counts(c1);
    COMPARE_OK(counts);
    QCOMPARE((std::vector<std::int64_t>{counts->messages, counts->threads, counts->records, counts->unread}),
             (std::vector<std::int64_t>{3, 2, 1, 1}));
    QCOMPARE(counts->oldest.value(), at(5));
    QCOMPARE(counts->newest.value(), at(9));
    QCOMPARE(counts->lastSync.value(), at(300));
    QVERIFY(!ledger.reader()->counts(domain::ChannelId(QStringLiteral("C3")))->oldest);
}

void TestChannel::whatAllThreadsAreAskedForLooksAtNoRow_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"archive/counts", "archive/thread_lengths"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

/// The keys of an index tell; only merged records, which are few, are looked up. The rows of a million would be read
/// from all over the file.
void TestChannel::whatAllThreadsAreAskedForLooksAtNoRow()
{
    QFETCH(QString, name);
    ScratchLedger ledger;
    COMPARE_OK(ledger->checkpoint());
    RawDatabase raw(ledger.path());
    const auto plan = raw(QStringLiteral("EXPLAIN QUERY PLAN ") + QString::fromUtf8(sqlText(name).value()));
    auto ofTables = plan.filter(QStringLiteral(" message")) + plan.filter(QStringLiteral(" record"));
    ofTables.removeIf([](const QString &step) { return step.contains(QStringLiteral("(merged_into>?)")); });
    QVERIFY(!ofTables.isEmpty());
    for (const auto &step : ofTables)
        QVERIFY2(step.contains(QStringLiteral("USING COVERING INDEX")), qPrintable(step));
}

void TestChannel::threadStateIsReadBack()
{
    ScratchLedger ledger;
    QCOMPARE(ledger.reader()->threadState(c1, ts(5))->replyCount, -1);
    for (const int replies : {3, 4}) {
        COMPARE_OK(ledger->write([&](Transaction &t) { return t.setThreadState(c1, ts(5), {replies, ts(8)}); }));
        QCOMPARE(ledger.reader()->threadState(c1, ts(5))->replyCount, replies);
        QCOMPARE(ledger.reader()->threadState(c1, ts(5))->latestReply, ts(8));
    }
    QCOMPARE(ledger.reader()->threadState(c1, ts(6))->replyCount, -1);
}

void TestChannel::whatWentByItsAgeIsCountedLoggedAndReadBack()
{
    using domain::GoneCause;
    ScratchLedger ledger;
    COMPARE_OK(ledger.add(QStringLiteral("api 100 | 5 U1 a | 6 U1 b >5 | 7 U1 c | 9 U1 d")));
    COMPARE_OK(ledger.add(notation::page(QStringLiteral("api 100 | 6 U1 elsewhere"), QStringLiteral("C2"))));
    const domain::TeamId team(QStringLiteral("T1"));
    const GoneEntry purged{GoneCause::Retention, {at(0), at(9)}, 0, at(200), 0};
    const GoneEntry shown{GoneCause::Shown, {{0}, at(7)}, 0, at(300), 0};
    COMPARE_OK(ledger->write([&](Transaction &transaction) -> base::Result<void> {
        if (const auto missing = transaction.addMissing(c1, {ts(7)}, at(150)); !missing)
            return missing.error();
        if (auto added = transaction.addGone(team, c1, purged); !added)
            return added;
        return transaction.addGone(team, c1, shown);
    }));
    QStringList drawnLines;
    const auto entries = ledger.reader()->gone(c1);
    COMPARE_OK(entries);
    for (const auto &entry : *entries)
        drawnLines += domain::toWord(entry.cause) + u' ' + QString::number(entry.messages) + u' ' +
                      notation::shortTime(entry.range.to) + u' ' + notation::shortTime(entry.at);
    QCOMPARE(drawnLines, lines({"retention 2 9 200", "shown-again 2 7 300"}));
    QVERIFY(ledger.reader()->gone(domain::ChannelId(QStringLiteral("C2")))->empty());
    QCOMPARE(ledger.problems(), QStringList());
    ledger.close();
    RawDatabase raw(ledger.path());
    raw(QStringLiteral("DROP TRIGGER gone_no_update; UPDATE gone SET cause = 'plan' WHERE cause = 'retention'"));
    QVERIFY(ledger.problems().join(u' ').contains(QStringLiteral("gone differs from what was logged")));
}

QTEST_GUILESS_MAIN(TestChannel)
#include "tst_store_channel.moc"
