// SPDX-License-Identifier: GPL-3.0-or-later
#include "live/socketsession.h"

#include <QtCore/QLoggingCategory>
#include <QtNetwork/QNetworkProxyFactory>
#include <QtNetwork/QSslConfiguration>

namespace precedent::live {

namespace {

Q_LOGGING_CATEGORY(lcSocket, "precedent.live.socket", QtInfoMsg)

constexpr int watchMs = 100;

/// As the Web API's client does it: what was set, else what the environment says, and never for this machine itself.
QNetworkProxy proxyFor(const QUrl &url, const slack::NetworkOptions &network)
{
    if (url.scheme() == QLatin1String("ws"))
        return QNetworkProxy::NoProxy;
    if (network.proxy.isEmpty()) {
        QUrl asWeb = url;
        asWeb.setScheme(QStringLiteral("https"));
        const auto proxies = QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(asWeb));
        return proxies.isEmpty() ? QNetworkProxy(QNetworkProxy::NoProxy) : proxies.first();
    }
    const QUrl proxy(network.proxy);
    const bool isSocks = proxy.scheme().startsWith(QLatin1String("socks5"));
    constexpr int usualPort = 1080; // libcurl's
    return {isSocks ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy, proxy.host(),
            quint16(proxy.port(usualPort)), proxy.userName(), proxy.password()};
}

} // namespace

SocketSession::SocketSession(const slack::NetworkOptions &network, const Timing &timing, base::CancelToken cancel,
                             OnFrame onFrame)
    : m_network(network), m_timing(timing), m_cancel(std::move(cancel)), m_onFrame(std::move(onFrame))
{
}

SessionEnd SocketSession::run(const QString &url)
{
    QObject::connect(&m_socket, &QWebSocket::textMessageReceived, &m_loop,
                     [this](const QString &text) { receive(text.toUtf8()); });
    QObject::connect(&m_socket, &QWebSocket::pong, &m_loop, [this] { m_isWaitingForPong = false; });
    QObject::connect(&m_socket, &QWebSocket::stateChanged, &m_loop, [this](QAbstractSocket::SocketState state) {
        if (state == QAbstractSocket::UnconnectedState)
            finish(SessionEnd::Lost);
    });
    watch();
    const QUrl address(url, QUrl::StrictMode);
    protect(address, m_network);
    m_socket.open(address);
    if (!m_end)
        m_loop.exec();
    m_watch.stop();
    m_ping.stop();
    m_socket.disconnect(&m_loop);
    m_socket.abort();
    return m_end.value_or(SessionEnd::Lost);
}

void SocketSession::protect(const QUrl &url, const slack::NetworkOptions &network)
{
    m_socket.setProxy(proxyFor(url, network));
    m_socket.setMaxAllowedIncomingFrameSize(quint64(mostFrameBytes));
    m_socket.setMaxAllowedIncomingMessageSize(quint64(mostFrameBytes));
    auto tls = QSslConfiguration::defaultConfiguration();
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    if (!network.caFile.isEmpty())
        tls.setCaCertificates(QSslCertificate::fromPath(network.caFile));
    m_socket.setSslConfiguration(tls);
}

void SocketSession::watch()
{
    QObject::connect(&m_watch, &QTimer::timeout, &m_loop, [this] {
        if (m_cancel.isCancelled())
            finish(SessionEnd::Cancelled);
    });
    m_watch.start(watchMs);
    QObject::connect(&m_ping, &QTimer::timeout, &m_loop, [this] { ping(); });
    m_ping.start(m_timing.helloMs);
}

void SocketSession::ping()
{
    if (!m_hasHello || m_isWaitingForPong) {
        qCInfo(lcSocket) << (m_hasHello ? "no answer to a ping" : "no hello");
        return finish(SessionEnd::Lost);
    }
    m_isWaitingForPong = true;
    m_socket.ping();
}

void SocketSession::receive(const QByteArray &text)
{
    if (m_end)
        return;
    const auto frame = readFrame(text);
    if (!frame) {
        qCWarning(lcSocket) << "passed over a frame of" << text.size() << "bytes:" << frame.error().code;
        return;
    }
    if (frame->kind == FrameKind::Hello && !m_hasHello) {
        m_hasHello = true;
        m_ping.start(m_timing.pingMs);
    }
    m_onFrame(*frame);
    if (!frame->envelopeId.isEmpty())
        m_socket.sendTextMessage(acknowledgement(frame->envelopeId));
    if (frame->kind != FrameKind::Disconnect)
        return;
    qCInfo(lcSocket) << "asked to disconnect:" << frame->reason.left(64);
    finish(frame->reason == QLatin1String("link_disabled") ? SessionEnd::Disabled : SessionEnd::Refresh);
}

void SocketSession::finish(SessionEnd end)
{
    if (m_end)
        return;
    m_end = end;
    // What was acknowledged last must leave before the socket goes.
    m_socket.flush();
    m_loop.quit();
}

} // namespace precedent::live
