// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/slack/exportfixture.h"
#include "tests/unit/store/seed.h"
#include "tests/unit/sync/importworld.h"

#include <QtTest/QTest>

#include <random>

using namespace precedent;

namespace {

/// An export with an edit, a deletion and a thread.
ExportContent revisedExport()
{
    return {
        {QStringLiteral("channels.json"), quoted("[{'id':'C1','name':'approvals'}]")},
        {QStringLiteral("users.json"), quoted("[{'id':'U1','team_id':'T1','profile':{'display_name':'Sara'}},"
                                              "{'id':'U2','team_id':'T1','profile':{'display_name':'Lea'}}]")},
        {QStringLiteral("approvals/2025-10-07.json"),
         quoted("[{'ts':'1759850005.000000','user':'U1','text':'Can I refund $45 to Jo for a late parcel?',"
                "'thread_ts':'1759850005.000000','reply_count':1,'edited':{'user':'U1','ts':'1759850020.000000'}},"
                "{'ts':'1759850007.000000','user':'U2','thread_ts':'1759850005.000000','text':'approved, our fault'},"
                "{'subtype':'message_changed','ts':'1759850020.000000','hidden':true,"
                "'message':{'ts':'1759850005.000000','user':'U1','text':'Can I refund $45 to Jo for a late parcel?',"
                "'thread_ts':'1759850005.000000'},"
                "'original':{'ts':'1759850005.000000','user':'U1','text':'Can I refund $40 to Jo for a late parcel?',"
                "'thread_ts':'1759850005.000000'}}]")},
        {QStringLiteral("approvals/2025-10-08.json"),
         quoted("[{'ts':'1759850030.000000','user':'U1','text':'Can I refund $15 to Kim for a torn box?'},"
                "{'subtype':'message_deleted','ts':'1759850040.000000','deleted_ts':'1759850030.000000'},"
                "{'ts':'1759850050.000000','user':'U2','text':'bye'}]")}};
}

} // namespace

class TestSyncImport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keptRevisionsAreVersionsAndNoRecords();
    void slackdumpVersionsAndCoverage();
    void importingTwiceAddsNothing();
    void randomArchivesEqualTheirModel();
    void theWebApiWinsOverWhatIsOlder();
    void whatTheWebApiSawAgainStays();
    void anImportThatIsNewerIsTheStateUntilTheNextSync();
    void whatAnImportLacksProvesNothing();
    void anAddedSourceIsPartOfTheLog();
    void aMessageOfAnImportThatSlackNoLongerHasStaysVerifiable();
    void theLedgerKnowsAsOfWhenItIs();
    void whatCannotBeReadIsCounted();
};

void TestSyncImport::keptRevisionsAreVersionsAndNoRecords()
{
    ImportWorld world;
    const auto folder = world.folder.filePath(QStringLiteral("export"));
    writeFolder(folder, revisedExport());
    QCOMPARE(world.import(folder), QString());
    QCOMPARE(world.histories("C1").join(u'\n'),
             QStringLiteral("5 live export: Can I refund $40 to Jo for a late parcel?@5 / "
                            "Can I refund $45 to Jo for a late parcel?@20\n"
                            "7 live export: approved, our fault@50\n"
                            "30 tombstoned export: Can I refund $15 to Kim for a torn box?@30 / "
                            "This message was deleted.@40\n"
                            "50 live export: bye@50"));
    const auto reader = world.ledger->reader();
    const auto records = (*reader)->records();
    QCOMPARE(records->size(), std::size_t(2));
    for (const auto &record : *records)
        QCOMPARE(record.deletedInSlack, record.root.instant().seconds() == began + 30);
    QCOMPARE(world.covered("C1"), QStringList{QStringLiteral("5..50")});
    QCOMPARE(world.problems(), QStringList());
}

void TestSyncImport::slackdumpVersionsAndCoverage()
{
    ImportWorld world;
    writeSmallSlackdump(*world.file);
    world.file->session(false);
    world.file->chunk(0, "C1", began + 20000, false);
    world.file->message("{'ts':'1759865000.000100','user':'U1','text':'of an interrupted session'}");
    QCOMPARE(world.import(world.folder.path()), QString());
    QCOMPARE(world.histories("C1").join(u'\n'),
             QStringLiteral("0 live slackdump: Can I refund $40 to Jo for a late parcel?@100 / "
                            "Can I refund $45 to Jo for a late parcel?@10100\n"
                            "60 live slackdump: approve@101 / approved, our fault@10101\n"
                            "10000 live slackdump: Can I refund $15 to Kim for a torn box?@10100\n"
                            "15000 live slackdump: of an interrupted session@20000"));
    QCOMPARE(world.covered("C1"), QStringList{QStringLiteral("0..10000")});
    QCOMPARE((*world.ledger->reader())->records()->size(), std::size_t(2));
    QCOMPARE(world.problems(), QStringList());
}

