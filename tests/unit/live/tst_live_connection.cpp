// SPDX-License-Identifier: GPL-3.0-or-later
#include "liveworld.h"

using namespace precedent;
using live::Phase;

namespace {

QStringList logged;
std::mutex logMutex;

void keepLog(QtMsgType, const QMessageLogContext &, const QString &text)
{
    const std::lock_guard lock(logMutex);
    logged += text;
}

} // namespace

class TestLiveConnection : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { qInstallMessageHandler(keepLog); }
    void eventsAreAcknowledged();
    void anEventThatComesTwiceIsFollowedOnce();
    void itConnectsAgainWhenAsked_data();
    void itConnectsAgainWhenAsked();
    void itEndsWhenSocketModeIsTurnedOff();
    void whatWasNotAcknowledgedComesAgain();
    void aSilentPeerIsGivenUp_data();
    void aSilentPeerIsGivenUp();
    void garbageIsPassedOver_data();
    void garbageIsPassedOver();
    void tooLargeAFrameEndsTheConnection();
    void channelsOfOthersCostNoCall();
    void aTokenThatCannotWorkTurnsItOff_data();
    void aTokenThatCannotWorkTurnsItOff();
    void failuresOfSlackPass();
    void noOtherServerIsAsked();
    void stoppingIsNoError();
    void noTokenAndNoTicketIsLogged();
};

void TestLiveConnection::eventsAreAcknowledged()
{
    LiveWorld live;
    live.begin();
    for (const auto *text : {"a", "b", "c"})
        live.tellRequest(QString::fromLatin1(text));
    QVERIFY(live.settles());
    QVERIFY(LiveWorld::becomes([&] { return live.server.sockets().isIdle(); }));
    QCOMPARE(live.server.sockets().acknowledged().size(), 4);
    QCOMPARE(live.archived(), QStringLiteral("a; b; c"));
    QCOMPARE(live.history(), QStringLiteral("connecting connected"));
}

void TestLiveConnection::anEventThatComesTwiceIsFollowedOnce()
{
    LiveWorld live;
    live.begin();
    live.tellRequest(QStringLiteral("a"));
    QVERIFY(live.settles());
    live.server.sockets().pushAgain();
    QVERIFY(LiveWorld::becomes([&] { return live.server.sockets().isIdle(); }));
    const int calls = live.server.calls(QStringLiteral("conversations.history"));
    QVERIFY(live.settles());
    QCOMPARE(live.server.calls(QStringLiteral("conversations.history")), calls + 1);
    QCOMPARE(live.server.sockets().acknowledged().size(), 4);
}

void TestLiveConnection::itConnectsAgainWhenAsked_data()
{
    QTest::addColumn<QString>("reason");
    for (const auto *reason : {"warning", "refresh_requested", "too_many_websockets", ""})
        QTest::newRow(reason) << QString::fromLatin1(reason);
}

void TestLiveConnection::itConnectsAgainWhenAsked()
{
    QFETCH(QString, reason);
    LiveWorld live;
    live.begin();
    live.server.sockets().disconnect(reason);
    QVERIFY(LiveWorld::becomes([&] { return live.server.sockets().connections() == 2; }));
    live.tellRequest(QStringLiteral("a"));
    QVERIFY(live.settles());
    QCOMPARE(live.archived(), QStringLiteral("a"));
    QCOMPARE(live.history(), QStringLiteral("connecting connected reconnecting connected"));
}

void TestLiveConnection::itEndsWhenSocketModeIsTurnedOff()
{
    LiveWorld live;
    live.begin();
    live.server.sockets().disconnect(QStringLiteral("link_disabled"));
    QVERIFY(live.reaches(Phase::Off));
    QCOMPARE(live.history(), QStringLiteral("connecting connected off(live-link-disabled)"));
}

