// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/fakeslack/certificates.h"
#include "tests/support/fakeslack/http.h"

#include <QtCore/QTemporaryDir>

#include <mutex>
#include <thread>
#include <vector>

typedef struct ssl_st SSL;
typedef struct ssl_ctx_st SSL_CTX;

namespace precedent::fakeslack {

/// What is wrong between a client and Slack before the first request.
enum class Trouble {
    None,
    Reset,          ///< the proxy breaks every connection
    ConnectCut,     ///< it ends in the middle of its answer
    ConnectSilence, ///< it never answers
    ProxyAuth,      ///< 407
    ProxyForbids,   ///< 403
    ProxyHtml,      ///< a login page instead of a tunnel
    SelfSigned,
    Expired,
    NotYetValid,
    WrongHost,
    OldVersion, ///< TLS 1.1 at most
    HandshakeSilence,
    HandshakeCut,
};

/// A proxy on loopback that tunnels to nobody: it answers for slack.com itself, by TLS, with what the fake server
/// behind it says. A client that trusts caFile() and goes through address() reads the fake Slack as
/// https://slack.com. Thread-safe.
class TlsProxy
{
public:
    explicit TlsProxy(quint16 server);
    ~TlsProxy();
    TlsProxy(const TlsProxy &) = delete;
    TlsProxy &operator=(const TlsProxy &) = delete;

    [[nodiscard]] quint16 port() const { return m_listener.port(); }
    [[nodiscard]] QString address() const { return QStringLiteral("http://127.0.0.1:%1").arg(port()); }
    [[nodiscard]] QString caFile() const { return m_folder.filePath(QStringLiteral("ca.pem")); }

    /// From the `number`th connection from now on, everything ends in this trouble; None heals.
    void setTrouble(Trouble trouble, int number = 1);
    /// Everything that was said to troubled connections, in clear.
    [[nodiscard]] QByteArray heardInTrouble() const;

private:
    void acceptAll();
    [[nodiscard]] Trouble nextTrouble();
    void serve(int socket, Trouble trouble);
    [[nodiscard]] bool answerConnect(int socket, Trouble trouble);
    void serveTls(int socket, Trouble trouble);
    void relay(SSL *client, int socket, int server, bool isTroubled);
    void hear(const QByteArray &bytes);
    void waitUntilGone(int socket) const;
    [[nodiscard]] std::shared_ptr<SSL_CTX> contextFor(Trouble trouble) const;

    quint16 m_server;
    QTemporaryDir m_folder;
    Certificate m_authority = Certificate::authority();
    Listener m_listener;
    std::atomic<bool> m_stop{false};
    mutable std::mutex m_mutex;
    Trouble m_trouble = Trouble::None;
    int m_countdown = 0;
    QByteArray m_heard;
    std::vector<std::thread> m_connections;
    /// Last, because it starts while the others must stand already.
    std::thread m_acceptor;
};

} // namespace precedent::fakeslack
