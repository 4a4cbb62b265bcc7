// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/slack/fakeworkspace.h"

#include <QtCore/QJsonObject>
#include <QtTest/QTest>

using namespace precedent;
using base::ErrorKind;
using fakeslack::Delivery;
using fakeslack::Fault;

Q_DECLARE_METATYPE(precedent::fakeslack::Fault)

namespace {

const QString historyMethod = QStringLiteral("conversations.history");
constexpr int allTries = 6;
constexpr int allSizes = 3; ///< of a page: fewer messages at once may be what it takes

/// Everything an error says, in one text.
QString wordsOf(const base::Error &error)
{
    return error.code + u' ' + error.detail + u' ' + QStringList(error.facts.values()).join(u' ');
}

void row(const char *name, const Fault &fault, ErrorKind kind, const char *code, int calls)
{
    QTest::newRow(name) << fault << int(kind) << QString::fromLatin1(code) << calls;
}

} // namespace

class TestSlackFaults : public QObject
{
    Q_OBJECT

private slots:
    void aLastingFaultBecomesItsError_data()
    {
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("calls");
        using namespace fakeslack;
        const auto network = ErrorKind::Network;
        row("500", httpStatus(500), network, "slack-unavailable", allTries);
        row("502", httpStatus(502), network, "slack-unavailable", allTries);
        row("503", httpStatus(503), network, "slack-unavailable", allTries);
        row("408", httpStatus(408), network, "slack-unavailable", allTries);
        row("internal_error", slackError(QStringLiteral("internal_error")), network, "slack-unavailable", allTries);
        row("fatal_error", slackError(QStringLiteral("fatal_error")), network, "slack-unavailable", allTries);
        row("reset", delivered(Delivery::Reset), network, "slack-connection-lost", allTries);
        row("reset halfway", delivered(Delivery::ResetHalfway), network, "slack-connection-lost", allTries);
        row("cut, with length", delivered(Delivery::CutWithLength), network, "slack-connection-lost", allTries);
        row("cut, no length", delivered(Delivery::CutWithoutLength), network, "slack-broken-answer", allTries);
        row("damaged gzip", brokenGzip(), network, "slack-connection-lost", allTries);
        row("empty", body({}), network, "slack-broken-answer", allTries);
        row("not an object", body("[]"), network, "slack-not-json", 1);
        row("no verdict", body(R"({"messages":[]})"), network, "slack-broken-answer", allTries);
        row("verdict as text", body(R"({"ok":"true","messages":[]})"), network, "slack-broken-answer", allTries);
        row("no messages", body(R"({"ok":true})"), network, "slack-broken-answer", allTries);
        row("messages null", body(R"({"ok":true,"messages":null})"), network, "slack-broken-answer", allTries);
        row("more without cursor", body(R"({"ok":true,"messages":[],"has_more":true})"), network, "slack-broken-answer",
            allTries);
        row("login page", loginPage(), network, "slack-not-json", 1);
        row("403 page", httpStatus(403), network, "slack-not-json", 1);
        row("404 page", httpStatus(404), network, "slack-not-json", 1);
        row("407 page", httpStatus(407), network, "slack-not-json", 1);
        row("redirect", redirect("https://login.example/?ticket=1"), network, "slack-redirected", 1);
        row("key twice", duplicateKeys(), network, "slack-unsafe-answer", allSizes);
        row("deep", deepNesting(1000), network, "slack-unsafe-answer", allSizes);
        row("bomb", gzipBomb(), network, "slack-answer-too-large", allSizes);
        row("invalid_cursor", slackError(QStringLiteral("invalid_cursor")), network, "slack-invalid-cursor", 1);
        row("invalid_auth", slackError(QStringLiteral("invalid_auth")), ErrorKind::Authentication, "slack-invalid-auth",
            1);
        row("not_in_channel", slackError(QStringLiteral("not_in_channel")), ErrorKind::NotConfigured,
            "slack-not-in-channel", 1);
        row("unknown code", slackError(QStringLiteral("brand_new")), network, "slack-error", 1);
    }

