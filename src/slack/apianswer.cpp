// SPDX-License-Identifier: GPL-3.0-or-later
#include "slack/apianswer.h"

#include "base/folding.h"
#include "slack/jsongate.h"
#include "slack/slackerror.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QUrl>

#include <algorithm>

namespace precedent::slack {

namespace {

using base::ErrorKind;
using base::makeError;
using Facts = QMap<QString, QString>;

/// Slack's codes are short; what is longer was not written by Slack.
constexpr qsizetype longestFact = 200;

QString decodeString(QByteArrayView json)
{
    // QJsonDocument knows no bare strings.
    const auto wrapped = '[' + json.toByteArray() + ']';
    return base::sanitize(QJsonDocument::fromJson(wrapped).array().at(0).toString());
}

QString shortText(QByteArrayView json)
{
    return decodeString(json).left(longestFact);
}

Facts statusFacts(const HttpAnswer &answer)
{
    return {
        {QStringLiteral("status"), QString::number(answer.status)},
        {QStringLiteral("content_type"), QString::fromLatin1(answer.headers.value("content-type")).left(longestFact)}};
}

Judgement redirected(const HttpAnswer &answer)
{
    auto facts = statusFacts(answer);
    // Only the host: a login page's address may carry names or tickets.
    facts.insert(QStringLiteral("host"), QUrl(QString::fromLatin1(answer.headers.value("location"))).host());
    return Judgement::final(makeError(ErrorKind::Network, "slack-redirected", {}, facts));
}

Judgement unavailable(const HttpAnswer &answer)
{
    return Judgement::passing(makeError(ErrorKind::Network, "slack-unavailable", {}, statusFacts(answer)));
}

Judgement broken(const HttpAnswer &answer, const QString &detail)
{
    return Judgement::passing(makeError(ErrorKind::Network, "slack-broken-answer", detail, statusFacts(answer)));
}

Judgement refused(const HttpAnswer &answer, const std::vector<JsonMember> &members)
{
    const auto code = shortText(memberOf(members, "error"));
    Facts facts;
    for (const char *key : {"needed", "provided"}) {
        const auto value = memberOf(members, key);
        if (!value.isEmpty())
            facts.insert(QString::fromLatin1(key), shortText(value));
    }
    Judgement judgement;
    judgement.error = errorFromSlack(code, facts);
    if (isRateLimit(code))
        judgement.kind = Judgement::Kind::Wait;
    else if (isPassing(code))
        judgement.kind = Judgement::Kind::Passing;
    judgement.retryAfter = answer.headers.value("retry-after");
    return judgement;
}

Judgement rateLimited(const HttpAnswer &answer)
{
    Judgement judgement;
    judgement.kind = Judgement::Kind::Wait;
    judgement.error = errorFromSlack(QStringLiteral("ratelimited"), {});
    judgement.retryAfter = answer.headers.value("retry-after");
    return judgement;
}

std::optional<Judgement> judgeStatus(const HttpAnswer &answer)
{
    if (answer.status >= 300 && answer.status < 400)
        return redirected(answer);
    if (answer.status == 429)
        return rateLimited(answer);
    if (answer.status >= 500 || answer.status == 408)
        return unavailable(answer);
    return std::nullopt;
}

std::optional<Judgement> judgeBytes(const HttpAnswer &answer)
{
    const auto text = trimmedJson(answer.body);
    if (text.isEmpty())
        return broken(answer, QStringLiteral("empty"));
    if (!text.startsWith('{'))
        return Judgement::final(makeError(ErrorKind::Network, "slack-not-json", {}, statusFacts(answer)));
    switch (checkJson(text)) {
    case JsonVerdict::Malformed:
        return broken(answer, QStringLiteral("malformed"));
    case JsonVerdict::Unsafe:
        return Judgement::final(makeError(ErrorKind::Network, "slack-unsafe-answer", {}, statusFacts(answer)));
    case JsonVerdict::Sound:
        break;
    }
    return std::nullopt;
}

Judgement judgeMembers(HttpAnswer answer, const std::vector<RequiredMember> &required)
{
    auto members = sliceObject(answer.body);
    if (!members)
        return broken(answer, QStringLiteral("malformed"));
    const auto verdict = memberOf(*members, "ok");
    if (verdict == QByteArrayView("false"))
        return refused(answer, *members);
    if (verdict != QByteArrayView("true") || answer.status >= 300)
        return broken(answer, QStringLiteral("no verdict"));
    for (const auto &[key, opening] : required) {
        if (!memberOf(*members, key).startsWith(opening))
            return broken(answer, QStringLiteral("without ") + QString::fromLatin1(key));
    }
    auto body = std::move(answer.body);
    ApiAnswer complete(std::move(body), std::move(*members));
    const auto scopes = QString::fromLatin1(answer.headers.value("x-oauth-scopes")).split(u',', Qt::SkipEmptyParts);
    for (const auto &scope : scopes)
        complete.scopes += scope.trimmed();
    // A page that says there is more, but not where, must not pass for the last one.
    if (complete.member("has_more") == QByteArrayView("true") && complete.nextCursor().isEmpty())
        return broken(answer, QStringLiteral("has_more without a cursor"));
    return Judgement::done(std::move(complete));
}

} // namespace

QString ApiAnswer::text(QByteArrayView key) const
{
    return decodeString(member(key));
}

std::vector<QByteArrayView> ApiAnswer::elements(QByteArrayView key) const
{
    return sliceArray(member(key)).value_or(std::vector<QByteArrayView>());
}

QString ApiAnswer::nextCursor() const
{
    const auto metadata = sliceObject(member("response_metadata"));
    return metadata ? decodeString(memberOf(*metadata, "next_cursor")) : QString();
}

Judgement Judgement::done(ApiAnswer answer)
{
    Judgement judgement;
    judgement.kind = Kind::Done;
    judgement.answer = std::move(answer);
    return judgement;
}

Judgement Judgement::passing(base::Error error)
{
    Judgement judgement;
    judgement.kind = Kind::Passing;
    judgement.error = std::move(error);
    return judgement;
}

Judgement Judgement::final(base::Error error)
{
    Judgement judgement;
    judgement.error = std::move(error);
    return judgement;
}

Judgement judgeAnswer(HttpAnswer answer, const std::vector<RequiredMember> &required)
{
    const auto date = answer.date;
    auto early = judgeStatus(answer);
    if (!early)
        early = judgeBytes(answer);
    auto judgement = early ? std::move(*early) : judgeMembers(std::move(answer), required);
    judgement.date = date;
    return judgement;
}

Judgement judgeFailure(const base::Error &error)
{
    const QStringList passing{QStringLiteral("slack-unreachable"), QStringLiteral("slack-timeout"),
                              QStringLiteral("slack-connection-lost"), QStringLiteral("slack-handshake")};
    return passing.contains(error.code) ? Judgement::passing(error) : Judgement::final(error);
}

} // namespace precedent::slack
