// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/workspaces.h"
#include "tests/unit/slack/exportfixture.h"
#include "tests/unit/sync/importworld.h"

#include <QtTest/QTest>

using namespace precedent;

/// What an import may say of a workspace, and what Slack is asked for afterwards.
class TestSyncImported : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatSlackSaysOfItsWorkspaceStays();
    void whatIsOnlyImportedIsFollowedUntilSlackIsAsked();
};

void TestSyncImported::whatSlackSaysOfItsWorkspaceStays()
{
    ImportWorld world;
    world.request(QStringLiteral("one"));
    QVERIFY(world.sync().ok());
    const auto folder = world.folder.filePath(QStringLiteral("export"));
    writeFolder(folder,
                {{QStringLiteral("channels.json"), quoted("[{'id':'C0APPROVALS','name':'old-name','is_archived':true},"
                                                          "{'id':'C0RANDOM','name':'random'}]")},
                 {QStringLiteral("users.json"),
                  quoted("[{'id':'U0SARA','team_id':'T0FAKE','deleted':true,"
                         "'profile':{'display_name':'Sara Maiden'}},"
                         "{'id':'U0GONE','team_id':'T0FAKE','profile':{'display_name':'Gus Gone'}}]")},
                 {QStringLiteral("random/2025-10-07.json"),
                  quoted("[{'ts':'1759850005.000000','user':'U0GONE','text':'hello','team':'T0FAKE'}]")}});
    QCOMPARE(world.import(folder), QString());
    const auto reader = world.ledger->reader();
    QStringList channels;
    const auto known = (*reader)->channels();
    for (const auto &channel : *known)
        channels += channel.name + (channel.isArchived ? QStringLiteral(" archived") : QString());
    channels.sort();
    QCOMPARE(channels, (QStringList{QStringLiteral("approvals"), QStringLiteral("random")}));
    QStringList people;
    const auto everybody = (*reader)->people();
    for (const auto &person : *everybody)
        people += person.name + (person.isDeactivated ? QStringLiteral(" deactivated") : QString());
    people.sort();
    QCOMPARE(people,
             (QStringList{QStringLiteral("Gus Gone"), QStringLiteral("Lea Lead"), QStringLiteral("Sara Okafor")}));
    QCOMPARE(world.histories("C0RANDOM").size(), 1);
    // Nobody asked Slack for it.
    const auto report = world.sync({});
    QVERIFY(report.ok());
    QCOMPARE(report->channels.size(), std::size_t(1));
    QCOMPARE(report->failed(), 0);
}

void TestSyncImported::whatIsOnlyImportedIsFollowedUntilSlackIsAsked()
{
    ImportWorld world;
    const auto isFollowed = [&world](const char *channel) {
        return (*world.ledger->reader())->channelSettings(domain::ChannelId(QString::fromLatin1(channel)))->followed;
    };
    world.file->session(true);
    world.file->chunk(6, "", began);
    world.file->workspace("Acme", "T0FAKE", "https://acme.slack.com/");
    world.file->channel("C0APPROVALS", "{'id':'C0APPROVALS','name':'approvals'}");
    world.file->channel("C0RANDOM", "{'id':'C0RANDOM','name':'random'}");
    QCOMPARE(world.import(world.dump()), QString());
    QVERIFY(isFollowed("C0APPROVALS") && isFollowed("C0RANDOM"));
    QVERIFY(sync::connectedTeams(**world.ledger->reader())->empty());
    QVERIFY(world.sync({QStringLiteral("#approvals")}).ok());
    QVERIFY(isFollowed("C0APPROVALS") && !isFollowed("C0RANDOM"));
    QCOMPARE(world.sync({})->channels.size(), std::size_t(1));
}

QTEST_GUILESS_MAIN(TestSyncImported)
#include "tst_sync_imported.moc"
