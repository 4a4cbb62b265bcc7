// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/model/smallworld.h"
#include "tests/support/fakeslack/blackhole.h"
#include "tests/support/fakeslack/tlsproxy.h"

#include <QtTest/QTest>

using namespace precedent;
using fakeslack::BlackHole;
using fakeslack::Trouble;

namespace {

constexpr long impatienceMs = 150;
const QString slackUrl = QStringLiteral("https://slack.com/api/");

/// The small world as https://slack.com, behind a proxy.
struct SecureWorld : SmallWorld
{
    SecureWorld()
    {
        options.apiUrl = slackUrl;
        options.network = {proxy.address(), proxy.caFile()};
        options.callsPerMinute = 0;
    }

    fakeslack::TlsProxy proxy{server.port()};
};

/// Nobody listens on it any more.
quint16 freePort()
{
    const fakeslack::Listener listener;
    return listener.port();
}

struct NamedTrouble
{
    const char *name;
    Trouble trouble;
    const char *code;
    bool isEndless = false;
};

const std::vector<NamedTrouble> troubles{
    {"reset before a word", Trouble::Reset, "slack-connection-lost"},
    {"CONNECT truncated", Trouble::ConnectCut, "slack-connection-lost"},
    {"proxy silent", Trouble::ConnectSilence, "slack-timeout", true},
    {"proxy 407", Trouble::ProxyAuth, "slack-proxy-refused"},
    {"proxy 403", Trouble::ProxyForbids, "slack-proxy-refused"},
    {"proxy HTML", Trouble::ProxyHtml, "slack-handshake"},
    {"TLS self-signed", Trouble::SelfSigned, "slack-certificate"},
    {"TLS expired", Trouble::Expired, "slack-certificate"},
    {"TLS not yet valid", Trouble::NotYetValid, "slack-certificate"},
    {"TLS wrong host", Trouble::WrongHost, "slack-certificate"},
    {"TLS old version", Trouble::OldVersion, "slack-handshake"},
    {"TLS handshake stall", Trouble::HandshakeSilence, "slack-timeout", true},
    {"TLS handshake cut", Trouble::HandshakeCut, "slack-handshake"},
};

void addRows()
{
    QTest::addColumn<int>("row");
    for (int i = 0; i < int(troubles.size()); ++i)
        QTest::newRow(troubles[std::size_t(i)].name) << i;
}

} // namespace

/// What goes wrong between this computer and Slack before a request is heard: the token reaches nobody else, the error
/// says what it was, and the next run makes it good.
class TestSyncConnections : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void soundConnectionReadsEverything();
    void troubleFromTheStartIsToldAndMadeGood_data() { addRows(); }
    void troubleFromTheStartIsToldAndMadeGood();
    void troubleInTheMiddleIsMadeGood_data() { addRows(); }
    void troubleInTheMiddleIsMadeGood();
    void nobodyAtTheAddressIsToldAndMadeGood_data();
    void nobodyAtTheAddressIsToldAndMadeGood();
    void blackHoleOfOneFamilyIsPassedBy();

private:
    static QString undisturbed(SecureWorld &world)
    {
        world.begin();
        const auto report = world.sync();
        return report ? world.contents() : report.error().code + report.error().detail;
    }
    static void checkNextRun(SecureWorld &world, const QString &expected)
    {
        world.reopen();
        const auto again = world.sync();
        QVERIFY2(again.ok(), again ? "" : qPrintable(again.error().code + u' ' + again.error().detail));
        QCOMPARE(world.contents(), expected);
    }
};

void TestSyncConnections::initTestCase()
{
    for (const char *name : {"https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"})
        qunsetenv(name);
}

void TestSyncConnections::soundConnectionReadsEverything()
{
    SmallWorld plain;
    plain.begin();
    QVERIFY(plain.sync().ok());
    SecureWorld world;
    QCOMPARE(undisturbed(world), plain.contents());
}

