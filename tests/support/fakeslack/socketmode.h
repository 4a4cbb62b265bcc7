// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/fakeslack/http.h"
#include "tests/support/fakeslack/websocket.h"

#include <QtCore/QJsonObject>
#include <QtCore/QStringList>

#include <deque>
#include <mutex>

namespace precedent::fakeslack {

/// The Socket Mode side of the fake: hands out addresses, greets, delivers events to one open socket each and delivers
/// what was not acknowledged again on the next. Thread-safe.
class SocketMode
{
public:
    /// A ticket for one connection.
    [[nodiscard]] QString makeTicket();
    /// Talks to a client that asked to upgrade, until one of the two ends it.
    void serve(Connection &connection, const HttpRequest &request);

    /// Delivers an event to whichever socket is open, or to the next one.
    void push(const QJsonObject &event);
    /// One that happened in another workspace, which shares the channel; `reader` is whose token it is for.
    void pushFrom(const QString &team, const QString &reader, const QJsonObject &event);
    /// The same again, with the same event id, as Slack does when an acknowledgement was lost.
    void pushAgain();
    /// Sends these bytes as they are in a text frame to the open socket or the next.
    void sendText(const QByteArray &text);
    /// Asks the open socket to go, or the next.
    void disconnect(const QString &reason);
    /// Breaks the open socket off.
    void cut();
    /// From now on nothing is sent, not even the answer to a ping, but the connections stay; false: new ones live.
    void setDead(bool isDead);

    /// Acknowledgements arrive, and nobody heeds them.
    void loseAcknowledgements(bool areLost);

    /// How many connections were made.
    [[nodiscard]] int connections() const;
    /// Every envelope that was acknowledged, in order.
    [[nodiscard]] QStringList acknowledged() const;
    /// Nothing waits for delivery or acknowledgement.
    [[nodiscard]] bool isIdle() const;

private:
    struct Delivery
    {
        QByteArray text;
        QString envelope; ///< empty: no acknowledgement is expected
        bool isSent = false;
    };

    [[nodiscard]] int cuts() const;
    [[nodiscard]] bool begin(const HttpRequest &request);
    [[nodiscard]] std::deque<QByteArray> due();
    [[nodiscard]] bool take(Connection &connection, const SocketFrame &frame);
    void deliver(const QJsonObject &event, const QString &eventId);
    void deliverFrom(const QString &team, const QString &reader, const QJsonObject &event, const QString &eventId);

    mutable std::mutex m_mutex;
    QStringList m_tickets;
    std::deque<Delivery> m_deliveries;
    QStringList m_acknowledged;
    QJsonObject m_lastEvent;
    QString m_lastId;
    int m_serial = 0;
    int m_connections = 0;
    int m_cuts = 0;
    bool m_isDead = false;
    bool m_isDeaf = false;
};

} // namespace precedent::fakeslack
