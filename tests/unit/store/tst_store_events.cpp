// SPDX-License-Identifier: GPL-3.0-or-later
#include "scratchledger.h"

#include "domain/messagedecoder.h"
#include "store/leaf.h"

using namespace precedent;
using namespace precedent::store;
using notation::at;
using notation::lines;
using notation::ts;

namespace {

const domain::ChannelId c1(QStringLiteral("C1"));

/// "150 5 +ok=U2": told at 150 of message 5. "-ok=U2" taken back, "~hello" changed into that text, "x" deleted.
MessageEvent eventFrom(const QString &line)
{
    const auto what = line.section(u' ', 2);
    MessageEvent event;
    event.happenedAt = at(line.section(u' ', 0, 0).toLongLong());
    const auto message = line.section(u' ', 1, 1);
    event.ts = ts(message.toLongLong());
    if (what.startsWith(u'~'))
        event.contentHash =
            domain::contentHash(notation::message(message + QStringLiteral(" U1 ") + what.mid(1)).message);
    else if (what == u'x')
        event.kind = EventKind::Deleted;
    else
        event.kind = what.startsWith(u'+') ? EventKind::ReactionAdded : EventKind::ReactionRemoved;
    event.reaction = what.mid(1).section(u'=', 0, 0);
    event.actor = what.section(u'=', 1);
    if (event.kind == EventKind::Changed)
        event.reaction.clear();
    return event;
}

/// A page, or "told 150 5 +ok=U2 | …": events that come with a page of nothing else.
Page page(const QString &line)
{
    if (!line.startsWith(QLatin1String("told ")))
        return notation::page(line);
    Page page;
    page.team = domain::TeamId(QStringLiteral("T1"));
    page.channel = c1;
    page.observedAt = at(1000);
    for (const auto &part : line.mid(5).split(QStringLiteral(" | ")))
        page.events.push_back(eventFrom(part));
    return page;
}

base::Result<void> keep(ScratchLedger &ledger, const QStringList &pages, std::vector<PageOutcome> &outcomes)
{
    for (const auto &line : pages) {
        auto kept = ledger->write([&](Transaction &transaction) -> base::Result<void> {
            auto added = transaction.addPage(page(line));
            if (!added)
                return added.error();
            outcomes.push_back(*std::move(added));
            return {};
        });
        if (!kept)
            return kept;
    }
    return {};
}

base::Result<void> keep(ScratchLedger &ledger, const QStringList &pages)
{
    std::vector<PageOutcome> outcomes;
    return keep(ledger, pages, outcomes);
}

/// "ok=U2@150 2@180": exact times of reactions, then those of versions by their number.
QString times(const domain::MessageHistory &history)
{
    QStringList list;
    for (const auto &time : history.reactionTimes)
        list += time.name + u'=' + time.user + u'@' + notation::shortTime(time.at);
    for (std::size_t i = 0; i < history.versions.size(); ++i) {
        if (const auto changedAt = history.versions[i].changedAt)
            list += QStringLiteral("%1@%2").arg(i + 1).arg(notation::shortTime(*changedAt));
    }
    return list.join(u' ');
}

} // namespace

class TestStoreEvents : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void exactTimes_data();
    void exactTimes();
    void boundsCloseAroundWhatIsKnown();
    void whatIsKnownAddsNothing();
    void eventsNeedTheirMessage();
    void theLogHoldsThem();
    void eventLeafOfVersionOneNeverChanges();
};

void TestStoreEvents::exactTimes_data()
{
    QTest::addColumn<QStringList>("pages");
    QTest::addColumn<QString>("times");
    const auto row = [](const char *name, const QStringList &pages, const char *times) {
        QTest::newRow(name) << pages << QString::fromLatin1(times);
    };
    row("none", lines({"api 100 | 5 U1 a +ok=U2"}), "");
    row("reaction", lines({"api 100 | 5 U1 a", "api 200 | 5 U1 a +ok=U2", "told 150 5 +ok=U2"}), "ok=U2@150");
    row("told before it was seen", lines({"api 100 | 5 U1 a", "told 150 5 +ok=U2", "api 200 | 5 U1 a +ok=U2"}),
        "ok=U2@150");
    row("at the second of the look", lines({"api 100 | 5 U1 a", "api 150 | 5 U1 a +ok=U2", "told 150 5 +ok=U2"}),
        "ok=U2@150");
    row("told and never seen", lines({"api 100 | 5 U1 a", "told 150 5 +ok=U2"}), "");
    row("of somebody else", lines({"api 200 | 5 U1 a +ok=U2", "told 150 5 +ok=U3"}), "");
    row("another emoji", lines({"api 200 | 5 U1 a +ok=U2", "told 150 5 +no=U2"}), "");
    row("not between the looks", lines({"api 100 | 5 U1 a", "api 200 | 5 U1 a +ok=U2", "told 50 5 +ok=U2"}), "");
    row("given again",
        lines({"api 100 | 5 U1 a", "api 200 | 5 U1 a +ok=U2", "told 120 5 +ok=U2 | 130 5 -ok=U2 | 140 5 +ok=U2"}),
        "ok=U2@140");
    row("given again without a word",
        lines({"api 100 | 5 U1 a", "api 200 | 5 U1 a +ok=U2", "told 120 5 +ok=U2 | 130 5 -ok=U2"}), "");
    row("in another order",
        lines({"api 100 | 5 U1 a", "api 200 | 5 U1 a +ok=U2", "told 140 5 +ok=U2", "told 130 5 -ok=U2",
               "told 120 5 +ok=U2"}),
        "ok=U2@140");
    row("two people", lines({"api 100 | 5 U1 a", "api 200 | 5 U1 a +ok=U2,U3", "told 110 5 +ok=U3 | 120 5 +ok=U2"}),
        "ok=U2@120 ok=U3@110");
    row("edit", lines({"api 100 | 5 U1 a", "api 200 | 5 U1 b", "told 150 5 ~b"}), "2@150");
    row("edit into what nobody saw", lines({"api 100 | 5 U1 a", "api 200 | 5 U1 c", "told 150 5 ~b"}), "");
    row("two edits at once", lines({"api 100 | 5 U1 a", "api 200 | 5 U1 c", "told 150 5 ~b | 160 5 ~c"}), "2@160");
    row("there and back",
        lines({"api 100 | 5 U1 a", "api 200 | 5 U1 b", "api 300 | 5 U1 a", "told 150 5 ~b | 250 5 ~a"}), "2@150 3@250");
    row("edit before the first look", lines({"api 100 | 5 U1 b", "told 50 5 ~b"}), "");
    row("deletion gives nothing a time", lines({"api 100 | 5 U1 a", "told 150 5 x"}), "");
}

