// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeslack/http.h"

#include <QtCore/QUrl>

#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <chrono>
#include <thread>
#include <utility>

namespace precedent::fakeslack {

namespace {

constexpr int pollMilliseconds = 50;

bool isReadable(int socket)
{
    pollfd waiting{socket, POLLIN, 0};
    return poll(&waiting, 1, pollMilliseconds) > 0;
}

void addParameters(QHash<QString, QString> &parameters, const QByteArray &encoded)
{
    for (const auto &pair : encoded.split('&')) {
        const auto equals = pair.indexOf('=');
        if (equals <= 0)
            continue;
        const auto value = pair.mid(equals + 1).replace('+', "%20");
        parameters.insert(QUrl::fromPercentEncoding(pair.left(equals)), QUrl::fromPercentEncoding(value));
    }
}

/// Reads everything before the body; empty when it is no request.
std::optional<HttpRequest> parseHead(const QByteArray &head)
{
    auto lines = head.split('\n');
    const auto words = lines.takeFirst().trimmed().split(' ');
    if (words.size() != 3 || !words[1].startsWith("/api/"))
        return std::nullopt;
    HttpRequest request;
    const auto target = words[1].mid(5);
    const auto question = target.indexOf('?');
    request.method = QString::fromLatin1(question < 0 ? target : target.left(question));
    if (question >= 0)
        addParameters(request.parameters, target.mid(question + 1));
    for (const auto &line : lines) {
        const auto colon = line.indexOf(':');
        if (colon > 0)
            request.headers.insert(line.left(colon).toLower(), line.mid(colon + 1).trimmed());
    }
    return request;
}

QByteArray headOf(const HttpReply &reply)
{
    const bool hasLength = reply.delivery != Delivery::CutWithoutLength;
    QByteArray head = "HTTP/1.1 " + QByteArray::number(reply.status) + " Answer\r\n";
    if (!reply.date.isEmpty())
        head += "date: " + reply.date + "\r\n";
    for (auto header = reply.headers.begin(); header != reply.headers.end(); ++header)
        head += header.key() + ": " + header.value() + "\r\n";
    if (hasLength)
        head += "content-length: " + QByteArray::number(reply.body.size()) + "\r\n";
    else
        head += "connection: close\r\n";
    return head + "\r\n";
}

} // namespace

Connection::~Connection()
{
    close(m_socket);
}

bool Connection::receiveMore()
{
    while (!m_stop && !isReadable(m_socket)) {
    }
    std::array<char, 16 * 1024> chunk{};
    const auto count = m_stop ? 0 : recv(m_socket, chunk.data(), chunk.size(), 0);
    if (count <= 0)
        return false;
    m_received.append(chunk.data(), count);
    return true;
}

std::optional<HttpRequest> Connection::receive()
{
    auto end = m_received.indexOf("\r\n\r\n");
    while (end < 0) {
        if (!receiveMore())
            return std::nullopt;
        end = m_received.indexOf("\r\n\r\n");
    }
    auto request = parseHead(m_received.left(end));
    if (!request)
        return std::nullopt;
    const auto size = end + 4 + request->headers.value("content-length", "0").toLongLong();
    while (m_received.size() < size) {
        if (!receiveMore())
            return std::nullopt;
    }
    addParameters(request->parameters, m_received.mid(end + 4, size - end - 4));
    m_received.remove(0, size);
    return request;
}

bool Connection::sendAll(const QByteArray &bytes)
{
    qsizetype sent = 0;
    while (sent < bytes.size() && !m_stop) {
        const auto count = ::send(m_socket, bytes.constData() + sent, std::size_t(bytes.size() - sent), MSG_NOSIGNAL);
        if (count < 0)
            return false;
        sent += count;
    }
    return !m_stop;
}

bool Connection::receiveInto(QByteArray &bytes)
{
    bytes += std::exchange(m_received, {});
    if (m_stop)
        return false;
    if (!isReadable(m_socket))
        return true;
    std::array<char, 16 * 1024> chunk{};
    const auto count = recv(m_socket, chunk.data(), chunk.size(), 0);
    if (count > 0)
        bytes.append(chunk.data(), count);
    return count > 0;
}

bool Connection::isOver() const
{
    char byte = 0;
    return m_stop || (isReadable(m_socket) && recv(m_socket, &byte, 1, MSG_PEEK) <= 0);
}

void Connection::drip(const QByteArray &bytes)
{
    for (qsizetype i = 0; i < bytes.size() && !isOver() && sendAll(bytes.mid(i, 1)); ++i) {
    }
    while (!isOver()) {
    }
}

void Connection::reset()
{
    const linger abrupt{1, 0};
    setsockopt(m_socket, SOL_SOCKET, SO_LINGER, &abrupt, sizeof abrupt);
}

void Connection::resetAfter(const QByteArray &bytes)
{
    (void)sendAll(bytes);
    // The client has to see these bytes before the reset throws the rest away.
    std::this_thread::sleep_for(std::chrono::milliseconds(20));
    reset();
}

bool Connection::send(const HttpReply &reply)
{
    const auto half = headOf(reply) + reply.body.left(reply.body.size() / 2);
    switch (reply.delivery) {
    case Delivery::Whole:
        return sendAll(headOf(reply) + reply.body);
    case Delivery::CutWithLength:
    case Delivery::CutWithoutLength:
        (void)sendAll(half);
        return false;
    case Delivery::Drip:
        if (sendAll(headOf(reply)))
            drip(reply.body);
        return false;
    case Delivery::Silence:
        drip({});
        return false;
    case Delivery::ResetHalfway:
        resetAfter(half);
        return false;
    case Delivery::ResetAtTheEnd:
        resetAfter((headOf(reply) + reply.body).chopped(1));
        return false;
    case Delivery::ChunkedGarbage:
        (void)sendAll("HTTP/1.1 200 Answer\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n{}");
        return false;
    case Delivery::EndlessHeaders:
        (void)sendAll("HTTP/1.1 200 Answer\r\n");
        while (sendAll("x-more: " + QByteArray(1000, 'x') + "\r\n")) {
        }
        return false;
    case Delivery::HeadersStall: {
        const auto head = headOf(reply);
        if (sendAll(head.left(head.size() / 2)))
            drip({});
        return false;
    }
    case Delivery::ThenClosed:
        (void)sendAll(headOf(reply) + reply.body);
        return false;
    case Delivery::Reset:
        reset();
        return false;
    }
    return false;
}

Listener::Listener(quint16 port)
{
    m_socket = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const int on = 1;
    setsockopt(m_socket, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    const auto any = reinterpret_cast<sockaddr *>(&address);
    if (bind(m_socket, any, size) != 0 || listen(m_socket, 64) != 0 || getsockname(m_socket, any, &size) != 0)
        qFatal("no loopback port to listen on");
    m_port = ntohs(address.sin_port);
}

Listener::~Listener()
{
    close(m_socket);
}

int Listener::accept() const
{
    if (!isReadable(m_socket))
        return -1;
    const int connected = ::accept4(m_socket, nullptr, nullptr, SOCK_CLOEXEC);
    const int on = 1;
    if (connected >= 0)
        setsockopt(connected, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    return connected;
}

} // namespace precedent::fakeslack
