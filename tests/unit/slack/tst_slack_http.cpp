// SPDX-License-Identifier: GPL-3.0-or-later
#include "slack/httpclient.h"
#include "tests/unit/slack/fakeworkspace.h"

#include <QtTest/QTest>

#include <thread>

using namespace precedent;
using fakeslack::Delivery;

namespace {

constexpr qint64 mebibyte = 1024 * 1024;

slack::HttpClient clientFor(const FakeWorkspace &fake, const slack::HttpLimits &limits)
{
    return slack::HttpClient(fake.options.apiUrl, fake.options.token, fake.options.cancel, limits);
}

slack::HttpLimits impatient()
{
    slack::HttpLimits limits;
    limits.totalMs = 200;
    return limits;
}

} // namespace

class TestSlackHttp : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { qputenv("SSLKEYLOGFILE", "keys.log"); }

    void aCallCarriesTheTokenInTheHeaderOnly()
    {
        FakeWorkspace fake;
        auto client = clientFor(fake, {});
        const auto answer = client.post(QStringLiteral("auth.test"), "a=1&b=x%3D%26%2By");
        QVERIFY(answer.ok());
        QCOMPARE(answer->status, 200);
        QVERIFY(answer->body.contains("\"ok\":true"));
        QCOMPARE(answer->date.value_or(base::Instant()), fake.world.now());
        const auto call = fake.server.log().front();
        QCOMPARE(call.headers.value("authorization"), QByteArray("Bearer xoxb-test-token"));
        QCOMPARE(call.headers.value("content-type"), QByteArray("application/x-www-form-urlencoded"));
        QCOMPARE(call.headers.value("accept-encoding"), QByteArray("gzip"));
        QCOMPARE(call.parameters.value(QStringLiteral("b")), QStringLiteral("x=&+y"));
        QVERIFY(!call.parameters.contains(QStringLiteral("token")));
    }

    void sessionKeysAreWrittenNowhere()
    {
        FakeWorkspace fake;
        auto client = clientFor(fake, {});
        QVERIFY(!qEnvironmentVariableIsSet("SSLKEYLOGFILE"));
    }

    void aLoopbackCallPassesEveryProxyBy()
    {
        qputenv("http_proxy", "http://127.0.0.1:1");
        FakeWorkspace fake;
        auto client = clientFor(fake, {});
        const auto answer = client.post(QStringLiteral("auth.test"), {});
        qunsetenv("http_proxy");
        QVERIFY(answer.ok());
    }

    void aBodyIsCountedUnpacked_data()
    {
        QTest::addColumn<qint64>("bodyBytes");
        QTest::addColumn<bool>("fits");
        QTest::newRow("just fits") << 2 * mebibyte << true;
        QTest::newRow("one byte over") << 2 * mebibyte + 1 << false;
    }

    void aBodyIsCountedUnpacked()
    {
        QFETCH(qint64, bodyBytes);
        FakeWorkspace fake;
        fake.server.addFault({}, 0, fakeslack::body(QByteArray(bodyBytes, ' ')));
        slack::HttpLimits limits;
        limits.bodyBytes = 2 * mebibyte;
        auto client = clientFor(fake, limits);
        const auto answer = client.post(QStringLiteral("auth.test"), {});
        QTEST(answer.ok(), "fits");
        if (!answer.ok())
            QCOMPARE(answer.error().code, QStringLiteral("slack-answer-too-large"));
    }

    void aGibibyteInAMegabyteIsStoppedAtTheLimit()
    {
        FakeWorkspace fake;
        fake.server.addFault({}, 0, fakeslack::gzipBomb());
        auto client = clientFor(fake, {});
        const auto answer = client.post(QStringLiteral("auth.test"), {});
        QVERIFY(!answer.ok());
        QCOMPARE(answer.error().code, QStringLiteral("slack-answer-too-large"));
        QVERIFY(client.lastBodyBytes() > 16 * mebibyte);
        QVERIFY2(client.lastBodyBytes() <= 17 * mebibyte, QByteArray::number(client.lastBodyBytes()).constData());
    }

    void aConnectionThatMisbehavesIsAnError_data()
    {
        QTest::addColumn<int>("delivery");
        QTest::addColumn<QString>("code");
        QTest::newRow("drip") << int(Delivery::Drip) << QStringLiteral("slack-timeout");
        QTest::newRow("silence") << int(Delivery::Silence) << QStringLiteral("slack-timeout");
        QTest::newRow("reset") << int(Delivery::Reset) << QStringLiteral("slack-connection-lost");
        QTest::newRow("stall in headers") << int(Delivery::HeadersStall) << QStringLiteral("slack-timeout");
        QTest::newRow("reset halfway") << int(Delivery::ResetHalfway) << QStringLiteral("slack-connection-lost");
        QTest::newRow("cut") << int(Delivery::CutWithLength) << QStringLiteral("slack-connection-lost");
    }

    void aConnectionThatMisbehavesIsAnError()
    {
        QFETCH(int, delivery);
        FakeWorkspace fake;
        fake.server.addFault({}, 0, fakeslack::delivered(Delivery(delivery)));
        auto client = clientFor(fake, impatient());
        const auto answer = client.post(QStringLiteral("auth.test"), {});
        QVERIFY(!answer.ok());
        QTEST(answer.error().code, "code");
        QCOMPARE(answer.error().kind, base::ErrorKind::Network);
    }

    void nobodyListeningIsUnreachable()
    {
        quint16 port = 0;
        {
            const fakeslack::Listener listener;
            port = listener.port();
        }
        slack::HttpClient client(QStringLiteral("http://127.0.0.1:%1/api/").arg(port), "xoxb-test-token", {});
        const auto answer = client.post(QStringLiteral("auth.test"), {});
        QVERIFY(!answer.ok());
        QCOMPARE(answer.error().code, QStringLiteral("slack-unreachable"));
    }

    void aCancelledCallEndsThoughTheServerIsSilent()
    {
        FakeWorkspace fake;
        fake.server.addFault({}, 0, fakeslack::delivered(Delivery::Silence));
        auto client = clientFor(fake, {});
        std::thread canceller([&fake] {
            while (fake.server.calls() == 0)
                std::this_thread::yield();
            fake.options.cancel.cancel();
        });
        const auto answer = client.post(QStringLiteral("auth.test"), {});
        canceller.join();
        QVERIFY(!answer.ok());
        QCOMPARE(answer.error().code, QStringLiteral("interrupted"));
        QCOMPARE(answer.error().kind, base::ErrorKind::Interrupted);
        const auto next = client.post(QStringLiteral("auth.test"), {});
        QCOMPARE(next.error().code, QStringLiteral("interrupted"));
        QCOMPARE(fake.server.calls(), 1);
    }

    void anAnswerAfterAFaultIsWholeAgain()
    {
        FakeWorkspace fake;
        fake.server.addFault({}, 1, fakeslack::delivered(Delivery::ResetHalfway));
        fake.server.addFault({}, 2, fakeslack::delivered(Delivery::CutWithLength));
        auto client = clientFor(fake, {});
        QVERIFY(!client.post(QStringLiteral("auth.test"), {}).ok());
        QVERIFY(!client.post(QStringLiteral("auth.test"), {}).ok());
        const auto answer = client.post(QStringLiteral("auth.test"), {});
        QVERIFY(answer.ok());
        QVERIFY(answer->body.startsWith('{') && answer->body.endsWith('}'));
    }
};

QTEST_APPLESS_MAIN(TestSlackHttp)
#include "tst_slack_http.moc"
