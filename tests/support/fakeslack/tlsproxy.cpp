// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeslack/tlsproxy.h"

#include <openssl/ssl.h>

#include <QtCore/QFile>

#include <arpa/inet.h>
#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>

namespace precedent::fakeslack {

namespace {

using Lock = std::lock_guard<std::mutex>;

constexpr int pollMilliseconds = 50;
constexpr long aWeek = 7 * 86'400;

/// A socket that is closed at the end, abruptly when asked to.
class Socket
{
public:
    explicit Socket(int number) : m_number(number) {}
    ~Socket() { close(m_number); }
    Socket(const Socket &) = delete;
    Socket &operator=(const Socket &) = delete;
    [[nodiscard]] int number() const { return m_number; }
    void breakOff() const
    {
        const linger abrupt{1, 0};
        setsockopt(m_number, SOL_SOCKET, SO_LINGER, &abrupt, sizeof abrupt);
    }

private:
    int m_number;
};

int connectTo(quint16 port)
{
    const int number = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    connect(number, reinterpret_cast<sockaddr *>(&address), sizeof address);
    return number;
}

void say(int socket, const QByteArray &text)
{
    (void)::send(socket, text.constData(), std::size_t(text.size()), MSG_NOSIGNAL);
}

QByteArray httpAnswer(const QByteArray &status, const QByteArray &body = {})
{
    return "HTTP/1.1 " + status + "\r\nContent-Type: text/html\r\nContent-Length: " + QByteArray::number(body.size()) +
           "\r\nConnection: close\r\n\r\n" + body;
}

bool isReadable(int socket)
{
    pollfd waiting{socket, POLLIN, 0};
    return poll(&waiting, 1, pollMilliseconds) > 0;
}

} // namespace

TlsProxy::TlsProxy(quint16 server) : m_server(server), m_acceptor([this] { acceptAll(); })
{
    QFile file(caFile());
    if (!file.open(QIODevice::WriteOnly) || file.write(m_authority.pem()) < 0)
        qFatal("cannot write the test's certificate");
}

TlsProxy::~TlsProxy()
{
    m_stop = true;
    m_acceptor.join();
    for (auto &connection : m_connections)
        connection.join();
}

void TlsProxy::setTrouble(Trouble trouble, int number)
{
    const Lock lock(m_mutex);
    m_trouble = trouble;
    m_countdown = number;
}

QByteArray TlsProxy::heardInTrouble() const
{
    const Lock lock(m_mutex);
    return m_heard;
}

Trouble TlsProxy::nextTrouble()
{
    const Lock lock(m_mutex);
    m_countdown = std::max(0, m_countdown - 1);
    return m_countdown == 0 ? m_trouble : Trouble::None;
}

void TlsProxy::acceptAll()
{
    // OpenSSL writes without MSG_NOSIGNAL, and clients of this proxy leave early. The connections inherit it.
    sigset_t brokenPipes;
    sigemptyset(&brokenPipes);
    sigaddset(&brokenPipes, SIGPIPE);
    pthread_sigmask(SIG_BLOCK, &brokenPipes, nullptr);
    while (!m_stop) {
        const int socket = m_listener.accept();
        if (socket >= 0)
            m_connections.emplace_back([this, socket, trouble = nextTrouble()] { serve(socket, trouble); });
    }
}

void TlsProxy::serve(int number, Trouble trouble)
{
    const Socket socket(number);
    if (trouble == Trouble::Reset) {
        // Not sooner: a connection that breaks while it is made counts as refused.
        while (!m_stop && !isReadable(number)) {
        }
        return socket.breakOff();
    }
    if (!answerConnect(number, trouble))
        return;
    if (trouble == Trouble::HandshakeSilence)
        return waitUntilGone(number);
    if (trouble == Trouble::HandshakeCut) {
        (void)isReadable(number);
        return say(number, QByteArray::fromHex("160303"));
    }
    serveTls(number, trouble);
}

bool TlsProxy::answerConnect(int socket, Trouble trouble)
{
    QByteArray request;
    std::array<char, 4096> chunk{};
    while (!m_stop && !request.contains("\r\n\r\n")) {
        if (!isReadable(socket))
            continue;
        const auto count = recv(socket, chunk.data(), chunk.size(), 0);
        if (count <= 0)
            return false;
        request.append(chunk.data(), count);
    }
    if (trouble != Trouble::None)
        hear(request);
    switch (trouble) {
    case Trouble::ProxyAuth:
        say(socket, httpAnswer("407 Proxy Authentication Required"));
        return false;
    case Trouble::ProxyForbids:
        say(socket, httpAnswer("403 Forbidden"));
        return false;
    case Trouble::ProxyHtml:
        say(socket, httpAnswer("200 OK", "<!DOCTYPE html><title>Sign in to the network</title>"));
        return false;
    case Trouble::ConnectCut:
        say(socket, "HTTP/1.1 200 Conn");
        return false;
    case Trouble::ConnectSilence:
        waitUntilGone(socket);
        return false;
    default:
        say(socket, "HTTP/1.1 200 Connection established\r\n\r\n");
        return true;
    }
}

void TlsProxy::serveTls(int socket, Trouble trouble)
{
    const auto context = contextFor(trouble);
    const std::unique_ptr<SSL, decltype(&SSL_free)> client(SSL_new(context.get()), SSL_free);
    SSL_set_fd(client.get(), socket);
    if (SSL_accept(client.get()) != 1)
        return;
    const Socket server(connectTo(m_server));
    relay(client.get(), socket, server.number(), trouble != Trouble::None);
}

void TlsProxy::relay(SSL *client, int socket, int server, bool isTroubled)
{
    std::array<char, 16 * 1024> chunk{};
    while (!m_stop) {
        std::array<pollfd, 2> waiting{{{socket, POLLIN, 0}, {server, POLLIN, 0}}};
        if (SSL_pending(client) == 0 && poll(waiting.data(), waiting.size(), pollMilliseconds) <= 0)
            continue;
        if (SSL_pending(client) > 0 || waiting[0].revents != 0) {
            const int count = SSL_read(client, chunk.data(), int(chunk.size()));
            if (count <= 0)
                return;
            const QByteArray bytes(chunk.data(), count);
            if (isTroubled)
                hear(bytes);
            say(server, bytes);
        }
        if (waiting[1].revents == 0)
            continue;
        const auto count = recv(server, chunk.data(), chunk.size(), 0);
        // A reset goes through as one; an orderly end is said by TLS as well.
        if (count == 0)
            SSL_shutdown(client);
        if (count <= 0 || SSL_write(client, chunk.data(), int(count)) <= 0)
            return;
    }
}

void TlsProxy::hear(const QByteArray &bytes)
{
    const Lock lock(m_mutex);
    m_heard += bytes;
}

void TlsProxy::waitUntilGone(int socket) const
{
    std::array<char, 4096> chunk{};
    while (!m_stop && (!isReadable(socket) || recv(socket, chunk.data(), chunk.size(), 0) > 0)) {
    }
}

std::shared_ptr<SSL_CTX> TlsProxy::contextFor(Trouble trouble) const
{
    const QByteArray host = trouble == Trouble::WrongHost ? "login.example" : "slack.com";
    const long from = trouble == Trouble::Expired ? -aWeek : trouble == Trouble::NotYetValid ? aWeek : -3600;
    const auto certificate = Certificate::server(host, trouble == Trouble::SelfSigned ? nullptr : &m_authority, from);
    std::shared_ptr<SSL_CTX> context(SSL_CTX_new(TLS_server_method()), SSL_CTX_free);
    SSL_CTX_use_certificate(context.get(), certificate.certificate());
    SSL_CTX_use_PrivateKey(context.get(), certificate.key());
    if (trouble == Trouble::OldVersion) {
        // A server of today would refuse to speak it.
        SSL_CTX_set_security_level(context.get(), 0);
        SSL_CTX_set_min_proto_version(context.get(), TLS1_VERSION);
        SSL_CTX_set_max_proto_version(context.get(), TLS1_1_VERSION);
    }
    return context;
}

} // namespace precedent::fakeslack
