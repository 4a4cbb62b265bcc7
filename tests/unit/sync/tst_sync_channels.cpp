// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/movedchannel.h"
#include "tests/unit/sync/syncworld.h"

#include <QtTest/QTest>

using namespace precedent;

namespace {

const QString refund = QStringLiteral("Type: Refund\nCustomer: Acme\nAmount: $50");
const domain::ChannelId moved{QStringLiteral("C0MOVED")};

void moveChannel(SyncWorld &world)
{
    world.world.change([](fakeslack::WorldData &data) {
        auto channel = data.channels.extract(approvals.text());
        channel.key() = moved.text();
        channel.mapped().id = channel.key();
        data.channels.insert(std::move(channel));
    });
}

/// Each message by its text.
QString textsIn(SyncWorld &world)
{
    QStringList list;
    const auto reader = world.ledger->reader();
    const auto visited = (*reader)->forEachThread(approvals, [&list](const domain::Thread &thread) {
        for (const auto &message : thread.messages)
            list += message.lastContent().text;
        return base::Result<void>();
    });
    return visited ? list.join(QStringLiteral(", ")) : visited.error().code;
}

} // namespace

/// Which channel a name or an id means, when Slack renames channels and gives them new ids.
class TestSyncChannels : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void renamedChannelIsFoundByEitherName();
    void channelWithAnotherIdGoesOnWhenSomebodySaysSo();
    void channelWithAnotherIdIsAnotherOneWhenSomebodySaysSo();
    void questionAboutOneChannelStopsNoOther();
    void channelThatOnlyHasTheNameIsAnotherOne();
    void channelsOfAnotherWorkspaceAreLeftAlone();
};

void TestSyncChannels::renamedChannelIsFoundByEitherName()
{
    SyncWorld world;
    world.postNumbers(1);
    QVERIFY(world.sync().ok());
    world.world.rename(approvals.text(), QStringLiteral("decisions"));
    QVERIFY(world.sync({QStringLiteral("#approvals")}).ok());
    QCOMPARE((*world.ledger->reader())->channels()->front().name, QStringLiteral("decisions"));
    world.postNumbers(1);
    QVERIFY(world.sync({QStringLiteral("#decisions")}).ok());
    QVERIFY(world.sync({}).ok());
    QCOMPARE((*world.ledger->reader())->counts(approvals)->messages, 2);
}

void TestSyncChannels::channelWithAnotherIdGoesOnWhenSomebodySaysSo()
{
    SyncWorld world;
    const auto root = world.request(refund);
    QVERIFY(world.sync().ok());
    moveChannel(world);
    world.world.reply(moved.text(), root, QStringLiteral("U0LEAD"), QStringLiteral("Approved - goodwill"));
    for (const auto &asked : {QStringList(), QStringList{QStringLiteral("#approvals")}, QStringList{moved.text()}}) {
        const auto report = world.sync(asked);
        QVERIFY(!report.ok());
        QCOMPARE(sync::movedFrom(report.error()),
                 std::optional(sync::MovedChannel{approvals, moved, QStringLiteral("#approvals")}));
    }
    QCOMPARE(world.recorded(), QStringLiteral("pending"));
    QVERIFY(sync::joinChannels(*world.ledger, approvals, moved).ok());
    QVERIFY(world.sync({}).ok());
    QCOMPARE(world.recorded(), QStringLiteral("approved by Lea Lead because goodwill"));
    QVERIFY(world.sync({QStringLiteral("#approvals")}).ok());
    QVERIFY(world.sync({moved.text()}).ok());
    QCOMPARE(int((*world.ledger->reader())->channels()->size()), 1);
    QCOMPARE(int((*world.ledger->reader())->records()->size()), 1);
}

void TestSyncChannels::channelWithAnotherIdIsAnotherOneWhenSomebodySaysSo()
{
    SyncWorld world;
    world.request(refund);
    QVERIFY(world.sync().ok());
    moveChannel(world);
    QVERIFY(!world.sync({}).ok());
    QVERIFY(sync::unfollow(*world.ledger, approvals).ok());
    QVERIFY(world.sync({moved.text()}).ok());
    QCOMPARE(int((*world.ledger->reader())->channels()->size()), 2);
    QCOMPARE(int((*world.ledger->reader())->records()->size()), 2);
    const auto joined = sync::joinChannels(*world.ledger, approvals, moved);
    QCOMPARE(joined.error().code, QStringLiteral("channel-not-new"));
}

void TestSyncChannels::questionAboutOneChannelStopsNoOther()
{
    SyncWorld world;
    world.request(refund);
    world.world.addChannel(QStringLiteral("C0MORE"), QStringLiteral("more"));
    QVERIFY(world.sync({QStringLiteral("#approvals"), QStringLiteral("#more")}).ok());
    moveChannel(world);
    world.world.post(QStringLiteral("C0MORE"), QStringLiteral("U0SARA"), refund);
    const auto report = world.sync({});
    QVERIFY(report.ok());
    QCOMPARE(report->failed(), 1);
    QCOMPARE(int((*world.ledger->reader())->records()->size()), 2);
}

void TestSyncChannels::channelThatOnlyHasTheNameIsAnotherOne()
{
    SyncWorld world;
    world.request(refund);
    QVERIFY(world.sync().ok());
    world.world.change([](fakeslack::WorldData &data) { data.channels.erase(approvals.text()); });
    world.world.addChannel(QStringLiteral("C0OTHER"), QStringLiteral("approvals"));
    const auto report = world.sync({});
    QVERIFY(!report.ok());
    QCOMPARE(report.error().code, QStringLiteral("slack-channel-not-found"));
    QCOMPARE(world.recorded(), QStringLiteral("pending"));
}

void TestSyncChannels::channelsOfAnotherWorkspaceAreLeftAlone()
{
    SyncWorld world;
    world.postNumbers(2);
    QVERIFY(world.sync().ok());
    world.world.change([](fakeslack::WorldData &data) {
        data.teamId = QStringLiteral("T0OTHER");
        data.channels.clear();
    });
    world.world.addChannel(QStringLiteral("C0THERE"), QStringLiteral("approvals"));
    const auto report = world.sync({QStringLiteral("#approvals")});
    QVERIFY(report.ok());
    QCOMPARE(textsIn(world), QStringLiteral("1, 2"));
    const auto followed = world.sync({});
    QVERIFY(followed.ok());
    QCOMPARE(int(followed->channels.size()), 1);
}

QTEST_GUILESS_MAIN(TestSyncChannels)
#include "tst_sync_channels.moc"
