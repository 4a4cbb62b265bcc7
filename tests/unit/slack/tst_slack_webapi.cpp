// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeslack/fill.h"
#include "tests/unit/slack/fakeworkspace.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>
#include <QtTest/QTest>

using namespace precedent;

namespace {

const QString historyMethod = QStringLiteral("conversations.history");
const QString repliesMethod = QStringLiteral("conversations.replies");

base::SlackTs ts(const QString &text)
{
    return base::SlackTs::parse(text).value_or(base::SlackTs());
}

/// Walks all pages of a channel's history and answers the ts in the order in which they came.
QStringList walkHistory(slack::Source &source, slack::HistoryRequest request)
{
    QStringList found;
    do {
        const auto page = source.history(request);
        if (!page)
            return {page.error().code};
        for (const auto &raw : page->messages)
            found += raw.message.ts.text();
        request.cursor = page->nextCursor;
    } while (!request.cursor.isEmpty());
    return found;
}

QStringList walkReplies(slack::Source &source, const QString &root)
{
    QStringList found;
    QString cursor;
    do {
        const auto page = source.replies(approvals, ts(root), {}, cursor);
        if (!page)
            return {page.error().code};
        for (const auto &raw : page->messages)
            found += raw.message.ts.text();
        cursor = page->nextCursor;
    } while (!cursor.isEmpty());
    found.removeDuplicates();
    return found;
}

QStringList reversed(QStringList list)
{
    std::reverse(list.begin(), list.end());
    return list;
}

quint32 firstSeed()
{
    const auto seed = quint32(qEnvironmentVariableIntValue("PRECEDENT_SEED"));
    qInfo("seed %u", seed);
    return seed;
}

} // namespace

class TestSlackWebApi : public QObject
{
    Q_OBJECT

private slots:
    void theWorkspaceIsIdentified()
    {
        FakeWorkspace fake;
        const auto source = fake.source();
        QCOMPARE(source->kind(), domain::Source::Api);
        QVERIFY(!source->deliversReplies());
        const auto identity = source->identify();
        QVERIFY(identity.ok());
        QCOMPARE(identity->team, domain::TeamId(QStringLiteral("T0FAKE")));
        QCOMPARE(identity->teamName, QStringLiteral("Fake Workspace"));
        QCOMPARE(identity->url, QStringLiteral("https://fake-workspace.slack.com/"));
        QVERIFY(identity->scopes.contains(QStringLiteral("groups:history")));
    }

    void channelsComePrivateAndPublicByPages()
    {
        FakeWorkspace fake;
        for (int i = 0; i < 450; ++i)
            fake.world.addChannel(QStringLiteral("C1%1").arg(i, 4, 10, QLatin1Char('0')), QStringLiteral("c%1").arg(i));
        fake.world.archive(QStringLiteral("C10007"));
        fake.world.kick(QStringLiteral("C10008"));
        fake.world.rename(approvals.text(), QStringLiteral("refund-approvals"));
        const auto source = fake.source();
        QMap<QString, domain::Channel> found;
        QString cursor;
        do {
            const auto page = source->channels(cursor);
            QVERIFY(page.ok());
            for (const auto &channel : page->channels)
                found.insert(channel.id.text(), channel);
            cursor = page->nextCursor;
        } while (!cursor.isEmpty());
        QCOMPARE(found.size(), 452);
        QCOMPARE(fake.server.calls(QStringLiteral("conversations.list")), 3);
        QCOMPARE(found.value(approvals.text()).name, QStringLiteral("refund-approvals"));
        QCOMPARE(found.value(approvals.text()).team, domain::TeamId(QStringLiteral("T0FAKE")));
        QVERIFY(found.value(QStringLiteral("G0SECRET")).isPrivate);
        QVERIFY(found.value(QStringLiteral("C10007")).isArchived);
        QVERIFY(!found.value(QStringLiteral("C10008")).isMember);
        QVERIFY(found.value(QStringLiteral("C10009")).isMember);
    }

    void aPersonIsCalledAsTheyCallThemselves_data()
    {
        QTest::addColumn<QString>("displayName");
        QTest::addColumn<QString>("realName");
        QTest::addColumn<QString>("name");
        const auto row = [](const char *display, const char *real, const char *name) {
            QTest::addRow("%s/%s", display, real)
                << QString::fromLatin1(display) << QString::fromLatin1(real) << QString::fromLatin1(name);
        };
        row("Sara O", "Sara Okafor", "Sara O");
        row("", "Sara Okafor", "Sara Okafor");
        row("", "", "handle");
    }

