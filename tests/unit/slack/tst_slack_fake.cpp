// SPDX-License-Identifier: GPL-3.0-or-later
// The fake Slack is what the sync is judged by, so its own manners are checked here.
#include "slack/httpclient.h"
#include "tests/support/fakeslack/fill.h"
#include "tests/unit/slack/fakeworkspace.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtTest/QTest>

using namespace precedent;

namespace {

const QString channel = approvals.text();
const QString sara = QStringLiteral("U0SARA");
const QString lead = QStringLiteral("U0LEAD");

QJsonObject ask(const FakeWorkspace &fake, const QString &method, const QString &form)
{
    slack::HttpClient client(fake.options.apiUrl, fake.options.token, {});
    const auto answer = client.post(method, form.toUtf8());
    return answer ? QJsonDocument::fromJson(answer->body).object() : QJsonObject();
}

QJsonArray messagesOf(const QJsonObject &answer)
{
    return answer.value(QLatin1String("messages")).toArray();
}

QString textsOf(const QJsonObject &answer)
{
    QStringList texts;
    const auto messages = messagesOf(answer);
    for (const auto &message : messages)
        texts += message.toObject().value(QLatin1String("text")).toString();
    return texts.join(u' ');
}

QJsonObject history(const FakeWorkspace &fake, const QString &form = {})
{
    return ask(fake, QStringLiteral("conversations.history"), QStringLiteral("channel=%1&%2").arg(channel, form));
}

QJsonObject replies(const FakeWorkspace &fake, const QString &root, const QString &form = {})
{
    return ask(fake, QStringLiteral("conversations.replies"),
               QStringLiteral("channel=%1&ts=%2&%3").arg(channel, root, form));
}

QString errorOf(const QJsonObject &answer)
{
    return answer.value(QLatin1String("error")).toString();
}

} // namespace

class TestSlackFake : public QObject
{
    Q_OBJECT

private slots:
    void boundsAreExclusiveUnlessInclusive_data()
    {
        QTest::addColumn<QString>("form");
        QTest::addColumn<bool>("isForward");
        QTest::addColumn<QString>("texts");
        const auto row = [](const char *form, const char *texts, bool isForward = false) {
            QTest::addRow("%s%s", form, isForward ? " forward" : "")
                << QString::fromLatin1(form) << isForward << QString::fromLatin1(texts);
        };
        row("", "5 4 3 2 1");
        row("inclusive=true", "5 4 3 2 1");
        row("oldest=%2&latest=%4", "3");
        row("oldest=%2&latest=%4&inclusive=true", "4 3 2");
        row("oldest=%2", "5 4 3");
        row("latest=%4", "3 2 1");
        row("latest=%4&inclusive=1&limit=1", "4");
        row("oldest=%2&limit=2", "5 4");
        row("oldest=%2&limit=2", "4 3", true);
        row("oldest=%2&latest=%5&inclusive=true&limit=2", "5 4", true);
    }

    void boundsAreExclusiveUnlessInclusive()
    {
        QFETCH(QString, form);
        QFETCH(bool, isForward);
        fakeslack::Profile profile;
        profile.isOldestOnlyForward = isForward;
        FakeWorkspace fake(profile);
        const auto list = fake.postNumbers(5);
        for (int i = 1; i <= 5; ++i)
            form.replace(QStringLiteral("%%1").arg(i), list[i - 1]);
        QTEST(textsOf(history(fake, form)), "texts");
    }

    void aRootCountsItsReplies()
    {
        FakeWorkspace fake;
        const auto root = fake.world.post(channel, sara, QStringLiteral("request"));
        fake.world.advance(5);
        fake.world.reply(channel, root, lead, QStringLiteral("why"));
        const auto last = fake.world.reply(channel, root, sara, QStringLiteral("because"));
        auto shown = messagesOf(history(fake)).at(0).toObject();
        QCOMPARE(messagesOf(history(fake)).size(), 1);
        QCOMPARE(shown.value(QLatin1String("reply_count")).toInt(), 2);
        QCOMPARE(shown.value(QLatin1String("latest_reply")).toString(), last);
        QCOMPARE(shown.value(QLatin1String("thread_ts")).toString(), root);
        QCOMPARE(shown.value(QLatin1String("reply_users")).toArray(), (QJsonArray{lead, sara}));
        QCOMPARE(textsOf(replies(fake, root)), QStringLiteral("request why because"));
        QCOMPARE(textsOf(replies(fake, last)), QStringLiteral("request why because"));
        fake.world.remove(channel, last);
        shown = messagesOf(history(fake)).at(0).toObject();
        QCOMPARE(shown.value(QLatin1String("reply_count")).toInt(), 1);
    }