void TestSyncImport::importingTwiceAddsNothing()
{
    ImportWorld world;
    writeSmallSlackdump(*world.file);
    const auto folder = world.folder.filePath(QStringLiteral("export"));
    writeFolder(folder, revisedExport());
    const auto both = [&] {
        const auto first = world.import(world.dump());
        return first.isEmpty() ? world.import(folder) : first;
    };
    QCOMPARE(both(), QString());
    const auto head = world.head();
    const auto histories = world.histories("C1");
    world.world.advance(3600);
    QCOMPARE(both(), QString());
    QCOMPARE(world.head(), head);
    QCOMPARE(world.histories("C1"), histories);
}

void TestSyncImport::randomArchivesEqualTheirModel()
{
    std::mt19937_64 random(testSeed());
    const auto below = [&random](int limit) { return int(random() % quint64(limit)); };
    for (int round = 0; round < 12; ++round) {
        ImportWorld world;
        world.file->run("BEGIN");
        world.file->channel("C1", "{'id':'C1','name':'approvals'}");
        std::map<int, QString> stands;
        std::map<int, QStringList> expected;
        for (int look = 1; look <= 12; ++look) {
            world.file->session(true);
            world.file->chunk(below(2), "C1", began + look * 100);
            for (int ts = 1; ts <= 8; ++ts) {
                if (below(3) == 0)
                    continue;
                const auto text = QString(QChar(u'a' + below(3)));
                world.file->message(
                    QStringLiteral("{'ts':'%1.000000','user':'U1','text':'%2'}").arg(began + ts).arg(text).toLatin1());
                if (stands[ts] != text)
                    expected[ts] += QStringLiteral("%1@%2").arg(text).arg(look * 100);
                stands[ts] = text;
            }
        }
        world.file->run("COMMIT");
        QCOMPARE(world.import(world.dump()), QString());
        QStringList lines;
        for (const auto &[ts, versions] : expected)
            lines += QStringLiteral("%1 live slackdump: %2").arg(ts).arg(versions.join(QStringLiteral(" / ")));
        QCOMPARE(world.histories("C1"), lines);
        const auto head = world.head();
        QCOMPARE(world.import(world.dump()), QString());
        QCOMPARE(world.head(), head);
        QCOMPARE(world.problems(), QStringList());
    }
}

void TestSyncImport::theWebApiWinsOverWhatIsOlder()
{
    ImportWorld world;
    const auto ts = world.request(QStringLiteral("now"));
    const auto posted = world.world.now().seconds();
    world.world.advance(86400);
    QVERIFY(world.sync().ok());
    dumpApprovals(world, posted, {{ts, QStringLiteral("then")}});
    QCOMPARE(world.import(world.dump()), QString());
    QCOMPARE(firstOf(world), QStringLiteral("live api+slackdump: then / now"));
    QVERIFY(world.sync().ok());
    QCOMPARE(firstOf(world), QStringLiteral("live api+slackdump: then / now"));
    QCOMPARE(world.problems(), QStringList());
}

void TestSyncImport::whatTheWebApiSawAgainStays()
{
    ImportWorld world;
    const auto root = world.request(QStringLiteral("root"));
    world.answer(root, QStringLiteral("reply"));
    QVERIFY(world.sync().ok());
    world.world.advance(3600);
    const auto between = world.world.now().seconds();
    world.world.advance(3600);
    QVERIFY(world.sync({QStringLiteral("#approvals")}, true).ok());
    dumpApprovals(world, between, {{root, QStringLiteral("other")}});
    QCOMPARE(world.import(world.dump()), QString());
    QCOMPARE(firstOf(world), QStringLiteral("live api+slackdump: root / other / root"));
    const auto head = world.head();
    QCOMPARE(world.import(world.dump()), QString());
    QCOMPARE(world.head(), head);
    QCOMPARE(world.problems(), QStringList());
}

void TestSyncImport::anImportThatIsNewerIsTheStateUntilTheNextSync()
{
    ImportWorld world;
    const auto ts = world.request(QStringLiteral("one"));
    QVERIFY(world.sync().ok());
    world.world.advance(3600);
    world.world.edit(approvals.text(), ts, QStringLiteral("two"));
    world.world.advance(3600);
    dumpApprovals(world, world.world.now().seconds() - 60, {{ts, QStringLiteral("two")}});
    QCOMPARE(world.import(world.dump()), QString());
    QCOMPARE(firstOf(world), QStringLiteral("live api+slackdump: one / two"));
    world.world.edit(approvals.text(), ts, QStringLiteral("three"));
    QVERIFY(world.sync().ok());
    QCOMPARE(firstOf(world), QStringLiteral("live api+slackdump: one / two / three"));
    QCOMPARE(world.problems(), QStringList());
}

