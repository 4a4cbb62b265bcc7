// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QHash>
#include <QtCore/QString>

#include <atomic>
#include <optional>

namespace precedent::fakeslack {

/// One call as it came: the method of the Web API and its parameters, from the query and from a form.
struct HttpRequest
{
    QString method;
    QHash<QString, QString> parameters;
    QHash<QByteArray, QByteArray> headers; ///< by lower-case name
};

/// How an answer goes over the wire.
enum class Delivery {
    Whole,
    CutWithLength,    ///< half of the announced bytes, then the end
    CutWithoutLength, ///< half of the bytes of an answer whose end is the end of the connection
    Drip,             ///< a byte now and then, for as long as the client listens
    Silence,          ///< nothing, for as long as the client listens
    Reset,            ///< the connection breaks before the answer
    ResetHalfway,
    ResetAtTheEnd,  ///< all but the last byte, then the connection breaks
    ChunkedGarbage, ///< chunks whose sizes are no numbers
    EndlessHeaders, ///< headers, for as long as the client listens
    HeadersStall,   ///< half of the headers, then nothing, for as long as the client listens
    ThenClosed,     ///< whole, then the connection is closed without a word, as a server does that restarts
};

struct HttpReply
{
    int status = 200;
    QHash<QByteArray, QByteArray> headers; ///< besides length, date and connection; by lower-case name
    QByteArray body;
    Delivery delivery = Delivery::Whole;
    QByteArray date; ///< the Date header; none when empty
};

/// The server's end of a connection; closes it when destroyed. Every wait ends soon after `stop` is set.
class Connection
{
public:
    Connection(int socket, const std::atomic<bool> &stop) : m_socket(socket), m_stop(stop) {}
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    /// The next request; empty when the client has gone or sent something else.
    [[nodiscard]] std::optional<HttpRequest> receive();
    /// False when the connection has ended with this reply.
    [[nodiscard]] bool send(const HttpReply &reply);

    /// For a connection that was upgraded to something else.
    [[nodiscard]] bool sendAll(const QByteArray &bytes);
    /// Adds what came within 50 ms to `bytes`; false when the client has gone.
    [[nodiscard]] bool receiveInto(QByteArray &bytes);

private:
    [[nodiscard]] bool receiveMore();
    [[nodiscard]] bool isOver() const;
    void drip(const QByteArray &bytes);
    void reset();
    void resetAfter(const QByteArray &bytes);

    int m_socket;
    const std::atomic<bool> &m_stop;
    QByteArray m_received;
};

/// Listens on an ephemeral loopback port (or `port`, when it is not 0).
class Listener
{
public:
    explicit Listener(quint16 port = 0);
    ~Listener();
    Listener(const Listener &) = delete;
    Listener &operator=(const Listener &) = delete;

    [[nodiscard]] quint16 port() const { return m_port; }
    /// A connected socket, or -1 when none came within 50 ms.
    [[nodiscard]] int accept() const;

private:
    int m_socket = -1;
    quint16 m_port = 0;
};

} // namespace precedent::fakeslack