    void aPersonIsCalledAsTheyCallThemselves()
    {
        QFETCH(QString, displayName);
        QFETCH(QString, realName);
        FakeWorkspace fake;
        fake.world.change([&](fakeslack::WorldData &data) {
            const QJsonObject profile{{QStringLiteral("display_name"), displayName},
                                      {QStringLiteral("real_name"), realName},
                                      {QStringLiteral("email"), QStringLiteral("s@example.com")}};
            data.people = {{{QStringLiteral("id"), QStringLiteral("U1")},
                            {QStringLiteral("name"), QStringLiteral("handle")},
                            {QStringLiteral("deleted"), true},
                            {QStringLiteral("is_bot"), true},
                            {QStringLiteral("profile"), profile}}};
        });
        const auto page = fake.source()->people({});
        QVERIFY(page.ok());
        QCOMPARE(page->people.size(), std::size_t(1));
        const auto &person = page->people.front();
        QTEST(person.name, "name");
        QCOMPARE(person.email, QStringLiteral("s@example.com"));
        QVERIFY(person.isBot && person.isDeactivated);
    }

    void aMessageKeepsTheBytesThatSlackSent()
    {
        const QByteArray object = "{ \"ts\" : \"1760000000.000100\",\"text\":\"50\\u00a0\\u20ac \\/ caf\\u00e9\", "
                                  "\"n\":1.0e2,\"deep\":[{\"a\":[]} , 1.50] }";
        FakeWorkspace fake;
        fake.server.addFault(historyMethod, 0,
                             fakeslack::body("{\"ok\":true, \"messages\" : [ " + object + " ,{}, 7]}"));
        const auto page = fake.source()->history({approvals, {}, {}, {}});
        QVERIFY(page.ok());
        QCOMPARE(page->messages.size(), std::size_t(1));
        QCOMPARE(page->messages.front().json, object);
        QCOMPARE(page->messages.front().message.text, QString::fromUtf8("50\u00a0€ / café"));
        QCOMPARE(page->unreadable, 2);
        QCOMPARE(page->observedAt, fake.world.now());
    }

    void historyAlwaysSendsBothBoundsAndAsksForMetadata()
    {
        FakeWorkspace fake;
        QVERIFY(fake.source()->history({approvals, {}, {}, {}}).ok());
        const auto parameters = fake.server.log().back().parameters;
        QCOMPARE(parameters.value(QStringLiteral("oldest")), QStringLiteral("0"));
        QCOMPARE(parameters.value(QStringLiteral("latest")), QStringLiteral("9999999999.999999"));
        QCOMPARE(parameters.value(QStringLiteral("inclusive")), QStringLiteral("true"));
        QCOMPARE(parameters.value(QStringLiteral("include_all_metadata")), QStringLiteral("true"));
        QCOMPARE(parameters.value(QStringLiteral("limit")), QStringLiteral("999"));
    }

    void historyIncludesBothBounds()
    {
        FakeWorkspace fake;
        const auto list = fake.postNumbers(5);
        const auto page = fake.source()->history({approvals, ts(list[1]), ts(list[3]), {}});
        QVERIFY(page.ok());
        QCOMPARE(textsOf(*page), QStringLiteral("4 3 2"));
    }

    void aWalkFindsEveryMessageHoweverPagesAreCut()
    {
        const auto first = firstSeed();
        for (auto seed = first; seed < first + 20; ++seed) {
            fakeslack::Profile profile;
            profile.shortPagesSeed = seed;
            profile.mostMessages = 7;
            profile.mostReplies = 3;
            profile.rootOnEveryPage = seed % 2 == 0;
            profile.offersGzip = seed % 3 != 0;
            FakeWorkspace fake(profile);
            const auto list = fake.postNumbers(60);
            QStringList thread{list[30]};
            for (int i = 0; i < 20; ++i)
                thread += fake.world.reply(approvals.text(), list[30], QStringLiteral("U0LEAD"), QStringLiteral("ok"));
            const auto source = fake.source();
            QCOMPARE(walkHistory(*source, {approvals, {}, {}, {}}), reversed(list));
            QCOMPARE(walkReplies(*source, list[30]), thread);
        }
    }

    void aMessagePostedDuringAWalkWithAFixedEndChangesNothing()
    {
        fakeslack::Profile profile;
        profile.mostMessages = 2;
        FakeWorkspace fake(profile);
        const auto list = fake.postNumbers(10);
        fake.server.addFault(historyMethod, 2, fakeslack::meanwhile([&] { fake.postNumbers(3); }));
        const auto source = fake.source();
        QCOMPARE(walkHistory(*source, {approvals, {}, ts(list.last()), {}}), reversed(list));
    }

    void aRepeatedCursorEndsTheWalk()
    {
        FakeWorkspace fake;
        fake.postNumbers(3);
        fake.server.addFault(historyMethod, 0, fakeslack::cursorLoop());
        QCOMPARE(walkHistory(*fake.source(), {approvals, {}, {}, {}}),
                 QStringList{QStringLiteral("slack-cursor-loop")});
        QCOMPARE(fake.server.calls(historyMethod), 2);
    }

