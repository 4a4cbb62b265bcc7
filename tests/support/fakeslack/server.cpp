// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeslack/server.h"

#include "tests/support/fakeslack/gzip.h"

#include <QtCore/QDateTime>
#include <QtCore/QJsonDocument>
#include <QtCore/QLocale>

namespace precedent::fakeslack {

namespace {

using Lock = std::lock_guard<std::mutex>;

QByteArray httpDate(base::Instant instant)
{
    const auto time = QDateTime::fromSecsSinceEpoch(instant.seconds(), Qt::UTC);
    return QLocale::c().toString(time, QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'")).toLatin1();
}

} // namespace

Server::Server(World &world, Profile profile, quint16 port)
    : m_world(world), m_profile(std::move(profile)), m_listener(port), m_cursors(m_profile.shortPagesSeed),
      m_acceptor([this] { acceptAll(); })
{
}

Server::~Server()
{
    m_stop = true;
    m_acceptor.join();
    for (auto &connection : m_connections)
        connection.join();
}

QString Server::apiUrl() const
{
    return QStringLiteral("http://127.0.0.1:%1/api/").arg(port());
}

void Server::addFault(const QString &method, int number, Fault fault)
{
    const Lock lock(m_mutex);
    m_faults.push_back({method, number, std::move(fault)});
}

void Server::clearFaults()
{
    const Lock lock(m_mutex);
    m_faults.clear();
}

void Server::expireCursors()
{
    const Lock lock(m_mutex);
    m_cursors.expire();
}

int Server::calls(const QString &method) const
{
    const Lock lock(m_mutex);
    const auto found = m_calls.find(method);
    return found == m_calls.end() ? 0 : found->second;
}

std::vector<HttpRequest> Server::log() const
{
    const Lock lock(m_mutex);
    return m_log;
}

void Server::acceptAll()
{
    while (!m_stop) {
        const int socket = m_listener.accept();
        if (socket >= 0)
            m_connections.emplace_back([this, socket] { serve(socket); });
    }
}

void Server::serve(int socket)
{
    Connection connection(socket, m_stop);
    while (const auto request = connection.receive()) {
        if (request->method == QLatin1String("link"))
            return m_sockets.serve(connection, *request);
        if (!connection.send(answer(*request)))
            return;
    }
}

Fault Server::countCall(const HttpRequest &request)
{
    const Lock lock(m_mutex);
    m_log.push_back(request);
    const int total = ++m_calls[QString()];
    const int ofMethod = ++m_calls[request.method];
    for (const auto &planned : m_faults) {
        const bool isMethod = planned.method.isEmpty() || planned.method == request.method;
        const int number = planned.method.isEmpty() ? total : ofMethod;
        if (isMethod && (planned.number == 0 || planned.number == number))
            return planned.fault;
    }
    return {};
}

HttpReply Server::answer(const HttpRequest &request)
{
    const auto fault = countCall(request);
    HttpReply reply;
    reply.date = httpDate(m_world.now());
    reply.headers = {{"content-type", "application/json; charset=utf-8"},
                     {"x-oauth-scopes", m_profile.scopes.toLatin1()}};
    reply.body = answerBody(request, reply);
    if (fault)
        fault(request, reply);
    const bool wantsGzip = m_profile.offersGzip && request.headers.value("accept-encoding").contains("gzip");
    if (wantsGzip && !reply.headers.contains("content-encoding") && !reply.body.isEmpty()) {
        reply.body = gzip(reply.body);
        reply.headers.insert("content-encoding", "gzip");
    }
    return reply;
}

QByteArray Server::answerBody(const HttpRequest &request, HttpReply &reply)
{
    // Slack refuses a token that stands anywhere but in the header.
    const bool isInForm = request.parameters.contains(QStringLiteral("token"));
    const auto authorization = request.headers.value("authorization");
    if (authorization.isEmpty() && !isInForm)
        return failure(QStringLiteral("not_authed"));
    const bool isAppCall = request.method == QLatin1String("apps.connections.open");
    if (isAppCall && authorization == "Bearer " + m_profile.token)
        return failure(QStringLiteral("not_allowed_token_type"));
    const auto other = m_others.find(authorization);
    const auto own = "Bearer " + (isAppCall ? m_profile.appToken : m_profile.token);
    if (isInForm || (authorization != own && (isAppCall || other == m_others.end())))
        return failure(QStringLiteral("invalid_auth"));
    if (isAppCall)
        return openSocket();
    QByteArray body;
    const auto &served = other == m_others.end() ? m_world : *other->second;
    served.read([&](const WorldData &world) {
        const Lock lock(m_mutex);
        if (isTooSoon(request.method, world.now)) {
            reply.status = 429;
            reply.headers.insert("retry-after", QByteArray::number(m_profile.restrictedSeconds));
            body = failure(QStringLiteral("ratelimited"));
            return;
        }
        body = answerCall(world, m_profile, m_cursors, request);
    });
    return body;
}

QByteArray Server::openSocket()
{
    const auto url = QStringLiteral("ws://127.0.0.1:%1/api/link?ticket=%2").arg(port()).arg(m_sockets.makeTicket());
    return QJsonDocument(QJsonObject{{QStringLiteral("ok"), true}, {QStringLiteral("url"), url}}).toJson();
}

bool Server::isTooSoon(const QString &method, qint64 now)
{
    const bool isMetered =
        method == QLatin1String("conversations.history") || method == QLatin1String("conversations.replies");
    if (!m_profile.isRestricted || !isMetered)
        return false;
    const auto [place, isFirst] = m_lastCall.try_emplace(method, now);
    if (!isFirst && now - place->second < m_profile.restrictedSeconds * base::oneSecond)
        return true;
    place->second = now;
    return false;
}

} // namespace precedent::fakeslack