    void aLastingFaultBecomesItsError()
    {
        QFETCH(Fault, fault);
        FakeWorkspace fake;
        fake.postNumbers(3);
        fake.server.addFault(historyMethod, 0, fault);
        const auto page = fake.source()->history({approvals, {}, {}, {}});
        QVERIFY(!page.ok());
        QTEST(int(page.error().kind), "kind");
        QTEST(page.error().code, "code");
        QTEST(fake.server.calls(historyMethod), "calls");
        QCOMPARE(page.error().facts.value(QStringLiteral("method")), historyMethod);
        QCOMPARE(page.error().facts.value(QStringLiteral("channel")), approvals.text());
        QVERIFY(!wordsOf(page.error()).contains(QStringLiteral("xoxb-test")));
        QVERIFY(!wordsOf(page.error()).contains(QStringLiteral("ticket")));
    }

    void aPassingFaultIsOutlived_data()
    {
        QTest::addColumn<Fault>("fault");
        QTest::newRow("500") << fakeslack::httpStatus(500);
        QTest::newRow("internal_error") << fakeslack::slackError(QStringLiteral("internal_error"));
        QTest::newRow("too much at once") << fakeslack::gzipBomb();
        QTest::newRow("reset") << fakeslack::delivered(Delivery::Reset);
        QTest::newRow("cut, with length") << fakeslack::delivered(Delivery::CutWithLength);
        QTest::newRow("cut, no length") << fakeslack::delivered(Delivery::CutWithoutLength);
        QTest::newRow("429 for a second") << fakeslack::tooManyRequests("1");
        QTest::newRow("ratelimited under 200") << Fault([](const auto &, fakeslack::HttpReply &reply) {
            reply.body = fakeslack::failure(QStringLiteral("rate_limited"));
            reply.headers.insert("retry-after", "1");
        });
    }

    void aPassingFaultIsOutlived()
    {
        QFETCH(Fault, fault);
        FakeWorkspace fake;
        fake.postNumbers(3);
        fake.server.addFault(historyMethod, 1, fault);
        const auto page = fake.source()->history({approvals, {}, {}, {}});
        QVERIFY(page.ok());
        QCOMPARE(textsOf(*page), QStringLiteral("3 2 1"));
        QCOMPARE(fake.server.calls(historyMethod), 2);
    }

    void aRedirectIsNeverFollowed()
    {
        FakeWorkspace other;
        FakeWorkspace fake;
        fake.server.addFault({}, 0, fakeslack::redirect(other.server.apiUrl().toLatin1() + "auth.test"));
        const auto identity = fake.source()->identify();
        QCOMPARE(identity.error().code, QStringLiteral("slack-redirected"));
        QCOMPARE(identity.error().facts.value(QStringLiteral("host")), QStringLiteral("127.0.0.1"));
        QCOMPARE(other.server.calls(), 0);
    }

    void aMissingScopeIsNamed()
    {
        FakeWorkspace fake;
        const QJsonObject scopes{{QStringLiteral("needed"), QStringLiteral("groups:history")},
                                 {QStringLiteral("provided"), QStringLiteral("channels:read")}};
        fake.server.addFault(historyMethod, 0, fakeslack::slackError(QStringLiteral("missing_scope"), scopes));
        const auto page = fake.source()->history({approvals, {}, {}, {}});
        QCOMPARE(page.error().code, QStringLiteral("slack-missing-scope"));
        QCOMPARE(page.error().facts.value(QStringLiteral("needed")), QStringLiteral("groups:history"));
        QCOMPARE(page.error().facts.value(QStringLiteral("provided")), QStringLiteral("channels:read"));
    }

    void anUnknownCodeIsKeptVerbatim()
    {
        FakeWorkspace fake;
        fake.server.addFault({}, 0, fakeslack::slackError(QStringLiteral("brand_new")));
        QCOMPARE(fake.source()->identify().error().facts.value(QStringLiteral("slack_error")),
                 QStringLiteral("brand_new"));
    }

    void anEchoedTokenIsCutOut()
    {
        FakeWorkspace fake;
        fake.server.addFault({}, 0, fakeslack::slackError(QStringLiteral("bad token xoxb-test-token!")));
        const auto error = fake.source()->identify().error();
        QCOMPARE(error.facts.value(QStringLiteral("slack_error")), QStringLiteral("bad token …!"));
        QVERIFY(!wordsOf(error).contains(QStringLiteral("xoxb-test")));
    }

