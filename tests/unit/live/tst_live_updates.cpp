// SPDX-License-Identifier: GPL-3.0-or-later
#include "liveworld.h"

using namespace precedent;
using live::Phase;

namespace {

const auto tick = QStringLiteral("white_check_mark");
const auto refund = QStringLiteral("Can I refund $40 to Kim for a torn box?");

/// "approved by reaction, event 1760000100"; "approved by reaction, 10..20" with bounds.
QString drawn(const domain::Record &record)
{
    auto line = domain::toWord(record.decision) + QStringLiteral(" by ") + domain::toWord(record.decidedVia);
    if (record.decidedAt)
        line += QStringLiteral(", %1 %2").arg(domain::toWord(record.timeSource)).arg(record.decidedAt->seconds());
    else if (record.decidedNotAfter)
        line += QStringLiteral(", within bounds");
    return line;
}

QString exactly(const char *what, base::Instant at)
{
    return QStringLiteral("%1 %2").arg(QString::fromLatin1(what)).arg(at.seconds());
}

} // namespace

class TestLiveUpdates : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatHappensIsThereWithoutASync();
    void coverageStaysAsItWas();
    void aReactionDecidesAtItsTime();
    void aReactionTakenBackDecidesNothing();
    void theTimeOfAReactionGivenAgainIsTheSecond();
    void anEditWithoutAMarkHasItsTime();
    void aReplyIsFoundByItsReaction();
    void aTimeToldLateStillCounts();
    void withoutEventsThereAreBounds();
    void anEventToldAgainLaterAddsNothing();
    void aRemovedMessageIsMissingAfterTheNextSyncs();
    void otherJobsGoFirst();
    void aLockedLedgerIsWaitedFor();
    void aChannelThatChangesIsSynced();
    void aFailureOfSlackIsTriedAgain();
    void aRevokedTokenTurnsItOff();
    void aChannelOfAnotherWorkspaceIsReadWithTheOwnToken();
    void aWorkspaceWithoutATokenIsPassedOver();
};

void TestLiveUpdates::whatHappensIsThereWithoutASync()
{
    LiveWorld live;
    const auto known = live.request(QStringLiteral("first"));
    live.begin();
    const auto root = live.tellRequest(refund);
    live.tellReply(root, QStringLiteral("Approved, goodwill"));
    live.tellEdit(known, QStringLiteral("first, edited"));
    live.tellReply(known, QStringLiteral("seen"));
    QVERIFY(live.settles());
    QCOMPARE(live.archived(), QStringLiteral("first, edited / seen; %1 / Approved, goodwill").arg(refund));
    QCOMPARE(domain::toWord(live.record(root).decision), QStringLiteral("approved"));
    const auto report = store::verify(live.ledger->path());
    QVERIFY(report.ok());
    QCOMPARE(report->problems.size(), std::size_t(0));
}

void TestLiveUpdates::coverageStaysAsItWas()
{
    LiveWorld live;
    live.request(QStringLiteral("first"));
    live.begin();
    const auto reader = live.ledger->reader();
    const auto before = (*reader)->coverage(approvals);
    live.world.advance(3600);
    live.tellRequest(QStringLiteral("second"));
    QVERIFY(live.settles());
    QCOMPARE(*(*reader)->coverage(approvals), *before);
    // What happened in between without a word is found by the next sync.
    live.request(QStringLiteral("third"));
    QVERIFY(live.syncAll().ok());
    QCOMPARE(live.archived(), QStringLiteral("first; second; third"));
}

void TestLiveUpdates::aReactionDecidesAtItsTime()
{
    LiveWorld live;
    const auto root = live.request(refund);
    live.begin();
    live.world.advance(777);
    const auto at = live.world.now();
    live.tellReaction(root, tick);
    live.world.advance(50);
    QVERIFY(live.settles());
    QCOMPARE(drawn(live.record(root)), exactly("approved by reaction, event", at));
    QVERIFY(!live.record(root).decidedNotBefore);
    const auto report = store::verify(live.ledger->path());
    QVERIFY(report.ok() && report->problems.empty());
}

void TestLiveUpdates::aReactionTakenBackDecidesNothing()
{
    LiveWorld live;
    const auto root = live.request(refund);
    live.begin();
    live.tellReaction(root, tick);
    QVERIFY(live.settles());
    live.world.advance(60);
    live.tellReaction(root, tick, false);
    QVERIFY(live.settles());
    QCOMPARE(drawn(live.record(root)), QStringLiteral("pending by "));
}