    void anExpiredCursorIsItsOwnError()
    {
        fakeslack::Profile profile;
        profile.mostMessages = 2;
        FakeWorkspace fake(profile);
        fake.postNumbers(5);
        const auto source = fake.source();
        const auto first = source->history({approvals, {}, {}, {}});
        QVERIFY(first.ok() && !first->nextCursor.isEmpty());
        fake.server.expireCursors();
        const auto second = source->history({approvals, {}, {}, first->nextCursor});
        QCOMPARE(second.error().code, QStringLiteral("slack-invalid-cursor"));
    }

    void pagesShrinkWhenSlackFailsOnLargeOnesAndStaySmall()
    {
        FakeWorkspace fake;
        fake.postNumbers(3);
        const auto failOnLarge = [](const fakeslack::HttpRequest &request, fakeslack::HttpReply &reply) {
            if (request.parameters.value(QStringLiteral("limit")).toInt() > 100)
                reply.status = 500;
        };
        fake.server.addFault(historyMethod, 0, failOnLarge);
        const auto source = fake.source();
        QVERIFY(source->history({approvals, {}, {}, {}}).ok());
        QVERIFY(source->history({approvals, {}, {}, {}}).ok());
        QStringList limits;
        for (const auto &call : fake.server.log())
            limits += call.parameters.value(QStringLiteral("limit"));
        QCOMPARE(limits.join(u' '), QStringLiteral("999 999 200 200 100 100"));
    }

    void repliesStartAfterTheOldestThatIsKnown()
    {
        fakeslack::Profile profile;
        profile.rootOnEveryPage = false;
        FakeWorkspace fake(profile);
        const auto root = fake.postNumbers(1).first();
        QStringList replies;
        for (int i = 0; i < 4; ++i)
            replies += fake.world.reply(approvals.text(), root, QStringLiteral("U0LEAD"), QString::number(i));
        const auto page = fake.source()->replies(approvals, ts(root), ts(replies[1]), {});
        QVERIFY(page.ok());
        QCOMPARE(textsOf(*page), QStringLiteral("1 2 3"));
    }

    void anEmptyThreadIsAskedForThreeTimes()
    {
        FakeWorkspace fake;
        const auto root = fake.postNumbers(1).first();
        const auto empty = fakeslack::body("{\"ok\":true,\"messages\":[]}");
        fake.server.addFault(repliesMethod, 1, empty);
        fake.server.addFault(repliesMethod, 2, empty);
        QCOMPARE(walkReplies(*fake.source(), root), QStringList{root});
        fake.server.addFault(repliesMethod, 0, empty);
        QCOMPARE(walkReplies(*fake.source(), root), QStringList{QStringLiteral("slack-thread-not-found")});
        QCOMPARE(fake.server.calls(repliesMethod), 6);
    }

    void aThreadThatIsGoneIsItsOwnError()
    {
        FakeWorkspace fake;
        const auto root = fake.postNumbers(1).first();
        fake.world.remove(approvals.text(), root);
        QCOMPARE(walkReplies(*fake.source(), root), QStringList{QStringLiteral("slack-thread-not-found")});
    }

    void aChannelThatTheAppHasLeftIsNotConfigured()
    {
        FakeWorkspace fake;
        fake.world.kick(approvals.text());
        fake.world.kick(QStringLiteral("G0SECRET"));
        const auto source = fake.source();
        QCOMPARE(source->history({approvals, {}, {}, {}}).error().code, QStringLiteral("slack-not-in-channel"));
        const auto hidden = source->history({domain::ChannelId(QStringLiteral("G0SECRET")), {}, {}, {}});
        QCOMPARE(hidden.error().code, QStringLiteral("slack-channel-not-found"));
        fake.world.invite(approvals.text());
        QVERIFY(source->history({approvals, {}, {}, {}}).ok());
    }

    void aLargeChannelIsWalkedWhole()
    {
        FakeWorkspace fake;
        fakeslack::FillOptions options;
        options.messages = 5000;
        options.threads = 1000;
        fakeslack::fillChannel(fake.world, approvals.text(), options);
        const auto source = fake.source();
        const auto roots = walkHistory(*source, {approvals, {}, {}, {}});
        int replies = 0;
        int threads = 0;
        fake.world.read([&](const fakeslack::WorldData &data) {
            for (const auto &[root, list] : data.channels.at(approvals.text()).replies) {
                replies += int(list.size());
                ++threads;
            }
        });
        QCOMPARE(int(roots.size()) + replies, 5000);
        QCOMPARE(threads, 1000);
    }
};

QTEST_APPLESS_MAIN(TestSlackWebApi)
#include "tst_slack_webapi.moc"