void TestSyncImport::whatAnImportLacksProvesNothing()
{
    ImportWorld world;
    const auto first = world.request(QStringLiteral("first"));
    const auto second = world.request(QStringLiteral("second"));
    const auto third = world.request(QStringLiteral("third"));
    world.world.advance(3600);
    QVERIFY(world.sync().ok());
    dumpApprovals(world, world.world.now().seconds() - 60,
                  {{first, QStringLiteral("first")}, {third, QStringLiteral("third")}});
    for (int times = 0; times < 3; ++times) {
        QCOMPARE(world.import(world.dump()), QString());
        world.world.advance(3600);
    }
    QCOMPARE(world.archived(), QStringLiteral("first; second; third"));
    const auto reader = world.ledger->reader();
    const auto thread = (*reader)->thread(approvals, base::SlackTs::parse(second).value());
    QCOMPARE(thread->root().state, domain::MessageState::Live);
    QCOMPARE(domain::toWords(thread->root().sources).join(u' '), QStringLiteral("api"));
}

void TestSyncImport::anAddedSourceIsPartOfTheLog()
{
    ImportWorld world;
    const auto ts = world.request(QStringLiteral("one"));
    QVERIFY(world.sync().ok());
    const auto before = world.head();
    dumpApprovals(world, world.world.now().seconds() - 10, {{ts, QStringLiteral("one")}});
    QCOMPARE(world.import(world.dump()), QString());
    QVERIFY(world.head() != before);
    QCOMPARE(world.problems(), QStringList());
    world.ledger.reset();
    const auto path = world.folder.filePath(QStringLiteral("w.precedent"));
    for (const char *tampering :
         {"UPDATE message SET sources = 'api'", "UPDATE message SET sources = 'api export slackdump'",
          "UPDATE message SET sources = 'slackdump'",
          "UPDATE observation SET source = 'export' WHERE kind = 'confirmed'",
          "DELETE FROM observation WHERE kind = 'confirmed'",
          "UPDATE observation SET at = at + 1 WHERE kind = 'confirmed'"}) {
        const auto original = readFile(path);
        {
            SlackdumpFile raw(path, "DROP TRIGGER observation_no_update; DROP TRIGGER observation_no_delete;");
            raw.run(tampering);
        }
        const auto found = world.problems().filter(QRegularExpression(QStringLiteral("^(leaf|message|observation)")));
        QVERIFY2(!found.isEmpty(), tampering);
        writeFile(path, original);
        QCOMPARE(world.problems(), QStringList());
    }
}

void TestSyncImport::aMessageOfAnImportThatSlackNoLongerHasStaysVerifiable()
{
    ImportWorld world;
    const auto ts = world.request(QStringLiteral("one"));
    const auto gone = world.request(QStringLiteral("gone"));
    world.request(QStringLiteral("three"));
    dumpApprovals(world, world.world.now().seconds(), {{ts, QStringLiteral("one")}, {gone, QStringLiteral("gone")}});
    QCOMPARE(world.import(world.dump()), QString());
    world.world.remove(approvals.text(), gone);
    for (int times = 0; times < 3; ++times) {
        world.world.advance(3600);
        QVERIFY(world.sync({QStringLiteral("#approvals")}, true).ok());
    }
    const auto thread = (*world.ledger->reader())->thread(approvals, base::SlackTs::parse(gone).value());
    QCOMPARE(thread->root().state, domain::MessageState::Missing);
    QCOMPARE(domain::toWords(thread->root().sources).join(u' '), QStringLiteral("slackdump"));
    QCOMPARE(world.problems(), QStringList());
}

void TestSyncImport::theLedgerKnowsAsOfWhenItIs()
{
    ImportWorld world;
    writeSmallSlackdump(*world.file);
    const domain::ChannelId channel(QStringLiteral("C1"));
    QCOMPARE(world.import(world.dump()), QString());
    QCOMPARE((*world.ledger->reader())->counts(channel)->lastSync, base::Instant::fromSeconds(began + 10101));
}

void TestSyncImport::whatCannotBeReadIsCounted()
{
    ImportWorld world;
    const auto folder = world.folder.filePath(QStringLiteral("export"));
    auto content = revisedExport();
    content.insert(QStringLiteral("approvals/2025-10-09.json"),
                   quoted("[{'user':'U1','text':'without a time'},{'ts':'1759850060.000000','user':'U1','text':'x'}]"));
    writeFolder(folder, content);
    const auto source = slack::openImport(folder);
    QVERIFY(source.ok());
    const auto report = sync::run(**source, *world.ledger, {});
    QVERIFY(report.ok());
    QCOMPARE(report->unreadable(), 1);
}

QTEST_GUILESS_MAIN(TestSyncImport)
#include "tst_sync_import.moc"