    void aWrongTokenIsRefused()
    {
        FakeWorkspace fake;
        fake.options.token = "xoxb-test-other";
        const auto error = fake.source()->identify().error();
        QCOMPARE(error.code, QStringLiteral("slack-invalid-auth"));
        QVERIFY(!wordsOf(error).contains(QStringLiteral("xoxb")));
    }

    void aTokenThatIsNoneIsNotSent()
    {
        for (const char *token : {"", "xoxb-test token", "xoxb-test-token\r\nx: y", "xoxb-t\xC3\xA9st"}) {
            FakeWorkspace fake;
            fake.options.token = token;
            QCOMPARE(fake.source()->identify().error().code, QStringLiteral("slack-invalid-auth"));
            QCOMPARE(fake.server.calls(), 0);
        }
    }

    void aWaitIsAnnouncedAndCanBeCancelled_data()
    {
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<int>("seconds");
        QTest::newRow("seconds") << fakeslack::tooManyRequests("17") << 17;
        QTest::newRow("none") << fakeslack::tooManyRequests() << 30;
        QTest::newRow("garbage") << fakeslack::tooManyRequests("later") << 30;
        // The fake's clock stands at 2025-10-09 08:53:20.
        QTest::newRow("date") << fakeslack::tooManyRequests("Thu, 09 Oct 2025 08:54:00 GMT") << 40;
    }

    void aWaitIsAnnouncedAndCanBeCancelled()
    {
        QFETCH(Fault, fault);
        FakeWorkspace fake;
        fake.server.addFault({}, 0, fault);
        std::vector<int> waits;
        fake.options.onWait = [&](int seconds) {
            waits.push_back(seconds);
            fake.options.cancel.cancel();
        };
        const auto identity = fake.source()->identify();
        QCOMPARE(identity.error().code, QStringLiteral("interrupted"));
        QCOMPARE(waits.size(), std::size_t(1));
        QTEST(waits.front(), "seconds");
    }

    void aWaitBeyondTheDeadlineIsNotBegun_data()
    {
        QTest::addColumn<qint64>("deadline");
        QTest::addColumn<bool>("waits");
        QTest::newRow("none") << qint64(0) << true;
        QTest::newRow("at its end") << qint64(18) << true;
        QTest::newRow("a second early") << qint64(17) << false;
    }

    void aWaitBeyondTheDeadlineIsNotBegun()
    {
        QFETCH(qint64, deadline);
        QFETCH(bool, waits);
        FakeWorkspace fake;
        fake.server.addFault({}, 0, fakeslack::tooManyRequests("17"));
        fake.options.clock = base::fixedClock(base::Instant::fromSeconds(1));
        fake.options.deadline = base::Instant::fromSeconds(deadline);
        fake.options.onWait = [&](int) { fake.options.cancel.cancel(); };
        const auto error = fake.source()->identify().error();
        QCOMPARE(error.code, waits ? QStringLiteral("interrupted") : QStringLiteral("slack-rate-limit"));
        QCOMPARE(error.kind, waits ? ErrorKind::Interrupted : ErrorKind::Budget);
    }

    void theRestrictedProfileIsMet()
    {
        fakeslack::Profile profile;
        profile.isRestricted = true;
        FakeWorkspace fake(profile);
        fake.postNumbers(40);
        fake.options.deadline = base::Instant::fromSeconds(30);
        const auto source = fake.source();
        const auto first = source->history({approvals, {}, {}, {}});
        QVERIFY(first.ok());
        QCOMPARE(int(first->messages.size()), 15);
        const auto early = source->history({approvals, {}, {}, first->nextCursor});
        QCOMPARE(early.error().code, QStringLiteral("slack-rate-limit"));
        QCOMPARE(early.error().facts.value(QStringLiteral("seconds")), QStringLiteral("60"));
        fake.world.advance(60);
        QVERIFY(source->history({approvals, {}, {}, first->nextCursor}).ok());
    }
};

QTEST_APPLESS_MAIN(TestSlackFaults)
#include "tst_slack_faults.moc"
