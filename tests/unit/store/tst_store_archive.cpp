// SPDX-License-Identifier: GPL-3.0-or-later
#include "scratchledger.h"

using namespace precedent;
using namespace precedent::store;
using notation::at;
using notation::lines;
using notation::ts;

namespace {

const domain::ChannelId c1(QStringLiteral("C1"));

QString drawn(const PageOutcome &outcome)
{
    QStringList roots;
    for (const auto &root : outcome.changedThreads)
        roots += notation::shortTime(root.instant());
    return QStringLiteral("+%1 ~%2 =%3 [%4]")
        .arg(outcome.added)
        .arg(outcome.edited)
        .arg(outcome.unchanged)
        .arg(roots.join(u' '));
}

} // namespace

class TestArchive : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void threadAfterPages_data();
    void threadAfterPages();
    void pageTellsWhatItChanged_data();
    void pageTellsWhatItChanged();
    void walkingUnchangedPagesAgainWritesCoverageAlone();
    void missingMessageIsMarkedAndComesBack();
    void observationsTellWhatWasSeenWhen();
    void rawBytesAreKeptAsTheyCame();
    void checkpointFollowsTenThousandLeaves();
};

void TestArchive::threadAfterPages_data()
{
    QTest::addColumn<QStringList>("pages");
    QTest::addColumn<QStringList>("thread");
    QTest::newRow("never seen") << lines({"api 100 | 6 U1 other"}) << lines({"thread-absent"});
    QTest::newRow("reply without its root") << lines({"api 100 | 7 U1 fine >5"}) << lines({"thread-absent"});
    QTest::newRow("one message") << lines({"api 100 | 5 U1 hello"}) << lines({"5 live api: hello@100"});
    QTest::newRow("replies in order") << lines({"api 100 | 8 U2 second >5 | 5 U1 root >5", "api 110 | 7 U1 first >5"})
                                      << lines({"5 live api: root@100", "7 live api: first@110",
                                                "8 live api: second@100"});
    QTest::newRow("edited") << lines({"api 100 | 5 U1 hello", "api 200 | 5 U1 bye"})
                            << lines({"5 live api: hello@100 / bye@200"});
    QTest::newRow("edited and back") << lines({"api 100 | 5 U1 a", "api 200 | 5 U1 b", "api 300 | 5 U1 a"})
                                     << lines({"5 live api: a@100 / b@200 / a@300"});
    QTest::newRow("tombstoned") << lines({"api 100 | 5 U1 hello", "api 200 | 5 USLACKBOT gone #tombstone"})
                                << lines({"5 tombstoned api: hello@100 / gone@200"});
    QTest::newRow("tombstone first") << lines({"api 200 | 5 USLACKBOT gone #tombstone"})
                                     << lines({"5 tombstoned api: gone@200"});
    QTest::newRow("tombstone keeps the reactions before it")
        << lines({"api 100 | 5 U1 hello +ok=U2", "api 200 | 5 USLACKBOT gone #tombstone"})
        << lines({"5 tombstoned api: hello@100 +ok=U2 / gone@200 [5..100]"});
    QTest::newRow("reaction at first sight")
        << lines({"api 100 | 5 U1 hello +ok=U2"}) << lines({"5 live api: hello@100 +ok=U2 [5..100]"});
    QTest::newRow("reaction later") << lines({"api 100 | 5 U1 hello", "api 200 | 5 U1 hello +ok=U2"})
                                    << lines({"5 live api: hello@100 +ok=U2 [100..200]"});
    QTest::newRow("second reaction widens the bounds")
        << lines({"api 100 | 5 U1 a", "api 200 | 5 U1 a +ok=U2", "api 300 | 5 U1 a +ok=U2 +eyes=U3"})
        << lines({"5 live api: a@100 +ok=U2 +eyes=U3 [100..300]"});
    QTest::newRow("reaction taken back") << lines({"api 100 | 5 U1 a +eyes=U3", "api 200 | 5 U1 a +ok=U2 +eyes=U3",
                                                   "api 300 | 5 U1 a +ok=U2"})
                                         << lines({"5 live api: a@100 +ok=U2 [100..200]"});
    QTest::newRow("edit and reaction at once") << lines({"api 100 | 5 U1 a", "api 200 | 5 U1 b +ok=U2"})
                                               << lines({"5 live api: a@100 / b@200 +ok=U2 [100..200]"});
    QTest::newRow("same from an export") << lines({"api 100 | 5 U1 a", "export 90 | 5 U1 a"})
                                         << lines({"5 live api+export: a@90"});
    QTest::newRow("older version from an export that is known")
        << lines({"api 100 | 5 U1 a", "api 200 | 5 U1 b", "export 300 | 5 U1 a"})
        << lines({"5 live api+export: a@100 / b@200"});
    QTest::newRow("older version from an export that is new")
        << lines({"api 100 | 5 U1 b", "export 50 | 5 U1 a"}) << lines({"5 live api+export: a@50 / b@100"});
    QTest::newRow("export between two of ours")
        << lines({"api 100 | 5 U1 a", "api 300 | 5 U1 c", "export 200 | 5 U1 b", "slackdump 200 | 5 U1 b"})
        << lines({"5 live api+export+slackdump: a@100 / b@200 / c@300"});
    QTest::newRow("export after ours") << lines({"api 100 | 5 U1 a", "export 200 | 5 U1 b"})
                                       << lines({"5 live api+export: a@100 / b@200"});
    QTest::newRow("old reactions of an export narrow the time of later ones")
        << lines({"api 100 | 5 U1 a +ok=U2", "export 50 | 5 U1 a +eyes=U3"})
        << lines({"5 live api+export: a@50 +ok=U2 [50..100]"});
    QTest::newRow("an archive saw a version before we did")
        << lines({"api 100 | 5 U1 b", "slackdump 90 | 5 U1 b", "slackdump 50 | 5 U1 a", "slackdump 70 | 5 U1 b"})
        << lines({"5 live api+slackdump: a@50 / b@70"});
    QTest::newRow("an archive saw a change taken back")
        << lines({"slackdump 50 | 5 U1 a", "slackdump 60 | 5 U1 b", "slackdump 70 | 5 U1 a"})
        << lines({"5 live slackdump: a@50 / b@60 / a@70"});
    QTest::newRow("what the API saw again since stays")
        << lines({"api 100 | 5 U1 a | walked 0..10", "api 300 | 5 U1 a | walked 0..10", "export 200 | 5 U1 b",
                  "export 250 | 5 U1 c", "export 200 | 5 U1 b"})
        << lines({"5 live api+export: a@100 / b@200 / c@250 / a@300"});
    QTest::newRow("what the API has not seen since does not")
        << lines({"api 100 | 5 U1 a | walked 0..10", "api 300 | 9 U1 x | walked 6..10", "export 200 | 5 U1 b"})
        << lines({"5 live api+export: a@100 / b@200"});
    QTest::newRow("reactions that the API saw again since stay")
        << lines({"api 100 | 5 U1 a | walked 0..10", "api 300 | 5 U1 a | walked 0..10", "export 200 | 5 U1 a +ok=U2"})
        << lines({"5 live api+export: a@100"});
    QTest::newRow("two exports of one time")
        << lines({"export 50 | 5 U1 a", "export 50 | 5 U1 b", "export 50 | 5 U1 a"})
        << lines({"5 live export: a@50 / b@50"});
    QTest::newRow("an import from the future is from now")
        << lines({"export 9000 | 5 U1 a", "api 6000 | 5 U1 b"}) << lines({"5 live api+export: a@5000 / b@6000"});
    QTest::newRow("known reactions of an export add nothing")
        << lines({"api 100 | 5 U1 a", "api 200 | 5 U1 a +ok=U2", "export 300 | 5 U1 a"})
        << lines({"5 live api+export: a@100 +ok=U2 [100..200]"});
    QTest::newRow("newer reactions of an export") << lines({"export 100 | 5 U1 a", "export 200 | 5 U1 a +ok=U2"})
                                                  << lines({"5 live export: a@100 +ok=U2 [100..200]"});
    QTest::newRow("server clock steps back")
        << lines({"api 100 | 5 U1 a", "api 90 | 5 U1 b"}) << lines({"5 live api: a@100 / b@100"});
    QTest::newRow("twice on one page") << lines({"api 100 | 5 U1 a | 5 U1 a"}) << lines({"5 live api: a@100"});
    QTest::newRow("broadcast reply") << lines({"api 100 | 5 U1 a >5 | 7 U2 b >5 #thread_broadcast",
                                               "api 110 | 5 U1 a >5 | 7 U2 b >5 #thread_broadcast"})
                                     << lines({"5 live api: a@100", "7 live api: b@100"});
}

