// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeslack/fill.h"
#include "tests/unit/sync/syncworld.h"

#include <QtTest/QTest>

using namespace precedent;

namespace {

const QString historyMethod = QStringLiteral("conversations.history");
const QString repliesMethod = QStringLiteral("conversations.replies");
const QString channelsMethod = QStringLiteral("conversations.list");
const QString channelMethod = QStringLiteral("conversations.info");

int fromEnvironment(const char *name, int usual)
{
    const int wanted = qEnvironmentVariableIntValue(name);
    return wanted > 0 ? wanted : usual;
}

} // namespace

/// What syncs cost in calls, as a server counts them.
class TestSyncCalls : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void quietChannelCostsAHandful();
    void firstSyncTakesLargePages();
    void likelyRequestsAreReadFirst();
    void openRequestsAreReadEachTime();
    void decidedThreadsAreReadDaily();
    void oldThreadsAreReadInTurn();
    void olderRootsAreListedByAge();
    void archivedChannelIsReadOnceAMonth();
    void largeWorkspaceIsNotListedAgain();
    void anOlderSpanCostsOneCall();
    void renamedChannelIsSeenInEveryRun();
    void nameThatMovedToAnotherChannelIsFollowedThere();
    void missingChannelIsLookedForAtOnceAndThenDaily();

private:
    /// Calls of a sync that has to succeed.
    static int callsOf(SyncWorld &world, const QString &method = {})
    {
        const int before = world.server.calls(method);
        const auto report = world.sync();
        return report ? world.server.calls(method) - before : -1;
    }
    static QString decidedThread(SyncWorld &world, int number)
    {
        const auto root = world.request(QStringLiteral("talk %1").arg(number));
        world.answer(root, QStringLiteral("more talk"));
        return root;
    }
};