void TestLiveConnection::whatWasNotAcknowledgedComesAgain()
{
    LiveWorld live;
    live.begin();
    auto &sockets = live.server.sockets();
    sockets.loseAcknowledgements(true);
    live.tellRequest(QStringLiteral("a"));
    QVERIFY(live.settles());
    QVERIFY(!sockets.isIdle());
    sockets.loseAcknowledgements(false);
    sockets.cut();
    QVERIFY(LiveWorld::becomes([&] { return sockets.isIdle() && sockets.connections() == 2; }));
    QCOMPARE(sockets.acknowledged().size(), 2);
    QCOMPARE(live.archived(), QStringLiteral("a"));
}

void TestLiveConnection::aSilentPeerIsGivenUp_data()
{
    QTest::addColumn<bool>("fromTheStart");
    QTest::newRow("without a hello") << true;
    QTest::newRow("after the hello") << false;
}

void TestLiveConnection::aSilentPeerIsGivenUp()
{
    QFETCH(bool, fromTheStart);
    LiveWorld live;
    live.timing.helloMs = live.timing.pingMs = 300;
    live.server.sockets().setDead(fromTheStart);
    QVERIFY(live.syncAll().ok());
    live.listen();
    if (!fromTheStart)
        QVERIFY(live.reaches(Phase::Connected));
    live.server.sockets().setDead(true);
    QVERIFY(live.reaches(Phase::Reconnecting));
    live.server.sockets().setDead(false);
    live.tellRequest(QStringLiteral("a"));
    QVERIFY(live.settles());
    QCOMPARE(live.archived(), QStringLiteral("a"));
}

void TestLiveConnection::garbageIsPassedOver_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("words") << QByteArray("good morning");
    QTest::newRow("half an object") << QByteArray(R"({"type":"events_api","envelope_id":")");
    QTest::newRow("key twice") << QByteArray(R"({"type":"events_api","type":"disconnect"})");
    QTest::newRow("deep") << QByteArray(5'000, '[') + QByteArray(5'000, ']');
    QTest::newRow("no ts") << QByteArray(R"({"type":"events_api","payload":{"event":{"type":"message"}}})");
    QTest::newRow("null everywhere") << QByteArray(R"({"type":null,"envelope_id":null,"payload":null})");
    QTest::newRow("a second hello") << QByteArray(R"({"type":"hello"})");
}

void TestLiveConnection::garbageIsPassedOver()
{
    QFETCH(QByteArray, text);
    LiveWorld live;
    live.begin();
    live.server.sockets().sendText(text);
    live.tellRequest(QStringLiteral("a"));
    QVERIFY(live.settles());
    QCOMPARE(live.archived(), QStringLiteral("a"));
    QCOMPARE(live.server.sockets().connections(), 1);
}

void TestLiveConnection::tooLargeAFrameEndsTheConnection()
{
    LiveWorld live;
    live.begin();
    live.server.sockets().sendText("{\"a\":\"" + QByteArray(live::mostFrameBytes, 'a') + "\"}");
    // An event that is told before the next socket has said hello is nobody's; on a busy machine one more may be tried.
    QVERIFY(LiveWorld::becomes([&] {
        return live.server.sockets().connections() > 1 && live.history().endsWith(QLatin1String(" connected"));
    }));
    live.tellRequest(QStringLiteral("a"));
    QVERIFY(live.settles());
    QCOMPARE(live.archived(), QStringLiteral("a"));
}

void TestLiveConnection::channelsOfOthersCostNoCall()
{
    LiveWorld live;
    live.world.addChannel(QStringLiteral("C0OTHER"), QStringLiteral("other"));
    live.begin();
    const int calls = live.server.calls();
    const auto ts = live.world.post(QStringLiteral("C0OTHER"), QStringLiteral("U0SARA"), QStringLiteral("hello"));
    live.tell(fakeslack::messageEvent(live.world, QStringLiteral("C0OTHER"), ts));
    live.tell(fakeslack::reactionEvent(live.world, QStringLiteral("C0NOWHERE"), ts, QStringLiteral("U0LEAD"),
                                       QStringLiteral("ok"), true));
    QVERIFY(LiveWorld::becomes([&] { return live.server.sockets().isIdle(); }));
    QVERIFY(live.settles());
    // Who the token is, and the marker.
    QCOMPARE(live.server.calls(), calls + 2);
}