void TestArchive::threadAfterPages()
{
    QFETCH(QStringList, pages);
    QFETCH(QStringList, thread);
    ScratchLedger ledger;
    for (const auto &page : pages)
        COMPARE_OK(ledger.add(page));
    QCOMPARE(ledger.thread(5), thread);
    QCOMPARE(ledger.problems(), QStringList());
}

void TestArchive::pageTellsWhatItChanged_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("outcome");
    // On top of: 5 U1 a +ok=U2, its reply 6 U2 b, and 9 U1 c.
    QTest::newRow("nothing") << "api 200 | 5 U1 a +ok=U2 | 9 U1 c"
                             << "+0 ~0 =2 []";
    QTest::newRow("new") << "api 200 | 20 U1 x | 19 U1 y"
                         << "+2 ~0 =0 [19 20]";
    QTest::newRow("new reply") << "api 200 | 7 U1 x >5 | 8 U1 y >5"
                               << "+2 ~0 =0 [5]";
    QTest::newRow("edited reply") << "api 200 | 6 U2 bb >5 | 9 U1 c"
                                  << "+0 ~1 =1 [5]";
    QTest::newRow("reactions") << "api 200 | 5 U1 a"
                               << "+0 ~1 =0 [5]";
    QTest::newRow("another source") << "export 50 | 6 U2 b >5"
                                    << "+0 ~0 =1 [5]";
    QTest::newRow("volatile counters only") << "api 200 | 9 U1 c >9"
                                            << "+0 ~0 =1 []";
    QTest::newRow("empty page") << "api 200"
                                << "+0 ~0 =0 []";
}

