// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/model/smallworld.h"

#include <QtCore/QJsonArray>
#include <QtTest/QTest>

using namespace precedent;

namespace {

using Change = std::function<void(SmallWorld &)>;

struct NamedChange
{
    const char *name;
    Change change;
    /// Ends it, before the next run.
    Change end = [](SmallWorld &) {};
};

void post(SmallWorld &world, const QJsonObject &extra = {})
{
    world.world.post(approvals.text(), QStringLiteral("U0SARA"), QStringLiteral("posted in between"), extra);
}

void invite(SmallWorld &world)
{
    world.world.invite(approvals.text());
}

void changePerson(SmallWorld &world, const QString &member, const QJsonValue &value)
{
    world.world.change([&](fakeslack::WorldData &data) { data.people.back().insert(member, value); });
}

/// Every later call fails with this code.
Change failsWith(const char *code)
{
    return
        [code](SmallWorld &world) { world.server.addFault({}, 0, fakeslack::slackError(QString::fromLatin1(code))); };
}

void heal(SmallWorld &world)
{
    world.server.clearFaults();
}

/// Group S of reference/reliability.md §3.2, as far as the workspace itself changes.
const std::vector<NamedChange> changes{
    {"edit during paging",
     [](SmallWorld &world) {
         world.world.edit(approvals.text(), world.second,
                          QStringLiteral("Type: Refund\nCustomer: Acme\nAmount: $70\nContext: late"));
     }},
    {"delete during paging", [](SmallWorld &world) { world.world.remove(approvals.text(), world.numbers.first()); }},
    {"root deleted during paging", [](SmallWorld &world) { world.world.remove(approvals.text(), world.second); }},
    {"message posted during paging", [](SmallWorld &world) { post(world); }},
    {"thread grows during paging",
     [](SmallWorld &world) {
         world.world.reply(approvals.text(), world.second, QStringLiteral("U0LEAD"), QStringLiteral("and once more"));
     }},
    {"thread grows by a broadcast",
     [](SmallWorld &world) {
         world.world.reply(approvals.text(), world.second, QStringLiteral("U0LEAD"), QStringLiteral("to all"),
                           {{QStringLiteral("subtype"), QStringLiteral("thread_broadcast")}});
     }},
    {"channel archived mid-run", [](SmallWorld &world) { world.world.archive(approvals.text()); }},
    {"channel renamed mid-run",
     [](SmallWorld &world) { world.world.rename(approvals.text(), QStringLiteral("renamed")); }},
    {"channel left mid-run", [](SmallWorld &world) { world.world.kick(approvals.text()); }, invite},
    {"token revoked mid-run", failsWith("token_revoked"), heal},
    {"scope removed", failsWith("missing_scope"), heal},
    {"retention deletes the window",
     [](SmallWorld &world) {
         world.world.purgeBefore(approvals.text(), base::SlackTs::parse(world.second)->instant());
     }},
    {"reaction list partial",
     [](SmallWorld &world) {
         world.world.change([](fakeslack::WorldData &data) { data.rules.reactionUsersShown = 0; });
     },
     [](SmallWorld &world) {
         world.world.change([](fakeslack::WorldData &data) { data.rules.reactionUsersShown = 1000; });
     }},
    {"user renamed",
     [](SmallWorld &world) {
         changePerson(world, QStringLiteral("profile"),
                      QJsonObject{{QStringLiteral("display_name"), QStringLiteral("Lea Leader")}});
     }},
    {"user deleted", [](SmallWorld &world) { changePerson(world, QStringLiteral("deleted"), true); }},
    {"bot name spoof",
     [](SmallWorld &world) {
         post(world, {{QStringLiteral("subtype"), QStringLiteral("bot_message")},
                      {QStringLiteral("bot_id"), QStringLiteral("B0SPOOF")},
                      {QStringLiteral("username"), QStringLiteral("Lea Lead")}});
     }},
    {"cursors expire", [](SmallWorld &world) { world.server.expireCursors(); }},
};

/// What Slack still returns, as the ledger has it: each message that is not missing and whose root is still in the
/// history, and what was read from it.
QString returned(const SmallWorld &world)
{
    std::set<qint64> there;
    world.world.read([&there](const fakeslack::WorldData &data) {
        for (const auto &[ts, message] : data.channels.at(approvals.text()).messages)
            there.insert(ts);
    });
    const auto reader = world.ledger->reader();
    QStringList lines;
    const auto visited = (*reader)->forEachThread(approvals, [&](const domain::Thread &thread) {
        for (const auto &message : thread.messages) {
            if (message.state == domain::MessageState::Missing || there.count(message.current().ts.microseconds()) == 0)
                continue;
            QStringList reactions;
            for (const auto &reaction : message.current().reactions)
                reactions += reaction.name + u'=' + reaction.users.join(u',');
            lines += message.current().ts.text() + u' ' + message.current().text + u' ' + reactions.join(u' ');
        }
        return base::Result<void>();
    });
    const auto records = (*reader)->records();
    for (const auto &record : *records) {
        if (there.count(record.root.microseconds()) > 0 && !record.deletedInSlack)
            lines += record.root.text() + u' ' + domain::toWord(record.decision) + u' ' + record.reason;
    }
    lines.sort();
    return (visited ? QString() : visited.error().code) + lines.join(u'\n');
}

/// Swaps the workspace for another one and back.
void swapWorkspace(SmallWorld &world, fakeslack::WorldData &other)
{
    world.world.change([&other](fakeslack::WorldData &data) {
        std::swap(data.teamId, other.teamId);
        std::swap(data.channels, other.channels);
        std::swap(data.people, other.people);
    });
}

struct NamedProfile
{
    const char *name;
    std::function<void(fakeslack::Profile &)> change;
};

const std::vector<NamedProfile> profiles{
    {"short pages, some empty", [](fakeslack::Profile &profile) { profile.shortPagesSeed = 3; }},
    {"pages of one", [](fakeslack::Profile &profile) { profile.mostMessages = profile.mostReplies = 1; }},
    {"page overlap", [](fakeslack::Profile &profile) { profile.overlapsPages = true; }},
    {"duplicate page", [](fakeslack::Profile &profile) { profile.repeatsPages = true; }},
    {"root on the first page only", [](fakeslack::Profile &profile) { profile.rootOnEveryPage = false; }},
    {"without gzip", [](fakeslack::Profile &profile) { profile.offersGzip = false; }},
    {"restricted", [](fakeslack::Profile &profile) { profile.isRestricted = true; }},
};

} // namespace

