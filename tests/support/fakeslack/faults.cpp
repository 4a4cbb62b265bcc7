// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeslack/faults.h"

#include "tests/support/fakeslack/gzip.h"
#include "tests/support/fakeslack/methods.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

namespace precedent::fakeslack {

namespace {

const QByteArray page = "<!DOCTYPE html><html><title>Sign in to the network</title></html>";

} // namespace

Fault tooManyRequests(const QByteArray &retryAfter)
{
    return [retryAfter](const HttpRequest &, HttpReply &reply) {
        reply.status = 429;
        reply.body = failure(QStringLiteral("ratelimited"));
        if (!retryAfter.isNull())
            reply.headers.insert("retry-after", retryAfter);
    };
}

Fault slackError(const QString &code, const QJsonObject &extra)
{
    return [code, extra](const HttpRequest &, HttpReply &reply) { reply.body = failure(code, extra); };
}

Fault httpStatus(int status)
{
    return [status](const HttpRequest &, HttpReply &reply) {
        reply.status = status;
        reply.body = page;
        reply.headers.insert("content-type", "text/html");
    };
}

Fault redirect(const QByteArray &location, int status)
{
    return [location, status](const HttpRequest &, HttpReply &reply) {
        reply.status = status;
        reply.body = page;
        reply.headers.insert("location", location);
    };
}

Fault loginPage()
{
    return httpStatus(200);
}

Fault body(const QByteArray &bytes)
{
    return [bytes](const HttpRequest &, HttpReply &reply) { reply.body = bytes; };
}

Fault delivered(Delivery delivery)
{
    return [delivery](const HttpRequest &, HttpReply &reply) {
        reply.delivery = delivery;
        // Plain bytes: half of a gzip stream would be noticed by libcurl, half of a JSON text only by us.
        reply.headers.insert("content-encoding", "identity");
    };
}

Fault gzipBomb()
{
    return [](const HttpRequest &, HttpReply &reply) {
        // Seconds of work, so only once and only where it goes off.
        static const auto bomb = gzipBombBody(1024);
        reply.body = bomb;
        reply.headers.insert("content-encoding", "gzip");
    };
}

Fault brokenGzip()
{
    return [](const HttpRequest &, HttpReply &reply) {
        reply.body = gzip(reply.body).replace(12, 8, "damaged!");
        reply.headers.insert("content-encoding", "gzip");
    };
}

Fault halfGzip()
{
    return [](const HttpRequest &, HttpReply &reply) {
        const auto packed = gzip(reply.body);
        reply.body = packed.left(packed.size() / 2);
        reply.headers.insert("content-encoding", "gzip");
    };
}

Fault lastPage()
{
    return changed([](QJsonObject &answer) {
        answer.remove(QStringLiteral("response_metadata"));
        if (answer.contains(QLatin1String("has_more")))
            answer.insert(QStringLiteral("has_more"), false);
    });
}

Fault emptiedPage()
{
    return changed([](QJsonObject &answer) {
        if (answer.contains(QLatin1String("messages")))
            answer.insert(QStringLiteral("messages"), QJsonArray());
    });
}

Fault cursorLoop()
{
    return [](const HttpRequest &request, HttpReply &reply) {
        auto answer = QJsonDocument::fromJson(reply.body).object();
        const auto cursor = request.parameters.value(QStringLiteral("cursor"), QStringLiteral("bG9vcA=="));
        // The real answer to a cursor that was never handed out is an error.
        if (!answer.value(QLatin1String("ok")).toBool())
            answer = {{QStringLiteral("ok"), true}, {QStringLiteral("messages"), QJsonArray()}};
        answer.insert(QStringLiteral("response_metadata"), QJsonObject{{QStringLiteral("next_cursor"), cursor}});
        reply.body = QJsonDocument(answer).toJson(QJsonDocument::Compact);
    };
}

Fault duplicateKeys()
{
    return body(
        "{\"ok\":true,\"messages\":[{\"ts\":\"1760000000.000100\",\"text\":\"approved\",\"text\":\"denied\"}]}");
}

Fault deepNesting(int depth)
{
    return body("{\"ok\":true,\"messages\":" + QByteArray(depth, '[') + QByteArray(depth, ']') + "}");
}

Fault emptyAnswer(int status)
{
    return [status](const HttpRequest &, HttpReply &reply) {
        reply.status = status;
        reply.body.clear();
    };
}

Fault contentType(const QByteArray &type)
{
    return [type](const HttpRequest &, HttpReply &reply) { reply.headers.insert("content-type", type); };
}

Fault changed(std::function<void(QJsonObject &)> change)
{
    return [change = std::move(change)](const HttpRequest &, HttpReply &reply) {
        auto answer = QJsonDocument::fromJson(reply.body).object();
        if (answer.isEmpty())
            return;
        change(answer);
        reply.body = QJsonDocument(answer).toJson(QJsonDocument::Compact);
    };
}

Fault shuffledPage()
{
    return changed([](QJsonObject &answer) {
        QJsonArray twice;
        const auto messages = answer.value(QLatin1String("messages")).toArray();
        for (const auto &message : messages) {
            twice.prepend(message);
            twice.append(message);
        }
        if (answer.contains(QLatin1String("messages")))
            answer.insert(QStringLiteral("messages"), twice);
    });
}

Fault meanwhile(std::function<void()> change)
{
    return [change = std::move(change)](const HttpRequest &, HttpReply &) { change(); };
}

} // namespace precedent::fakeslack
