// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/sync/syncworld.h"

#include <QtTest/QTest>

using namespace precedent;

namespace {

const QString peopleMethod = QStringLiteral("users.list");
const QString personMethod = QStringLiteral("users.info");

/// Calls of a sync that has to succeed.
int callsOf(SyncWorld &world, const QString &method)
{
    const int before = world.server.calls(method);
    return world.sync() ? world.server.calls(method) - before : -1;
}

} // namespace

/// Whom a sync asks about, and when.
class TestSyncPeople : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void strangerIsLookedUpAtOnce();
    void strangerInNoListCausesNone();
    void strangerInNoListIsNotAskedAboutAgain();
    void strangerOfAnotherWorkspaceIsAskedAboutById();
    void peopleAreListedDaily();
    void whatWasShownIsKeptThoughPeopleFail();
    void threadsWhosePeopleFailedAreReadLater();
    void leftoverWithoutItsRootStopsNothing();
};

void TestSyncPeople::strangerIsLookedUpAtOnce()
{
    SyncWorld world;
    const auto root = world.request(QStringLiteral("Type: Refund\nCustomer: Acme\nAmount: $50"));
    QVERIFY(world.sync().ok());
    world.world.advance(600);
    world.world.addPerson(QStringLiteral("U0NEW"), QStringLiteral("Nia New"));
    world.world.reply(approvals.text(), root, QStringLiteral("U0NEW"), QStringLiteral("Approved - goodwill"));
    world.world.advance(60);
    QCOMPARE(callsOf(world, peopleMethod), 1);
    QCOMPARE(world.recorded(), QStringLiteral("approved by Nia New because goodwill"));
    QCOMPARE(callsOf(world, peopleMethod), 0);
}

void TestSyncPeople::strangerInNoListCausesNone()
{
    SyncWorld world;
    QVERIFY(world.sync().ok());
    world.world.advance(600);
    world.world.post(approvals.text(), QStringLiteral("U0ELSEWHERE"), QStringLiteral("hello <@U0AFAR>"));
    QCOMPARE(callsOf(world, peopleMethod), 1);
    QCOMPARE(world.server.calls(personMethod), 2);
    world.world.advance(600);
    world.world.post(approvals.text(), QStringLiteral("U0ELSEWHERE"), QStringLiteral("again"));
    QCOMPARE(callsOf(world, peopleMethod), 0);
    QCOMPARE(world.server.calls(personMethod), 2);
}