    void aBroadcastStandsInBoth()
    {
        FakeWorkspace fake;
        const auto root = fake.world.post(channel, sara, QStringLiteral("request"));
        fake.world.reply(channel, root, lead, QStringLiteral("approved"),
                         {{QStringLiteral("subtype"), QStringLiteral("thread_broadcast")}});
        QCOMPARE(textsOf(history(fake)), QStringLiteral("approved request"));
        QCOMPARE(textsOf(replies(fake, root)), QStringLiteral("request approved"));
    }

    void aDeletedRootWithRepliesLeavesATombstone()
    {
        FakeWorkspace fake;
        const auto root = fake.world.post(channel, sara, QStringLiteral("request"));
        const auto reply = fake.world.reply(channel, root, lead, QStringLiteral("approved"));
        fake.world.remove(channel, root);
        const auto shown = messagesOf(history(fake)).at(0).toObject();
        QCOMPARE(shown.value(QLatin1String("subtype")).toString(), QStringLiteral("tombstone"));
        QCOMPARE(shown.value(QLatin1String("user")).toString(), QStringLiteral("USLACKBOT"));
        QCOMPARE(shown.value(QLatin1String("latest_reply")).toString(), reply);
        fake.world.remove(channel, reply);
        QCOMPARE(messagesOf(history(fake)).size(), 0);
        QCOMPARE(errorOf(replies(fake, root)), QStringLiteral("thread_not_found"));
    }

    void aThreadEmptiedByDeletionHasAZeroLatestReply()
    {
        FakeWorkspace fake;
        const auto root = fake.world.post(channel, sara, QStringLiteral("request"));
        fake.world.remove(channel, fake.world.reply(channel, root, lead, QStringLiteral("approved")));
        const auto shown = messagesOf(history(fake)).at(0).toObject();
        QCOMPARE(shown.value(QLatin1String("latest_reply")).toString(), QStringLiteral("0000000000.000000"));
        QCOMPARE(shown.value(QLatin1String("reply_count")).toInt(-1), 0);
    }

    void editsShowWithAndWithoutAMark()
    {
        FakeWorkspace fake;
        const auto root = fake.world.post(channel, sara, QStringLiteral("pending"));
        fake.world.editWithoutMark(channel, root, QStringLiteral("approved"));
        QVERIFY(!messagesOf(history(fake)).at(0).toObject().contains(QLatin1String("edited")));
        fake.world.edit(channel, root, QStringLiteral("denied"));
        QVERIFY(messagesOf(history(fake)).at(0).toObject().contains(QLatin1String("edited")));
        QCOMPARE(textsOf(history(fake)), QStringLiteral("denied"));
        fake.world.read([&](const fakeslack::WorldData &data) {
            QCOMPARE(data.channels.at(channel).messages.at(fakeslack::fromTs(root)).earlier.size(), std::size_t(2));
        });
    }

    void reactionsCountMoreThanTheyList()
    {
        FakeWorkspace fake;
        const auto root = fake.world.post(channel, sara, QStringLiteral("request"));
        fake.world.change([](fakeslack::WorldData &data) { data.rules.reactionUsersShown = 1; });
        fake.world.react(channel, root, sara, QStringLiteral("+1"));
        fake.world.react(channel, root, lead, QStringLiteral("+1"));
        const auto shown = [&fake] {
            const auto reactions = messagesOf(history(fake)).at(0).toObject().value(QLatin1String("reactions"));
            return QJsonDocument(reactions.toArray()).toJson(QJsonDocument::Compact);
        };
        QCOMPARE(shown(), QByteArray("[{\"count\":2,\"name\":\"+1\",\"users\":[\"U0SARA\"]}]"));
        const auto full = ask(fake, QStringLiteral("reactions.get"),
                              QStringLiteral("channel=%1&timestamp=%2&full=true").arg(channel, root));
        const auto message = full.value(QLatin1String("message")).toObject();
        const auto reaction = message.value(QLatin1String("reactions")).toArray().at(0).toObject();
        QCOMPARE(reaction.value(QLatin1String("users")).toArray().size(), 2);
        fake.world.unreact(channel, root, sara, QStringLiteral("+1"));
        fake.world.unreact(channel, root, lead, QStringLiteral("+1"));
        QCOMPARE(shown(), QByteArray("[]"));
    }

