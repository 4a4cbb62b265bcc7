// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeslack/socketmode.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

namespace precedent::fakeslack {

namespace {

using Lock = std::lock_guard<std::mutex>;

const QString ownTeam = QStringLiteral("T0FAKE");

QByteArray json(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray hello()
{
    return json({{QStringLiteral("type"), QStringLiteral("hello")},
                 {QStringLiteral("num_connections"), 1},
                 {QStringLiteral("debug_info"), QJsonObject{{QStringLiteral("approximate_connection_time"), 18060}}}});
}

} // namespace

QString SocketMode::makeTicket()
{
    const Lock lock(m_mutex);
    m_tickets += QStringLiteral("ticket-%1").arg(++m_serial);
    return m_tickets.last();
}

bool SocketMode::begin(const HttpRequest &request)
{
    const Lock lock(m_mutex);
    if (!m_tickets.removeOne(request.parameters.value(QStringLiteral("ticket"))))
        return false;
    ++m_connections;
    for (auto &delivery : m_deliveries)
        delivery.isSent = false;
    m_deliveries.push_front({hello(), {}, false});
    return true;
}

void SocketMode::serve(Connection &connection, const HttpRequest &request)
{
    if (!begin(request)) {
        (void)connection.sendAll("HTTP/1.1 403 Forbidden\r\ncontent-length: 0\r\n\r\n");
        return;
    }
    const int cutsBefore = cuts();
    QByteArray received;
    bool isOpen = connection.sendAll(upgradeAnswer(request.headers.value("sec-websocket-key")));
    while (isOpen && cuts() == cutsBefore && connection.receiveInto(received)) {
        while (auto frame = takeFrame(received))
            isOpen = isOpen && take(connection, *frame);
        for (const auto &text : due())
            isOpen = isOpen && connection.sendAll(written({Opcode::Text, text}));
    }
}

int SocketMode::cuts() const
{
    const Lock lock(m_mutex);
    return m_cuts;
}

std::deque<QByteArray> SocketMode::due()
{
    const Lock lock(m_mutex);
    std::deque<QByteArray> texts;
    if (m_isDead)
        return texts;
    for (auto &delivery : m_deliveries) {
        if (!delivery.isSent)
            texts.push_back(delivery.text);
        delivery.isSent = true;
    }
    std::erase_if(m_deliveries, [](const Delivery &delivery) { return delivery.envelope.isEmpty(); });
    return texts;
}

bool SocketMode::take(Connection &connection, const SocketFrame &frame)
{
    const Lock lock(m_mutex);
    if (m_isDead)
        return true;
    if (frame.opcode == Opcode::Ping)
        return connection.sendAll(written({Opcode::Pong, frame.payload}));
    if (frame.opcode != Opcode::Text)
        return frame.opcode != Opcode::Close;
    const auto envelope =
        QJsonDocument::fromJson(frame.payload).object().value(QLatin1String("envelope_id")).toString();
    if (m_isDeaf)
        return true;
    m_acknowledged += envelope;
    std::erase_if(m_deliveries, [&envelope](const Delivery &delivery) { return delivery.envelope == envelope; });
    return true;
}

void SocketMode::deliver(const QJsonObject &event, const QString &eventId)
{
    deliverFrom(ownTeam, ownTeam, event, eventId);
}

void SocketMode::deliverFrom(const QString &team, const QString &reader, const QJsonObject &event,
                             const QString &eventId)
{
    const auto envelope = QStringLiteral("envelope-%1").arg(++m_serial);
    const QJsonArray authorizations{
        QJsonObject{{QStringLiteral("team_id"), reader}, {QStringLiteral("user_id"), QStringLiteral("U0PRECEDENT")}}};
    const QJsonObject payload{{QStringLiteral("type"), QStringLiteral("event_callback")},
                              {QStringLiteral("team_id"), team},
                              {QStringLiteral("context_team_id"), reader},
                              {QStringLiteral("event_id"), eventId},
                              {QStringLiteral("authorizations"), authorizations},
                              {QStringLiteral("event"), event}};
    const auto text = json({{QStringLiteral("type"), QStringLiteral("events_api")},
                            {QStringLiteral("envelope_id"), envelope},
                            {QStringLiteral("accepts_response_payload"), false},
                            {QStringLiteral("payload"), payload}});
    m_deliveries.push_back({text, envelope, false});
}

void SocketMode::pushFrom(const QString &team, const QString &reader, const QJsonObject &event)
{
    const Lock lock(m_mutex);
    deliverFrom(team, reader, event, QStringLiteral("Ev%1").arg(++m_serial));
}

void SocketMode::push(const QJsonObject &event)
{
    const Lock lock(m_mutex);
    m_lastEvent = event;
    m_lastId = QStringLiteral("Ev%1").arg(++m_serial);
    deliver(m_lastEvent, m_lastId);
}

void SocketMode::pushAgain()
{
    const Lock lock(m_mutex);
    deliver(m_lastEvent, m_lastId);
}

void SocketMode::sendText(const QByteArray &text)
{
    const Lock lock(m_mutex);
    m_deliveries.push_back({text, {}, false});
}

void SocketMode::disconnect(const QString &reason)
{
    sendText(json({{QStringLiteral("type"), QStringLiteral("disconnect")}, {QStringLiteral("reason"), reason}}));
}

void SocketMode::cut()
{
    const Lock lock(m_mutex);
    ++m_cuts;
}

void SocketMode::setDead(bool isDead)
{
    const Lock lock(m_mutex);
    m_isDead = isDead;
}

void SocketMode::loseAcknowledgements(bool areLost)
{
    const Lock lock(m_mutex);
    m_isDeaf = areLost;
}

int SocketMode::connections() const
{
    const Lock lock(m_mutex);
    return m_connections;
}

QStringList SocketMode::acknowledged() const
{
    const Lock lock(m_mutex);
    return m_acknowledged;
}

bool SocketMode::isIdle() const
{
    const Lock lock(m_mutex);
    return m_deliveries.empty();
}

} // namespace precedent::fakeslack
