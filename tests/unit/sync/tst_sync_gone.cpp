// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/channelstate.h"
#include "tests/unit/sync/syncworld.h"

#include <QtTest/QTest>

using namespace precedent;

namespace {

const QString refund = QStringLiteral("Type: Refund\nCustomer: Acme\nAmount: $50");

} // namespace

/// What becomes of messages, channels and memberships that Slack no longer shows.
class TestSyncGone : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void deletedRequestIsKeptAndFlagged();
    void deletionIsBelievedAtTheSecondLook();
    void messageThatWasOnlyLeftOutStays();
    void deletedReplyIsMissing();
    void deletedBroadcastThatWasNeverFetchedIsMissing();
    void deletedRootLeavesATombstone();
    void purgeIsNoDeletion();
    void laterPurgeOfOneMessageIsNoDeletion();
    void purgeThatTakesAThreadIsARule();
    void messagesOfTheLastDayWereDeletedByHand();
    void planLimitIsNoDeletion();
    void removalLeavesAGapThatTheNextInvitationFills();
    void threadThatCannotBeReadStopsNoOther();

private:
    /// "1 live, 2 missing": each message of the channel by its text.
    static QString states(SyncWorld &world)
    {
        QStringList list;
        const auto reader = world.ledger->reader();
        const auto visited = (*reader)->forEachThread(approvals, [&list](const domain::Thread &thread) {
            for (const auto &message : thread.messages)
                list +=
                    message.lastContent().text +
                    QStringList{QStringLiteral(" live"), QStringLiteral(" tombstoned"), QStringLiteral(" missing")}.at(
                        int(message.state));
            return base::Result<void>();
        });
        return visited ? list.join(QStringLiteral(", ")) : visited.error().code;
    }
    /// "retention 3": each entry of the log about what went by its age, with how many messages it was.
    static QString goneOf(SyncWorld &world)
    {
        QStringList list;
        const auto entries = (*world.ledger->reader())->gone(approvals);
        for (const auto &entry : *entries)
            list += domain::toWord(entry.cause) + u' ' + QString::number(entry.messages);
        const auto verified = store::verify(world.ledger->path());
        if (!verified.ok() || !verified->problems.empty())
            list += QStringLiteral("not verified");
        return list.join(QStringLiteral(", "));
    }
    static sync::ChannelState stateOf(SyncWorld &world)
    {
        const auto text = (*world.ledger->reader())->setting(QStringLiteral("sync-state/") + approvals.text());
        return sync::channelStateFrom(*text);
    }
    /// Two syncs with enough time between them for a second look.
    static void look(SyncWorld &world, bool full = false)
    {
        for (int i = 0; i < 2; ++i) {
            const auto report = world.sync({QStringLiteral("#approvals")}, full && i == 0);
            QVERIFY2(report.ok(), report ? "" : qPrintable(report.error().code));
            world.world.advance(600);
        }
    }
};

void TestSyncGone::deletedRequestIsKeptAndFlagged()
{
    SyncWorld world;
    world.postNumbers(2);
    const auto ts = world.request(refund);
    QVERIFY(world.sync().ok());
    world.world.remove(approvals.text(), ts);
    look(world);
    const auto records = (*world.ledger->reader())->records();
    QCOMPARE(int(records->size()), 1);
    QVERIFY(records->front().deletedInSlack);
    QCOMPARE(records->front().customer, QStringLiteral("Acme"));
}

void TestSyncGone::deletionIsBelievedAtTheSecondLook()
{
    SyncWorld world;
    const auto posted = world.postNumbers(3);
    QVERIFY(world.sync().ok());
    world.world.remove(approvals.text(), posted[1]);
    QVERIFY(world.sync().ok());
    world.world.advance(100);
    QVERIFY(world.sync().ok());
    QCOMPARE(states(world), QStringLiteral("1 live, 2 live, 3 live"));
    world.world.advance(300);
    QVERIFY(world.sync().ok());
    QCOMPARE(states(world), QStringLiteral("1 live, 2 missing, 3 live"));
}

