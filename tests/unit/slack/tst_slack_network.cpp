// SPDX-License-Identifier: GPL-3.0-or-later
#include "slack/webapisource.h"
#include "tests/support/fakeslack/http.h"
#include "tests/support/fakeslack/server.h"

#include <QtTest/QTest>

#include <sys/socket.h>
#include <thread>
#include <unistd.h>

using namespace precedent;

namespace {

/// A proxy on loopback that answers every request in the same way and keeps what it was asked. It connects to nobody.
class FixedProxy
{
public:
    explicit FixedProxy(QByteArray answer)
        : m_thread([this, reply = std::move(answer)] {
              while (!m_stop) {
                  const int socket = m_listener.accept();
                  if (socket < 0)
                      continue;
                  serve(socket, reply);
                  ::close(socket);
              }
          })
    {
    }
    ~FixedProxy()
    {
        m_stop = true;
        m_thread.join();
    }
    FixedProxy(const FixedProxy &) = delete;
    FixedProxy &operator=(const FixedProxy &) = delete;

    [[nodiscard]] QString address() const { return QStringLiteral("http://127.0.0.1:%1").arg(m_listener.port()); }
    [[nodiscard]] QByteArray asked() const
    {
        const std::lock_guard lock(m_mutex);
        return m_asked;
    }

private:
    void serve(int socket, const QByteArray &reply)
    {
        char buffer[4096];
        const auto got = ::recv(socket, buffer, sizeof buffer, 0);
        if (got > 0) {
            const std::lock_guard lock(m_mutex);
            m_asked.append(buffer, got);
        }
        ::send(socket, reply.constData(), std::size_t(reply.size()), MSG_NOSIGNAL);
    }

    fakeslack::Listener m_listener;
    std::atomic<bool> m_stop{false};
    mutable std::mutex m_mutex;
    QByteArray m_asked;
    /// Last, because it starts while the others must stand already.
    std::thread m_thread;
};

base::Result<slack::Identity> identify(const slack::NetworkOptions &network, const QString &apiUrl = {})
{
    slack::WebApiOptions options;
    if (!apiUrl.isEmpty())
        options.apiUrl = apiUrl;
    options.token = QByteArrayLiteral("xoxb-test-token");
    options.retryDelayMs = 1;
    options.network = network;
    return slack::makeWebApiSource(std::move(options))->identify();
}

} // namespace

class TestSlackNetwork : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void proxyThatWasSetIsAskedAndItsRefusalTold();
    void missingCertificatesAreAnErrorBeforeTheTokenIsSent();
    void loopbackNeverGoesThroughTheProxy();
};

void TestSlackNetwork::proxyThatWasSetIsAskedAndItsRefusalTold()
{
    FixedProxy proxy("HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
    const auto identity = identify({proxy.address(), {}});
    QVERIFY(!identity);
    QCOMPARE(identity.error().code, QStringLiteral("slack-proxy-refused"));
    QCOMPARE(identity.error().facts.value(QStringLiteral("status")), QStringLiteral("407"));
    QVERIFY(proxy.asked().startsWith("CONNECT slack.com:443 "));
    QVERIFY(!proxy.asked().contains("xoxb"));
}

void TestSlackNetwork::missingCertificatesAreAnErrorBeforeTheTokenIsSent()
{
    FixedProxy proxy("HTTP/1.1 200 Connection established\r\n\r\n");
    const auto identity = identify({proxy.address(), QStringLiteral("/nonexistent.pem")});
    QVERIFY(!identity);
    QCOMPARE(identity.error().code, QStringLiteral("slack-certificate"));
    QVERIFY(!proxy.asked().contains("xoxb"));
}

void TestSlackNetwork::loopbackNeverGoesThroughTheProxy()
{
    fakeslack::World world;
    const fakeslack::Server server(world);
    QVERIFY(identify({QStringLiteral("http://127.0.0.1:1"), {}}, server.apiUrl()));
}

QTEST_GUILESS_MAIN(TestSlackNetwork)
#include "tst_slack_network.moc"