void TestArchive::pageTellsWhatItChanged()
{
    QFETCH(QString, page);
    QFETCH(QString, outcome);
    ScratchLedger ledger;
    COMPARE_OK(ledger.add(QStringLiteral("api 100 | 5 U1 a +ok=U2 | 6 U2 b >5 | 9 U1 c")));
    const auto changed = ledger.add(page);
    COMPARE_OK(changed);
    QCOMPARE(drawn(*changed), outcome);
}

void TestArchive::walkingUnchangedPagesAgainWritesCoverageAlone()
{
    ScratchLedger ledger;
    const auto page = QStringLiteral("api %1 | 5 U1 a +ok=U2 | 6 U2 b >5 | 9 U1 c | walked 0..10");
    COMPARE_OK(ledger.add(page.arg(100)));
    RawDatabase raw(ledger.path());
    const auto everything = [&raw] {
        QStringList cells = raw(QStringLiteral("SELECT * FROM message"));
        return cells << raw(QStringLiteral("SELECT count(*) FROM observation"))
                     << raw(QStringLiteral("SELECT count(*) FROM leaf_field"));
    };
    const auto before = everything();
    COMPARE_OK(ledger.add(page.arg(200)));
    QCOMPARE(everything(), before);
    QCOMPARE(raw(QStringLiteral("SELECT count(*) FROM coverage")), QStringList{QStringLiteral("2")});
    QCOMPARE(ledger.reader()->logHead()->leaves, 1 + 3 + 2);
}