void TestLiveUpdates::theTimeOfAReactionGivenAgainIsTheSecond()
{
    LiveWorld live;
    const auto root = live.request(refund);
    live.begin();
    for (const bool isAdded : {true, false, true}) {
        live.world.advance(60);
        live.tellReaction(root, tick, isAdded);
        QVERIFY(live.settles());
    }
    QCOMPARE(drawn(live.record(root)), exactly("approved by reaction, event", live.world.now()));
}

void TestLiveUpdates::anEditWithoutAMarkHasItsTime()
{
    LiveWorld live;
    const auto root = live.request(refund);
    const auto reply =
        live.world.reply(approvals.text(), root, QStringLiteral("U0LEAD"), QStringLiteral("Let me look into it"));
    live.world.advance(60);
    live.begin();
    live.world.advance(500);
    const auto at = live.world.now();
    live.tellEdit(reply, QStringLiteral("Approved, goodwill"));
    live.world.advance(30);
    QVERIFY(live.settles());
    QCOMPARE(drawn(live.record(root)), exactly("approved by edit, event", at));
}

void TestLiveUpdates::aReplyIsFoundByItsReaction()
{
    LiveWorld live;
    const auto root = live.request(QStringLiteral("first"));
    live.begin();
    // Neither the root's thread nor the reply was told of.
    const auto reply = live.world.reply(approvals.text(), root, QStringLiteral("U0LEAD"), QStringLiteral("unseen"));
    live.world.advance(60);
    live.tellReaction(reply, tick);
    QVERIFY(live.settles());
    QCOMPARE(live.archived(), QStringLiteral("first / unseen"));
}

void TestLiveUpdates::aTimeToldLateStillCounts()
{
    LiveWorld live;
    const auto root = live.request(refund);
    live.begin();
    live.world.advance(100);
    const auto at = live.world.now();
    live.world.react(approvals.text(), root, QStringLiteral("U0LEAD"), tick);
    const auto event =
        fakeslack::reactionEvent(live.world, approvals.text(), root, QStringLiteral("U0LEAD"), tick, true);
    live.world.advance(300);
    QVERIFY(live.syncAll().ok());
    QCOMPARE(drawn(live.record(root)), QStringLiteral("approved by reaction, within bounds"));
    live.tell(event);
    QVERIFY(live.settles());
    QCOMPARE(drawn(live.record(root)), exactly("approved by reaction, event", at));
}

void TestLiveUpdates::withoutEventsThereAreBounds()
{
    LiveWorld live;
    const auto root = live.request(refund);
    live.begin();
    live.world.advance(100);
    live.world.react(approvals.text(), root, QStringLiteral("U0LEAD"), tick);
    live.world.advance(300);
    QVERIFY(live.settles());
    QCOMPARE(drawn(live.record(root)), QStringLiteral("pending by "));
    QVERIFY(live.syncAll().ok());
    QCOMPARE(drawn(live.record(root)), QStringLiteral("approved by reaction, within bounds"));
}

void TestLiveUpdates::anEventToldAgainLaterAddsNothing()
{
    LiveWorld live;
    const auto root = live.request(refund);
    live.begin();
    const auto event =
        fakeslack::reactionEvent(live.world, approvals.text(), root, QStringLiteral("U0LEAD"), tick, true);
    live.tellReaction(root, tick);
    QVERIFY(live.settles());
    const auto before = live.record(root);
    // Another event id: nothing but what it says tells that it is known.
    live.tell(event);
    QVERIFY(live.settles());
    QCOMPARE(live.record(root), before);
    const auto report = store::verify(live.ledger->path());
    QVERIFY(report.ok() && report->problems.empty());
}

void TestLiveUpdates::aRemovedMessageIsMissingAfterTheNextSyncs()
{
    LiveWorld live;
    const auto gone = live.request(QStringLiteral("gone"));
    live.request(QStringLiteral("stays"));
    live.begin();
    live.tellRemoval(gone);
    QVERIFY(live.settles());
    live.world.advance(600);
    QVERIFY(live.syncAll().ok());
    const auto reader = live.ledger->reader();
    const auto thread = (*reader)->thread(approvals, base::SlackTs::parse(gone).value());
    QVERIFY(thread.ok());
    QCOMPARE(thread->root().state, domain::MessageState::Missing);
}