void TestSyncPeople::strangerInNoListIsNotAskedAboutAgain()
{
    SyncWorld world;
    world.world.post(approvals.text(), QStringLiteral("U0ELSEWHERE"), QStringLiteral("hello"));
    QCOMPARE(callsOf(world, personMethod), 1);
    for (int day = 0; day < 3; ++day) {
        world.world.advance(86'400);
        world.world.post(approvals.text(), QStringLiteral("U0ELSEWHERE"), QStringLiteral("again"));
        // Another one, whom the day's list of strangers has to hold besides.
        if (day == 0)
            world.world.post(approvals.text(), QStringLiteral("U0AFAR"), QStringLiteral("me too"));
        QCOMPARE(callsOf(world, personMethod), day == 0 ? 1 : 0);
    }
}

void TestSyncPeople::strangerOfAnotherWorkspaceIsAskedAboutById()
{
    SyncWorld world;
    const auto root = world.request(QStringLiteral("Type: Refund\nCustomer: Acme\nAmount: $50"));
    QVERIFY(world.sync().ok());
    world.world.addPerson(QStringLiteral("U0AFAR"), QStringLiteral("Ada Afar"));
    world.world.change(
        [](fakeslack::WorldData &data) { data.people.back().insert(QStringLiteral("is_stranger"), true); });
    world.world.reply(approvals.text(), root, QStringLiteral("U0AFAR"), QStringLiteral("Approved - goodwill"));
    world.world.advance(60);
    QCOMPARE(callsOf(world, personMethod), 1);
    QCOMPARE(world.recorded(), QStringLiteral("approved by Ada Afar because goodwill"));
    world.world.reply(approvals.text(), root, QStringLiteral("U0AFAR"), QStringLiteral("done"));
    world.world.advance(60);
    QCOMPARE(callsOf(world, personMethod), 0);
}

void TestSyncPeople::peopleAreListedDaily()
{
    SyncWorld world;
    const auto nameOfLead = [&world] {
        const auto people = (*world.ledger->reader())->people();
        const auto lead = std::find_if(people->begin(), people->end(), [](const domain::Person &person) {
            return person.id == domain::PersonId(QStringLiteral("U0LEAD"));
        });
        return lead->name;
    };
    QVERIFY(world.sync().ok());
    world.world.change([](fakeslack::WorldData &data) {
        for (auto &person : data.people) {
            if (person.value(QLatin1String("id")).toString() == QLatin1String("U0LEAD"))
                person.insert(QStringLiteral("profile"),
                              QJsonObject{{QStringLiteral("display_name"), QStringLiteral("Lea Married")}});
        }
    });
    world.world.advance(23 * 3600);
    QCOMPARE(callsOf(world, peopleMethod), 0);
    world.world.advance(3600);
    QCOMPARE(callsOf(world, peopleMethod), 1);
    QCOMPARE(nameOfLead(), QStringLiteral("Lea Married"));
}

void TestSyncPeople::whatWasShownIsKeptThoughPeopleFail()
{
    SyncWorld world;
    const auto root = world.request(QStringLiteral("Type: Refund\nCustomer: Acme\nAmount: $50"));
    QVERIFY(world.sync().ok());
    world.world.advance(600);
    world.world.addPerson(QStringLiteral("U0NEW"), QStringLiteral("Nia New"));
    world.world.edit(approvals.text(), root, QStringLiteral("Type: Refund\nCustomer: Acme\nAmount: $70"));
    world.world.react(approvals.text(), root, QStringLiteral("U0NEW"), QStringLiteral("white_check_mark"));
    world.world.advance(60);
    world.server.addFault(peopleMethod, world.server.calls(peopleMethod) + 1,
                          fakeslack::slackError(QStringLiteral("invalid_auth")));
    QVERIFY(!world.sync().ok());
    world.world.edit(approvals.text(), root, QStringLiteral("Type: Refund\nCustomer: Acme\nAmount: $90"));
    world.world.advance(600);
    QVERIFY(world.sync().ok());
    const auto thread = (*world.ledger->reader())->thread(approvals, *base::SlackTs::parse(root));
    QStringList amounts;
    for (const auto &version : thread->messages.front().versions)
        amounts += version.message.text.section(QLatin1Char('$'), 1);
    QCOMPARE(amounts, QStringList({QStringLiteral("50"), QStringLiteral("70"), QStringLiteral("90")}));
}

void TestSyncPeople::threadsWhosePeopleFailedAreReadLater()
{
    SyncWorld world;
    const auto first = world.request(QStringLiteral("Type: Refund\nCustomer: Acme\nAmount: $50"));
    const auto second = world.request(QStringLiteral("Type: Credit\nCustomer: Zenith\nAmount: $60"));
    QVERIFY(world.sync().ok());
    world.world.advance(600);
    world.world.addPerson(QStringLiteral("U0NEW"), QStringLiteral("Nia New"));
    // The newest is read first; only its answer is of somebody unknown.
    world.world.reply(approvals.text(), second, QStringLiteral("U0NEW"), QStringLiteral("Approved - outage"));
    world.world.reply(approvals.text(), first, QStringLiteral("U0LEAD"), QStringLiteral("Approved - goodwill"));
    world.world.advance(60);
    const int calls = world.server.calls(peopleMethod);
    // As often as a call is tried, so that it is given up for one thread.
    for (int number = calls + 1; number <= calls + 6; ++number)
        world.server.addFault(peopleMethod, number, fakeslack::httpStatus(503));
    const auto report = world.sync();
    QVERIFY(!report.ok());
    QCOMPARE(world.recorded().count(QStringLiteral("approved by Lea Lead")), 1);
    world.world.advance(600);
    QVERIFY(world.sync().ok());
    QCOMPARE(world.recorded(), QStringLiteral("approved by Lea Lead because goodwill; "
                                              "approved by Nia New because outage"));
}

void TestSyncPeople::leftoverWithoutItsRootStopsNothing()
{
    SyncWorld world;
    QVERIFY(world.sync().ok());
    // As a run leaves it that dies after a reply was shown whose root was not.
    const auto left = world.ledger->write([](store::Transaction &transaction) {
        return transaction.putSetting(QStringLiteral("to-read/") + approvals.text(),
                                      QStringLiteral("1600000000.000100"));
    });
    QVERIFY(left.ok());
    world.request(QStringLiteral("Type: Refund\nCustomer: Acme\nAmount: $50"));
    QVERIFY(world.sync().ok());
    QCOMPARE(world.recorded(), QStringLiteral("pending"));
}

QTEST_GUILESS_MAIN(TestSyncPeople)
#include "tst_sync_people.moc"