/// The workspace changes in the middle of a run, or pages come in another way: what Slack has in the end is what the
/// ledger has.
class TestSyncChanges : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void changeInTheMiddleIsCaughtUpWith_data();
    void changeInTheMiddleIsCaughtUpWith();
    void anotherWorkspaceIsNotMixedIn();
    void anyPagingGivesTheSame_data();
    void anyPagingGivesTheSame();
};

void TestSyncChanges::changeInTheMiddleIsCaughtUpWith_data()
{
    QTest::addColumn<int>("row");
    for (int i = 0; i < int(changes.size()); ++i)
        QTest::newRow(changes[std::size_t(i)].name) << i;
}

void TestSyncChanges::changeInTheMiddleIsCaughtUpWith()
{
    QFETCH(int, row);
    const auto &named = changes.at(std::size_t(row));
    for (int call = 1 + row % sweepStep(4);; call += sweepStep(4)) {
        SmallWorld world;
        world.begin();
        world.server.addFault({}, call, fakeslack::meanwhile([&] { named.change(world); }));
        const auto disturbed = world.sync();
        if (world.server.calls() < call)
            break;
        named.end(world);
        // Once to see, once more to believe what is gone.
        for (int i = 0; i < 2; ++i) {
            world.world.advance(600);
            world.reopen();
            const auto again = world.sync({approvals.text()}, i == 0);
            QVERIFY2(again.ok(), again ? "" : qPrintable(again.error().code));
        }
        const auto found = returned(world);
        world.begin();
        QVERIFY(world.sync({approvals.text()}).ok());
        QVERIFY2(found == returned(world),
                 qPrintable(QStringLiteral("call %1:\n%2\n\n%3").arg(QString::number(call), found, returned(world))));
    }
}

void TestSyncChanges::anotherWorkspaceIsNotMixedIn()
{
    SmallWorld plain;
    plain.begin();
    QVERIFY(plain.sync().ok());
    for (int call = 1;; call += sweepStep(4)) {
        SmallWorld world;
        world.team = domain::TeamId(QStringLiteral("T0FAKE"));
        world.begin();
        fakeslack::WorldData other;
        other.teamId = QStringLiteral("T0OTHER");
        other.people = {{{QStringLiteral("id"), QStringLiteral("U0STRANGER")},
                         {QStringLiteral("name"), QStringLiteral("stranger")}}};
        world.server.addFault({}, call, fakeslack::meanwhile([&] { swapWorkspace(world, other); }));
        (void)world.sync();
        if (world.server.calls() < call)
            break;
        const auto before = world.contents();
        const auto mistaken = world.sync();
        QVERIFY(!mistaken.ok());
        QCOMPARE(mistaken.error().code, QStringLiteral("team-mismatch"));
        QCOMPARE(world.contents(), before);
        swapWorkspace(world, other);
        const auto again = world.sync();
        QVERIFY2(again.ok(), again ? "" : qPrintable(again.error().code));
        QCOMPARE(world.contents(), plain.contents());
    }
}

void TestSyncChanges::anyPagingGivesTheSame_data()
{
    QTest::addColumn<int>("row");
    for (int i = 0; i < int(profiles.size()); ++i)
        QTest::newRow(profiles[std::size_t(i)].name) << i;
}

void TestSyncChanges::anyPagingGivesTheSame()
{
    QFETCH(int, row);
    SmallWorld plain;
    plain.begin();
    QVERIFY(plain.sync().ok());
    auto profile = smallPages();
    profiles.at(std::size_t(row)).change(profile);
    SmallWorld world(profile);
    world.begin();
    const auto report = world.sync();
    QVERIFY2(report.ok(), report ? "" : qPrintable(report.error().code));
    QCOMPARE(world.contents(), plain.contents());
}

QTEST_GUILESS_MAIN(TestSyncChanges)
#include "tst_sync_changes.moc"