void TestLiveUpdates::otherJobsGoFirst()
{
    LiveWorld live;
    live.begin();
    live.live->pause();
    live.tellRequest(QStringLiteral("a"));
    QVERIFY(LiveWorld::becomes([&] { return live.server.sockets().isIdle(); }));
    QTest::qWait(300);
    QCOMPARE(live.archived(), QString());
    live.live->resume();
    QVERIFY(live.settles());
    QCOMPARE(live.archived(), QStringLiteral("a"));
}

void TestLiveUpdates::aLockedLedgerIsWaitedFor()
{
    LiveWorld live;
    live.begin();
    {
        const auto lock = store::JobLock::acquire(live.ledger->path());
        QVERIFY(lock.ok());
        live.tellRequest(QStringLiteral("a"));
        QVERIFY(LiveWorld::becomes([&] { return live.server.sockets().isIdle(); }));
        QTest::qWait(300);
        QCOMPARE(live.archived(), QString());
    }
    QVERIFY(live.settles());
    QCOMPARE(live.archived(), QStringLiteral("a"));
    QCOMPARE(live.state().phase, Phase::Connected);
}

void TestLiveUpdates::aChannelThatChangesIsSynced()
{
    LiveWorld live;
    live.begin();
    live.world.rename(approvals.text(), QStringLiteral("refunds"));
    live.tell(fakeslack::channelEvent(live.world, QStringLiteral("channel_rename"), approvals.text()));
    QVERIFY(LiveWorld::becomes([&] {
        const auto reader = live.ledger->reader();
        const auto channels = (*reader)->channels();
        return channels.ok() && std::any_of(channels->begin(), channels->end(), [](const domain::Channel &channel) {
                   return channel.name == QLatin1String("refunds");
               });
    }));
}

void TestLiveUpdates::aFailureOfSlackIsTriedAgain()
{
    LiveWorld live;
    live.begin();
    live.server.addFault(QStringLiteral("auth.test"), 0, fakeslack::httpStatus(503));
    live.tellRequest(QStringLiteral("a"));
    QVERIFY(LiveWorld::becomes([&] { return live.server.calls(QStringLiteral("auth.test")) > 10; }));
    QCOMPARE(live.archived(), QString());
    live.server.clearFaults();
    QVERIFY(live.settles());
    QCOMPARE(live.archived(), QStringLiteral("a"));
}

void TestLiveUpdates::aRevokedTokenTurnsItOff()
{
    LiveWorld live;
    live.begin();
    live.server.addFault(QStringLiteral("auth.test"), 0, fakeslack::slackError(QStringLiteral("token_revoked")));
    live.tell(fakeslack::channelEvent(live.world, QStringLiteral("tokens_revoked"), {}));
    QVERIFY(live.reaches(Phase::Off));
    QCOMPARE(live.state().error->code, QStringLiteral("slack-token-revoked"));
}

void TestLiveUpdates::aChannelOfAnotherWorkspaceIsReadWithTheOwnToken()
{
    LiveWorld live;
    live.begin();
    const auto ts = live.world.post(approvals.text(), QStringLiteral("U0SARA"), QStringLiteral("shared"));
    live.server.sockets().pushFrom(QStringLiteral("T0HOST"), QStringLiteral("T0FAKE"),
                                   fakeslack::messageEvent(live.world, approvals.text(), ts));
    live.world.advance(60);
    QVERIFY(live.settles());
    QCOMPARE(live.archived(), QStringLiteral("shared"));
    QCOMPARE(live.state().phase, Phase::Connected);
}

void TestLiveUpdates::aWorkspaceWithoutATokenIsPassedOver()
{
    LiveWorld live;
    live.begin();
    live.server.sockets().pushFrom(QStringLiteral("T0HOST"), QStringLiteral("T0HOST"),
                                   fakeslack::channelEvent(live.world, QStringLiteral("channel_rename"), {}));
    QVERIFY(live.settles());
    live.tellRequest(QStringLiteral("a"));
    QVERIFY(live.settles());
    QCOMPARE(live.archived(), QStringLiteral("a"));
    QCOMPARE(live.state().phase, Phase::Connected);
}

QTEST_GUILESS_MAIN(TestLiveUpdates)
#include "tst_live_updates.moc"