void TestSyncConnections::troubleFromTheStartIsToldAndMadeGood()
{
    QFETCH(int, row);
    const auto &named = troubles.at(std::size_t(row));
    SecureWorld world;
    const auto expected = undisturbed(world);
    QVERIFY2(expected.contains(QStringLiteral("goodwill")), qPrintable(expected));
    const auto patient = world.options.limits;
    if (named.isEndless)
        world.options.limits.connectMs = impatienceMs;
    world.begin();
    world.proxy.setTrouble(named.trouble);
    const auto disturbed = world.sync();
    QVERIFY(!disturbed.ok());
    QCOMPARE(disturbed.error().code, QString::fromLatin1(named.code));
    QVERIFY(!world.proxy.heardInTrouble().contains("xoxb"));
    world.proxy.setTrouble(Trouble::None);
    world.options.limits = patient;
    checkNextRun(world, expected);
}

void TestSyncConnections::troubleInTheMiddleIsMadeGood()
{
    QFETCH(int, row);
    const auto &named = troubles.at(std::size_t(row));
    SecureWorld world;
    const auto expected = undisturbed(world);
    const int calls = world.server.calls();
    const auto patient = world.options.limits;
    for (int call = 1 + row % sweepStep(12); call < calls; call += sweepStep(12)) {
        world.begin();
        world.server.clearFaults();
        world.server.addFault({}, world.server.calls() + call, fakeslack::delivered(fakeslack::Delivery::ThenClosed));
        world.proxy.setTrouble(named.trouble, 2);
        if (named.isEndless)
            world.options.limits.connectMs = impatienceMs;
        const auto disturbed = world.sync();
        QVERIFY2(!disturbed.ok(), qPrintable(QString::number(call)));
        QVERIFY(!world.proxy.heardInTrouble().contains("xoxb"));
        world.proxy.setTrouble(Trouble::None);
        world.options.limits = patient;
        checkNextRun(world, expected);
    }
}

void TestSyncConnections::nobodyAtTheAddressIsToldAndMadeGood_data()
{
    QTest::addColumn<QString>("apiUrl");
    QTest::addColumn<QString>("proxy");
    QTest::addColumn<QString>("code");
    const auto loopback = QStringLiteral("http://127.0.0.1:%1");
    const QString unreachable = QStringLiteral("slack-unreachable");
    QTest::newRow("refused") << loopback.arg(freePort()) + QStringLiteral("/api/") << QString() << unreachable;
    QTest::newRow("proxy dead") << slackUrl << loopback.arg(freePort()) << unreachable;
    // No name is that long, so nobody outside is asked.
    const auto noName = QStringList(5, QString(60, u'a')).join(u'.');
    QTest::newRow("DNS fail") << QStringLiteral("https://%1.slack.com/api/").arg(noName) << QStringLiteral("none")
                              << unreachable;
    QTest::newRow("DNS fail of the proxy") << slackUrl << QStringLiteral("http://") + noName << unreachable;
    QTest::newRow("black hole") << slackUrl << QString() << QStringLiteral("slack-timeout");
}

void TestSyncConnections::nobodyAtTheAddressIsToldAndMadeGood()
{
    QFETCH(QString, apiUrl);
    QFETCH(QString, proxy);
    SecureWorld world;
    const auto expected = undisturbed(world);
    const auto sound = world.options;
    const BlackHole hole;
    world.options.apiUrl = apiUrl;
    world.options.network.proxy = proxy.isEmpty() ? QStringLiteral("http://127.0.0.1:%1").arg(hole.port()) : proxy;
    if (proxy == QLatin1String("none"))
        world.options.network.proxy.clear();
    world.options.limits.connectMs = impatienceMs;
    world.begin();
    const auto disturbed = world.sync();
    QVERIFY(!disturbed.ok());
    QTEST(disturbed.error().code, "code");
    world.options = sound;
    checkNextRun(world, expected);
}

void TestSyncConnections::blackHoleOfOneFamilyIsPassedBy()
{
    SecureWorld world;
    const auto expected = undisturbed(world);
    const BlackHole hole(BlackHole::Family::V6, world.proxy.port());
    if (!hole.isOpen())
        QSKIP("this machine has no IPv6 on loopback");
    world.options.network.proxy = QStringLiteral("http://localhost:%1").arg(world.proxy.port());
    world.begin();
    checkNextRun(world, expected);
}

QTEST_GUILESS_MAIN(TestSyncConnections)
#include "tst_sync_connections.moc"