void TestArchive::missingMessageIsMarkedAndComesBack()
{
    ScratchLedger ledger;
    COMPARE_OK(ledger.add(QStringLiteral("api 100 | 5 U1 a +ok=U2 | 6 U2 b >5")));
    const auto mark = [&ledger](std::vector<base::SlackTs> gone, base::Instant when) {
        std::vector<base::SlackTs> roots;
        const auto written = ledger->write([&](Transaction &transaction) -> base::Result<void> {
            auto marked = transaction.addMissing(c1, gone, when);
            if (!marked)
                return marked.error();
            roots = *marked;
            return {};
        });
        return written.ok() ? roots : std::vector<base::SlackTs>{ts(0)};
    };
    QCOMPARE(mark({ts(6), ts(77)}, at(200)), std::vector<base::SlackTs>{ts(5)});
    QVERIFY(mark({ts(6)}, at(300)).empty());
    const auto gone = lines({"5 live api: a@100 +ok=U2 [5..100]", "6 missing api: b@100"});
    QCOMPARE(ledger.thread(5), gone);
    COMPARE_OK(ledger.add(QStringLiteral("export 400 | 6 U2 b >5")));
    QCOMPARE(ledger.thread(5).at(1), QStringLiteral("6 missing api+export: b@100"));
    COMPARE_OK(ledger.add(QStringLiteral("api 500 | 6 U2 b >5")));
    QCOMPARE(ledger.thread(5).at(1), QStringLiteral("6 live api+export: b@100"));
    QCOMPARE(ledger.problems(), QStringList());
}

void TestArchive::observationsTellWhatWasSeenWhen()
{
    ScratchLedger ledger;
    for (const char *page : {"api 100 | 5 U1 a | 6 U2 b >5 | 9 U1 other", "api 200 | 5 U1 aa +ok=U2",
                             "api 300 | 5 U1 aa", "export 150 | 6 U2 bb >5", "api 400 | 5 US gone #tombstone"})
        COMPARE_OK(ledger.add(QString::fromLatin1(page)));
    QStringList drawnLines;
    static const auto kinds = lines({"seen", "edited", "tombstoned", "missing", "reactions", "confirmed"});
    const auto known = ledger.reader()->observations(c1, ts(5));
    for (const auto &observation : *known)
        drawnLines += QStringLiteral("%1 %2 of %3 by %4, leaf %5")
                          .arg(notation::shortTime(observation.at), kinds.at(int(observation.kind)),
                               notation::shortTime(observation.ts.instant()), domain::toWord(observation.source))
                          .arg(observation.leaf);
    const auto expected = lines({
        "100 seen of 5 by api, leaf 1",
        "100 seen of 6 by api, leaf 2",
        "150 edited of 6 by export, leaf 6",
        "200 edited of 5 by api, leaf 4",
        "300 reactions of 5 by api, leaf 5",
        "400 tombstoned of 5 by api, leaf 7",
    });
    QCOMPARE(drawnLines, expected);
}

void TestArchive::rawBytesAreKeptAsTheyCame()
{
    ScratchLedger ledger;
    auto page = notation::page(QStringLiteral("api 100 | 5 U1 a"));
    page.messages[0].json = QByteArray(R"({ "ts": "1700000005.000000",  "text": "a\ud83d\u0000b", "x": 1e400 })");
    COMPARE_OK(ledger.add(page));
    RawDatabase raw(ledger.path());
    QCOMPARE(raw(QStringLiteral("SELECT hex(raw) FROM observation")),
             QStringList{QString::fromLatin1(page.messages[0].json.toHex().toUpper())});
    QCOMPARE(ledger.problems(), QStringList());
}

void TestArchive::checkpointFollowsTenThousandLeaves()
{
    ScratchLedger ledger;
    store::Page page = notation::page(QStringLiteral("api 100"));
    for (int i = 0; i < 10'050; ++i)
        page.messages.push_back(notation::message(QStringLiteral("%1 U1 request number %1").arg(i + 1)));
    COMPARE_OK(ledger.add(page));
    RawDatabase raw(ledger.path());
    QCOMPARE(raw(QStringLiteral("SELECT size FROM checkpoint ORDER BY number")), lines({"1", "10001"}));
    COMPARE_OK(ledger->checkpoint());
    COMPARE_OK(ledger->checkpoint());
    QCOMPARE(raw(QStringLiteral("SELECT size FROM checkpoint ORDER BY number")), lines({"1", "10001", "10051"}));
    QCOMPARE(ledger.problems(), QStringList());
}

QTEST_GUILESS_MAIN(TestArchive)
#include "tst_store_archive.moc"