void TestLiveConnection::aTokenThatCannotWorkTurnsItOff_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QString>("slackError");
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("calls");
    QTest::newRow("bot token") << QByteArray("xoxb-test-token") << QString() << QStringLiteral("app-token-wrong-kind")
                               << 0;
    QTest::newRow("nothing") << QByteArray() << QString() << QStringLiteral("app-token-wrong-kind") << 0;
    QTest::newRow("line break") << QByteArray("xapp-a\nb") << QString() << QStringLiteral("app-token-refused") << 0;
    QTest::newRow("unknown") << QByteArray("xapp-other") << QString() << QStringLiteral("app-token-refused") << 1;
    QTest::newRow("without the scope") << QByteArray("xapp-test-token") << QStringLiteral("missing_scope")
                                       << QStringLiteral("app-token-scope") << 1;
    QTest::newRow("revoked") << QByteArray("xapp-test-token") << QStringLiteral("token_revoked")
                             << QStringLiteral("slack-token-revoked") << 1;
}

void TestLiveConnection::aTokenThatCannotWorkTurnsItOff()
{
    QFETCH(QString, slackError);
    QFETCH(QString, code);
    LiveWorld live;
    const auto method = QStringLiteral("apps.connections.open");
    live.appToken = *static_cast<QByteArray *>(QTest::qData("token", QMetaType::QByteArray));
    if (!slackError.isEmpty())
        live.server.addFault(method, 0, fakeslack::slackError(slackError));
    live.listen();
    QVERIFY(LiveWorld::becomes([&] { return live.state().error.has_value(); }));
    QCOMPARE(live.history(), QStringLiteral("connecting off(%1)").arg(code));
    QTEST(live.server.calls(method), "calls");
}

void TestLiveConnection::failuresOfSlackPass()
{
    LiveWorld live;
    live.server.addFault(QStringLiteral("apps.connections.open"), 0, fakeslack::httpStatus(503));
    QVERIFY(live.syncAll().ok());
    live.listen();
    QVERIFY(live.reaches(Phase::Reconnecting));
    QCOMPARE(live.state().error->code, QStringLiteral("slack-unavailable"));
    live.server.clearFaults();
    QVERIFY(live.reaches(Phase::Connected));
}

void TestLiveConnection::noOtherServerIsAsked()
{
    LiveWorld live;
    live.server.addFault(QStringLiteral("apps.connections.open"), 0, fakeslack::changed([](QJsonObject &answer) {
                             answer.insert(QStringLiteral("url"), QStringLiteral("wss://slack.example/link"));
                         }));
    live.listen();
    QVERIFY(live.reaches(Phase::Reconnecting));
    QCOMPARE(live.state().error->code, QStringLiteral("socket-url-refused"));
    QCOMPARE(live.server.sockets().connections(), 0);
}

void TestLiveConnection::stoppingIsNoError()
{
    LiveWorld live;
    live.begin();
    live.live->stop();
    QVERIFY(live.reaches(Phase::Off));
    QVERIFY(!live.state().error);
}

void TestLiveConnection::noTokenAndNoTicketIsLogged()
{
    const std::lock_guard lock(logMutex);
    QVERIFY(!logged.isEmpty());
    for (const auto &line : std::as_const(logged)) {
        QVERIFY2(!line.contains(QLatin1String("xapp-")), qPrintable(line));
        QVERIFY2(!line.contains(QLatin1String("ticket-")), qPrintable(line));
    }
    qInstallMessageHandler(nullptr);
}

QTEST_GUILESS_MAIN(TestLiveConnection)
#include "tst_live_connection.moc"