void TestSyncCalls::quietChannelCostsAHandful()
{
    SyncWorld world;
    const int threads = fromEnvironment("PRECEDENT_THREADS", 200);
    for (int i = 0; i < threads; ++i)
        decidedThread(world, i);
    world.world.advance(100 * 86'400);
    QVERIFY(callsOf(world) > threads);
    world.world.advance(300);
    const int calls = callsOf(world);
    qInfo("%d calls for a quiet channel of %d threads", calls, threads);
    QVERIFY2(calls <= 25, qPrintable(QString::number(calls)));
    QCOMPARE(world.server.calls(repliesMethod), threads);
}

void TestSyncCalls::firstSyncTakesLargePages()
{
    SyncWorld world;
    const int roots = fromEnvironment("PRECEDENT_ROOTS", 5000);
    fakeslack::FillOptions options;
    options.messages = roots;
    options.threads = 0;
    fakeslack::fillChannel(world.world, approvals.text(), options);
    const int calls = callsOf(world, historyMethod);
    qInfo("%d calls of history for %d roots", calls, roots);
    // Each of the two parts, the newest month and the rest, ends with a page that is not full.
    QVERIFY2(calls <= roots / 999 + 2, qPrintable(QString::number(calls)));
    QCOMPARE((*world.ledger->reader())->counts(approvals)->messages, roots);
}

void TestSyncCalls::likelyRequestsAreReadFirst()
{
    SyncWorld world;
    const auto old = world.request(QStringLiteral("Type: Refund\nCustomer: Acme\nAmount: $50"));
    world.answer(old, QStringLiteral("looking"));
    world.world.advance(50 * 86'400);
    QStringList expected;
    for (int i = 0; i < 2; ++i) {
        const auto request = world.request(QStringLiteral("Type: Refund\nCustomer: Beta\nAmount: $7"));
        world.answer(request, QStringLiteral("looking"));
        expected.prepend(request);
    }
    expected += decidedThread(world, 1);
    expected += old;
    QVERIFY(world.sync().ok());
    QStringList asked;
    for (const auto &call : world.server.log()) {
        if (call.method == repliesMethod && !asked.contains(call.parameters.value(QStringLiteral("ts"))))
            asked += call.parameters.value(QStringLiteral("ts"));
    }
    QCOMPARE(asked, expected);
}

void TestSyncCalls::openRequestsAreReadEachTime()
{
    SyncWorld world;
    const auto root = world.request(QStringLiteral("Type: Refund\nCustomer: Acme\nAmount: $50"));
    world.answer(root, QStringLiteral("looking"));
    QVERIFY(world.sync().ok());
    world.world.advance(60);
    QCOMPARE(callsOf(world, repliesMethod), 1);
    // An edit within the thread leaves no trace at the root.
    const auto answers = (*world.ledger->reader())->liveReplies(approvals, *base::SlackTs::parse(root));
    world.world.editWithoutMark(approvals.text(), answers->front().text(), QStringLiteral("Approved - goodwill"));
    QVERIFY(world.sync().ok());
    QCOMPARE(world.recorded(), QStringLiteral("approved by Lea Lead because goodwill"));
    world.world.advance(60);
    QCOMPARE(callsOf(world, repliesMethod), 0);
}

void TestSyncCalls::decidedThreadsAreReadDaily()
{
    SyncWorld world;
    const auto root = decidedThread(world, 1);
    QVERIFY(world.sync().ok());
    world.world.advance(23 * 3600);
    QCOMPARE(callsOf(world, repliesMethod), 0);
    world.world.advance(2 * 3600);
    QCOMPARE(callsOf(world, repliesMethod), 1);
    world.world.advance(3600);
    QCOMPARE(callsOf(world, repliesMethod), 0);
}

void TestSyncCalls::oldThreadsAreReadInTurn()
{
    SyncWorld world;
    for (int i = 0; i < 60; ++i)
        decidedThread(world, i);
    world.world.advance(40 * 86'400);
    QVERIFY(world.sync().ok());
    QStringList expected;
    for (int day = 0; day < 21; ++day) {
        world.world.advance(86'400);
        QCOMPARE(callsOf(world, repliesMethod), 3);
    }
    std::map<QString, int> asked;
    for (const auto &call : world.server.log()) {
        if (call.method == repliesMethod)
            ++asked[call.parameters.value(QStringLiteral("ts"))];
    }
    QCOMPARE(int(asked.size()), 60);
    for (const auto &[root, times] : asked)
        QVERIFY2(times == 2 || times == 3, qPrintable(root));
}

void TestSyncCalls::olderRootsAreListedByAge()
{
    SyncWorld world;
    const auto ancient = world.request(QStringLiteral("ancient"));
    world.world.advance(100 * 86'400);
    const auto old = world.request(QStringLiteral("old"));
    world.world.advance(40 * 86'400);
    QVERIFY(world.sync().ok());
    world.world.advance(3600);
    world.world.edit(approvals.text(), ancient, QStringLiteral("ancient, changed"));
    world.world.edit(approvals.text(), old, QStringLiteral("old, changed"));
    QVERIFY(world.sync().ok());
    QCOMPARE(world.archived(), QStringLiteral("ancient; old"));
    world.world.advance(86'400);
    QVERIFY(world.sync().ok());
    QCOMPARE(world.archived(), QStringLiteral("ancient; old, changed"));
    world.world.advance(7 * 86'400);
    QVERIFY(world.sync().ok());
    QCOMPARE(world.archived(), QStringLiteral("ancient, changed; old, changed"));
}

void TestSyncCalls::archivedChannelIsReadOnceAMonth()
{
    SyncWorld world;
    world.request(QStringLiteral("first"));
    QVERIFY(world.sync().ok());
    world.request(QStringLiteral("last"));
    world.world.archive(approvals.text());
    QVERIFY(callsOf(world, historyMethod) > 0);
    QCOMPARE(world.archived(), QStringLiteral("first; last"));
    world.world.advance(86'400);
    QCOMPARE(callsOf(world, historyMethod), 0);
    world.world.advance(30 * 86'400);
    QVERIFY(callsOf(world, historyMethod) > 0);
}

void TestSyncCalls::largeWorkspaceIsNotListedAgain()
{
    SyncWorld world;
    const int count = fromEnvironment("PRECEDENT_WORKSPACE", 1000);
    for (int i = 0; i < count; ++i) {
        world.world.addPerson(QStringLiteral("U%1").arg(i), QStringLiteral("Person %1").arg(i));
        world.world.addChannel(QStringLiteral("C%1").arg(i), QStringLiteral("channel-%1").arg(i));
    }
    decidedThread(world, 1);
    const int first = callsOf(world);
    world.world.advance(600);
    const int before = world.server.calls();
    QVERIFY(world.sync({}).ok());
    const int next = world.server.calls() - before;
    qInfo("workspace of %d people and channels: %d calls at first, %d ten minutes later", count, first, next);
    QVERIFY(first > 2 * count / 200);
    // Who it is, the channel, and its newest page.
    QCOMPARE(next, 3);
    QCOMPARE(world.server.calls(channelMethod), 1);
}

void TestSyncCalls::anOlderSpanCostsOneCall()
{
    SyncWorld world;
    world.request(QStringLiteral("old"));
    world.world.advance(100 * 86'400);
    const int before = world.server.calls(historyMethod);
    const auto since = [&world](int days) {
        sync::Request request;
        request.channels = {QStringLiteral("#approvals")};
        request.since = world.world.now() - days * base::oneDay;
        return sync::run(*world.source(), *world.ledger, request).ok();
    };
    QVERIFY(since(60));
    QCOMPARE(world.server.calls(historyMethod) - before, 2);
    QVERIFY(since(200));
    // What is recent again, and what is older once.
    QCOMPARE(world.server.calls(historyMethod) - before, 4);
    for (const auto &call : world.server.log()) {
        if (call.method == historyMethod)
            QVERIFY(call.parameters.value(QStringLiteral("oldest")).toDouble() <=
                    call.parameters.value(QStringLiteral("latest")).toDouble());
    }
    QCOMPARE(world.archived(), QStringLiteral("old"));
}

void TestSyncCalls::renamedChannelIsSeenInEveryRun()
{
    SyncWorld world;
    QVERIFY(world.sync().ok());
    world.world.rename(approvals.text(), QStringLiteral("decisions"));
    world.world.advance(60);
    const int before = world.server.calls(channelsMethod);
    QVERIFY(world.sync({}).ok());
    QCOMPARE(world.server.calls(channelsMethod), before);
    const auto channels = (*world.ledger->reader())->channels();
    QCOMPARE(channels->front().name, QStringLiteral("decisions"));
}

void TestSyncCalls::nameThatMovedToAnotherChannelIsFollowedThere()
{
    SyncWorld world;
    world.request(QStringLiteral("old"));
    QVERIFY(world.sync().ok());
    world.world.rename(approvals.text(), QStringLiteral("approvals-2025"));
    world.world.addChannel(QStringLiteral("C0NEXT"), QStringLiteral("approvals"));
    world.world.post(QStringLiteral("C0NEXT"), QStringLiteral("U0SARA"), QStringLiteral("new"));
    world.world.advance(60);
    const auto report = world.sync({QStringLiteral("#approvals")});
    QVERIFY(report.ok());
    QCOMPARE(report->channels.front().channel.text(), QStringLiteral("C0NEXT"));
    QCOMPARE(report->channels.front().added, 1);
}

void TestSyncCalls::missingChannelIsLookedForAtOnceAndThenDaily()
{
    SyncWorld world;
    QVERIFY(world.sync({QStringLiteral("#approvals"), QStringLiteral("#secret")}).ok());
    world.world.kick(QStringLiteral("G0SECRET"));
    QList<int> lists;
    for (int run = 0; run < 4; ++run) {
        world.world.advance(13 * 3600);
        const int before = world.server.calls(channelsMethod);
        const auto report = world.sync({});
        QVERIFY(report.ok());
        QCOMPARE(report->failed(), 1);
        lists += world.server.calls(channelsMethod) - before;
    }
    QCOMPARE(lists, (QList<int>{1, 0, 1, 0}));
    world.world.invite(QStringLiteral("G0SECRET"));
    QCOMPARE(world.sync({})->failed(), 0);
}

QTEST_GUILESS_MAIN(TestSyncCalls)
#include "tst_sync_calls.moc"