    void retentionTakesTheOldAndThePlanHidesIt()
    {
        FakeWorkspace fake;
        const auto list = fake.postNumbers(5);
        fake.world.purgeBefore(channel, {fakeslack::fromTs(list[1])});
        QCOMPARE(textsOf(history(fake)), QStringLiteral("5 4 3 2"));
        QVERIFY(!history(fake).contains(QLatin1String("is_limited")));
        const auto since = fakeslack::fromTs(list[3]);
        fake.world.change([since](fakeslack::WorldData &data) { data.rules.visibleSince = since; });
        QCOMPARE(textsOf(history(fake)), QStringLiteral("5 4"));
        QVERIFY(history(fake).value(QLatin1String("is_limited")).toBool());
    }

    void badArgumentsAreRefused()
    {
        FakeWorkspace fake;
        QCOMPARE(errorOf(history(fake, QStringLiteral("oldest=soon"))), QStringLiteral("invalid_ts_oldest"));
        QCOMPARE(errorOf(history(fake, QStringLiteral("latest=1.5"))), QStringLiteral("invalid_ts_latest"));
        QCOMPARE(errorOf(history(fake, QStringLiteral("cursor=bm8%3D"))), QStringLiteral("invalid_cursor"));
        QCOMPARE(errorOf(ask(fake, QStringLiteral("chat.postMessage"), {})), QStringLiteral("unknown_method"));
        QCOMPARE(errorOf(ask(fake, QStringLiteral("auth.test"), QStringLiteral("token=xoxb-test-token"))),
                 QStringLiteral("invalid_auth"));
    }

    void anObjectIsLookedUpByItsId_data()
    {
        QTest::addColumn<QString>("method");
        QTest::addColumn<QString>("form");
        QTest::addColumn<QString>("key");
        const auto row = [](const char *method, const char *form, const char *key) {
            QTest::newRow(method) << QString::fromLatin1(method) << QString::fromLatin1(form)
                                  << QString::fromLatin1(key);
        };
        row("conversations.info", "channel=C0APPROVALS", "channel");
        row("conversations.members", "channel=C0APPROVALS", "members");
        row("users.info", "user=U0SARA", "user");
        row("team.info", "", "team");
    }

    void anObjectIsLookedUpByItsId()
    {
        QFETCH(QString, method);
        QFETCH(QString, form);
        QFETCH(QString, key);
        FakeWorkspace fake;
        const auto answer = ask(fake, method, form);
        QVERIFY(answer.value(QLatin1String("ok")).toBool());
        QVERIFY(answer.contains(key));
    }

    void aScriptFillsAWorld()
    {
        const auto script = QJsonDocument::fromJson(
            "{\"team\":{\"id\":\"T9\"},\"channels\":[{\"id\":\"C9\",\"name\":\"nine\"}],\"users\":[{\"id\":\"U9\"}],"
            "\"messages\":{\"C9\":[{\"ts\":\"1760000000.000001\",\"text\":\"root\",\"reply_count\":7},"
            "{\"ts\":\"1760000000.000002\",\"thread_ts\":\"1760000000.000001\",\"text\":\"reply\"}]}}");
        FakeWorkspace fake;
        fakeslack::loadWorld(fake.world, script.object());
        const auto source = fake.source();
        QCOMPARE(source->identify()->team, domain::TeamId(QStringLiteral("T9")));
        const auto page = source->history({domain::ChannelId(QStringLiteral("C9")), {}, {}, {}});
        QCOMPARE(textsOf(*page), QStringLiteral("root"));
        QCOMPARE(page->messages.front().message.replyCount, 1);
    }

    void theSameSeedFillsTheSameBytes()
    {
        fakeslack::FillOptions options;
        options.messages = 300;
        options.threads = 60;
        const auto bytes = [&options] {
            FakeWorkspace fake;
            fakeslack::fillChannel(fake.world, channel, options);
            QByteArray all;
            const auto page = fake.source()->history({approvals, {}, {}, {}});
            for (const auto &raw : page->messages)
                all += raw.json;
            return all;
        };
        const auto first = bytes();
        QVERIFY(first.size() > 1000);
        QCOMPARE(bytes(), first);
        options.seed = 2;
        QVERIFY(bytes() != first);
    }
};

QTEST_APPLESS_MAIN(TestSlackFake)
#include "tst_slack_fake.moc"