void TestSyncGone::messageThatWasOnlyLeftOutStays()
{
    SyncWorld world;
    world.postNumbers(3);
    QVERIFY(world.sync().ok());
    world.world.advance(600);
    world.server.addFault(QStringLiteral("conversations.history"), 2,
                          fakeslack::body("{\"ok\":true,\"messages\":[],\"has_more\":false}"));
    QVERIFY(world.sync().ok());
    world.world.advance(600);
    QVERIFY(world.sync().ok());
    QCOMPARE(states(world), QStringLiteral("1 live, 2 live, 3 live"));
    QVERIFY((*world.ledger->reader())->setting(QStringLiteral("absences/") + approvals.text())->isEmpty());
}

void TestSyncGone::deletedReplyIsMissing()
{
    SyncWorld world;
    const auto root = world.postNumbers(1).first();
    world.answer(root, QStringLiteral("stays"));
    const auto reply = world.world.reply(approvals.text(), root, QStringLiteral("U0LEAD"), QStringLiteral("goes"));
    QVERIFY(world.sync().ok());
    world.world.remove(approvals.text(), reply);
    look(world);
    QCOMPARE(states(world), QStringLiteral("1 live, stays live, goes missing"));
}

void TestSyncGone::deletedBroadcastThatWasNeverFetchedIsMissing()
{
    SyncWorld world;
    const auto root = world.postNumbers(1).first();
    const auto reply = world.world.reply(approvals.text(), root, QStringLiteral("U0LEAD"), QStringLiteral("goes"),
                                         {{QStringLiteral("subtype"), QStringLiteral("thread_broadcast")}});
    world.server.addFault(QStringLiteral("conversations.replies"), 1,
                          fakeslack::slackError(QStringLiteral("invalid_auth")));
    QVERIFY(!world.sync().ok());
    world.world.remove(approvals.text(), reply);
    look(world);
    QCOMPARE(states(world), QStringLiteral("1 live, goes missing"));
}

void TestSyncGone::deletedRootLeavesATombstone()
{
    SyncWorld world;
    world.postNumbers(1);
    const auto root = world.request(QStringLiteral("root"));
    const auto reply = world.world.reply(approvals.text(), root, QStringLiteral("U0LEAD"), QStringLiteral("reply"));
    QVERIFY(world.sync().ok());
    world.world.remove(approvals.text(), root);
    look(world);
    QCOMPARE(states(world), QStringLiteral("1 live, root tombstoned, reply live"));
    // The tombstone goes with the last reply.
    world.world.remove(approvals.text(), reply);
    look(world);
    QCOMPARE(states(world), QStringLiteral("1 live, root tombstoned, reply missing"));
}