void TestStoreEvents::exactTimes()
{
    QFETCH(QStringList, pages);
    ScratchLedger ledger;
    COMPARE_OK(keep(ledger, pages));
    const auto reader = ledger->reader();
    const auto thread = (*reader)->thread(c1, ts(5));
    COMPARE_OK(thread);
    QTEST(times(thread->root()), "times");
    const auto report = verify(ledger.path());
    COMPARE_OK(report);
    QCOMPARE(report->problems.size(), std::size_t(0));
}

void TestStoreEvents::boundsCloseAroundWhatIsKnown()
{
    ScratchLedger ledger;
    COMPARE_OK(keep(ledger, lines({"api 100 | 5 U1 a", "api 300 | 5 U1 a +ok=U2 +eyes=U3", "told 150 5 +ok=U2"})));
    const auto thread = (*ledger->reader())->thread(c1, ts(5));
    QCOMPARE(notation::drawn(*thread), lines({"5 live api: a@100 +ok=U2 +eyes=U3 [100..300]"}));
}

void TestStoreEvents::whatIsKnownAddsNothing()
{
    ScratchLedger ledger;
    std::vector<PageOutcome> outcomes;
    COMPARE_OK(keep(ledger, lines({"api 100 | 5 U1 a", "told 150 5 +ok=U2", "told 150 5 +ok=U2"}), outcomes));
    QCOMPARE(outcomes[1].changedThreads, std::vector<base::SlackTs>{ts(5)});
    QCOMPARE(outcomes[2].changedThreads, std::vector<base::SlackTs>());
}

void TestStoreEvents::eventsNeedTheirMessage()
{
    ScratchLedger ledger;
    COMPARE_OK(keep(ledger, lines({"told 150 5 +ok=U2"})));
    QCOMPARE((*ledger->reader())->logHead()->leaves, std::int64_t(1));
}

void TestStoreEvents::theLogHoldsThem()
{
    ScratchLedger ledger;
    COMPARE_OK(keep(ledger, lines({"api 100 | 5 U1 a", "told 150 5 +ok=U2"})));
    const auto path = ledger.path();
    ledger.close();
    sqlite3 *file = nullptr;
    QCOMPARE(sqlite3_open(path.toUtf8().constData(), &file), SQLITE_OK);
    QCOMPARE(sqlite3_exec(file, "DROP TRIGGER event_no_update; UPDATE event SET event_at = event_at - 1", nullptr,
                          nullptr, nullptr),
             SQLITE_OK);
    sqlite3_close(file);
    const auto report = verify(path);
    COMPARE_OK(report);
    QVERIFY(std::any_of(report->problems.begin(), report->problems.end(), [](const QString &problem) {
        return problem.contains(QLatin1String("event differs from what was logged"));
    }));
}

void TestStoreEvents::eventLeafOfVersionOneNeverChanges()
{
    EventRow row{QStringLiteral("T1"), QStringLiteral("C1"), ts(5).text(), at(7),
                 eventFrom(QStringLiteral("6 5 +ok=U2"))};
    auto leaf = eventLeaf(row);
    for (auto &field : leaf.fields)
        field.salt = QByteArray(16, '\x03');
    // Frozen: whoever has to change this line breaks the proofs of every ledger there is.
    QCOMPARE(
        leafBody(leaf),
        QByteArray(
            R"({"at":1700000007000000,"channel":"C1","commitments":{"actor":"3O5Dddg258oGSaQCPtefozDaufeCtlmK4drEam+W8dc=","content":"OmMxQDW1VVqHSXSVjvJQkPUFGOFexijw2t9iMMh0eBU=","reaction":"tjOkqBi7OVPJtpNpRTze4s3A5+JdqtyvSyTXngOj95k="})"
            R"(,"event":"reaction added","event_at":1700000006000000,"kind":"event","team":"T1","ts":"1700000005.000000","version":1})"));
}

QTEST_APPLESS_MAIN(TestStoreEvents)
#include "tst_store_events.moc"
