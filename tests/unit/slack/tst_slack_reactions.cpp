// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/messagedecoder.h"
#include "tests/unit/slack/fakeworkspace.h"

#include <QtTest/QTest>

using namespace precedent;

namespace {

/// A request that two people marked, of whom so many are listed.
QString twoReactions(FakeWorkspace &fake, int shown, int inFull)
{
    fake.world.change([&](fakeslack::WorldData &data) {
        data.rules.reactionUsersShown = shown;
        data.rules.reactionUsersInFull = inFull;
    });
    fake.world.advance(60);
    const auto ts =
        fake.world.post(approvals.text(), QStringLiteral("U0SARA"), QStringLiteral("a \\u0022quoted\" request"));
    for (const char *user : {"U0SARA", "U0LEAD"})
        fake.world.react(approvals.text(), ts, QString::fromLatin1(user), QStringLiteral("+1"));
    return ts;
}

} // namespace

/// Lists of people that Slack cuts short.
class TestSlackReactions : public QObject
{
    Q_OBJECT

private slots:
    void cutListsOfReactionsAreAskedForInFull_data()
    {
        QTest::addColumn<int>("shown");
        QTest::addColumn<int>("inFull");
        QTest::addColumn<QString>("users");
        QTest::addColumn<int>("calls");
        const auto both = QStringLiteral("U0SARA U0LEAD");
        QTest::newRow("whole") << 2 << 2 << both << 0;
        QTest::newRow("cut") << 1 << 2 << both << 2;
        QTest::newRow("cut to nothing") << 0 << 2 << both << 2;
        QTest::newRow("cut even in full") << 1 << 1 << QStringLiteral("U0SARA") << 2;
        QTest::newRow("shorter in full") << 1 << 0 << QStringLiteral("U0SARA") << 2;
    }

    void cutListsOfReactionsAreAskedForInFull()
    {
        QFETCH(int, shown);
        QFETCH(int, inFull);
        FakeWorkspace fake;
        const auto root = twoReactions(fake, shown, inFull);
        const auto source = fake.source();
        const auto history = source->history({approvals, {}, {}, {}});
        const auto thread = source->replies(approvals, *base::SlackTs::parse(root), {}, {});
        QVERIFY(history.ok() && thread.ok());
        QTEST(fake.server.calls(QStringLiteral("reactions.get")), "calls");
        for (const auto *page : {&*history, &*thread}) {
            const auto &raw = page->messages.front();
            QTEST(raw.message.reactions.front().users.join(u' '), "users");
            QCOMPARE(raw.message.reactions.front().count, 2);
            QCOMPARE(raw.message, domain::decodeMessage(raw.json).value());
            QCOMPARE(raw.message.text, QStringLiteral("a \\u0022quoted\" request"));
        }
    }

    void anAppThatMayNotAskForReactionsAsksOnce()
    {
        FakeWorkspace fake;
        twoReactions(fake, 1, 2);
        twoReactions(fake, 1, 2);
        const auto method = QStringLiteral("reactions.get");
        fake.server.addFault(method, 0, fakeslack::slackError(QStringLiteral("missing_scope")));
        const auto page = fake.source()->history({approvals, {}, {}, {}});
        QVERIFY(page.ok());
        QCOMPARE(int(page->messages.size()), 2);
        QCOMPARE(page->messages.front().message.reactions.front().users, QStringList{QStringLiteral("U0SARA")});
        QCOMPARE(fake.server.calls(method), 1);
    }
};

QTEST_APPLESS_MAIN(TestSlackReactions)
#include "tst_slack_reactions.moc"