void TestSyncGone::purgeIsNoDeletion()
{
    SyncWorld world;
    world.postNumbers(3);
    world.world.advance(86'400);
    world.postNumbers(2);
    QVERIFY(world.sync().ok());
    world.world.purgeBefore(approvals.text(), world.world.now() - base::oneHour);
    look(world);
    QCOMPARE(states(world), QStringLiteral("1 live, 2 live, 3 live, 1 live, 2 live"));
    QVERIFY(!stateOf(world).goneBefore.isNull());
    QVERIFY(!stateOf(world).isHiddenByPlan);
    QCOMPARE((*world.ledger->reader())->counts(approvals)->messages, 5);
    // Three messages without a reply: somebody may have deleted them all.
    QCOMPARE(goneOf(world), QStringLiteral("unclear 3"));
}

void TestSyncGone::laterPurgeOfOneMessageIsNoDeletion()
{
    SyncWorld world;
    const auto posted = world.postNumbers(4);
    world.world.advance(2 * 86'400);
    QVERIFY(world.sync().ok());
    world.world.purgeBefore(approvals.text(), base::SlackTs::parse(posted[2])->instant());
    look(world);
    world.world.advance(3600);
    world.world.purgeBefore(approvals.text(), base::SlackTs::parse(posted[3])->instant());
    look(world);
    QCOMPARE(states(world), QStringLiteral("1 live, 2 live, 3 live, 4 live"));
    // What comes back at the same age is a rule.
    QCOMPARE(goneOf(world), QStringLiteral("unclear 2, retention 1"));
}

void TestSyncGone::purgeThatTakesAThreadIsARule()
{
    SyncWorld world;
    const auto posted = world.postNumbers(3);
    world.answer(posted[1], QStringLiteral("r"));
    world.world.advance(2 * 86'400);
    world.postNumbers(1);
    QVERIFY(world.sync().ok());
    world.world.purgeBefore(approvals.text(), world.world.now() - base::oneDay);
    look(world);
    QCOMPARE(states(world), QStringLiteral("1 live, 2 live, r live, 3 live, 1 live"));
    QCOMPARE(goneOf(world), QStringLiteral("retention 4"));
    look(world, true);
    QCOMPARE(goneOf(world), QStringLiteral("retention 4"));
}

void TestSyncGone::messagesOfTheLastDayWereDeletedByHand()
{
    SyncWorld world;
    const auto posted = world.postNumbers(4);
    QVERIFY(world.sync().ok());
    for (int i = 0; i < 3; ++i)
        world.world.remove(approvals.text(), posted[i]);
    QVERIFY(world.sync().ok());
    // They are looked for again only when they would be old enough for a rule.
    world.world.advance(3 * 86'400);
    look(world);
    QCOMPARE(states(world), QStringLiteral("1 missing, 2 missing, 3 missing, 4 live"));
    QCOMPARE(goneOf(world), QString());
}

void TestSyncGone::planLimitIsNoDeletion()
{
    SyncWorld world;
    const auto posted = world.postNumbers(3);
    QVERIFY(world.sync().ok());
    const auto border = base::SlackTs::parse(posted[1])->microseconds();
    world.world.change([border](fakeslack::WorldData &data) { data.rules.visibleSince = border; });
    look(world);
    QCOMPARE(states(world), QStringLiteral("1 live, 2 live, 3 live"));
    QVERIFY(stateOf(world).isHiddenByPlan);
    QCOMPARE(goneOf(world), QStringLiteral("plan 1"));
    // A better plan shows everything again.
    world.world.change([](fakeslack::WorldData &data) { data.rules.visibleSince = 0; });
    look(world);
    QCOMPARE(goneOf(world), QStringLiteral("plan 1, shown-again 1"));
    world.world.remove(approvals.text(), posted[0]);
    world.world.post(approvals.text(), QStringLiteral("U0SARA"), QStringLiteral("4"));
    look(world);
    QCOMPARE(states(world), QStringLiteral("1 missing, 2 live, 3 live, 4 live"));
}

void TestSyncGone::removalLeavesAGapThatTheNextInvitationFills()
{
    SyncWorld world;
    world.postNumbers(2);
    QVERIFY(world.sync().ok());
    world.world.kick(approvals.text());
    world.postNumbers(2);
    const auto report = world.sync();
    QCOMPARE(report.error().code, QStringLiteral("slack-not-in-channel"));
    QCOMPARE(states(world), QStringLiteral("1 live, 2 live"));
    world.world.advance(90 * 86'400);
    world.world.invite(approvals.text());
    look(world);
    QCOMPARE(states(world), QStringLiteral("1 live, 2 live, 1 live, 2 live"));
    QCOMPARE(int((*world.ledger->reader())->coverage(approvals)->size()), 1);
}

void TestSyncGone::threadThatCannotBeReadStopsNoOther()
{
    SyncWorld world;
    const auto roots = world.postNumbers(5);
    for (const auto &root : roots)
        world.answer(root, QStringLiteral("r"));
    const auto isThird = [&roots](const fakeslack::HttpRequest &request, fakeslack::HttpReply &reply) {
        if (request.parameters.value(QStringLiteral("ts")) == roots[2])
            fakeslack::duplicateKeys()(request, reply);
    };
    world.server.addFault(QStringLiteral("conversations.replies"), 0, isThird);
    const auto report = world.sync();
    QCOMPARE(report.error().code, QStringLiteral("slack-unsafe-answer"));
    QCOMPARE(world.archived(), QStringLiteral("1 / r; 2 / r; 3; 4 / r; 5 / r"));
    world.server.clearFaults();
    QVERIFY(world.sync().ok());
    QCOMPARE(world.archived(), QStringLiteral("1 / r; 2 / r; 3 / r; 4 / r; 5 / r"));
}

QTEST_GUILESS_MAIN(TestSyncGone)
#include "tst_sync_gone.moc"
