// SPDX-License-Identifier: GPL-3.0-or-later
#include "slack/apicaller.h"

#include "slack/slackerror.h"
#include "slack/waiting.h"

#include <QtCore/QLoggingCategory>
#include <QtCore/QUrl>

#include <algorithm>

namespace precedent::slack {

namespace {

Q_LOGGING_CATEGORY(lcApi, "precedent.slack.api", QtInfoMsg)

constexpr int faultsPerPageSize = 2;
constexpr int usualRate = 60;
constexpr qint64 mostJitterAfterRefusal = 1000;
/// Shorter waits between calls are not worth a word.
constexpr qint64 waitWorthTelling = 5000;

base::Error interrupted()
{
    return base::makeError(base::ErrorKind::Interrupted, "interrupted");
}

/// What may stand in a header; a line break in a pasted token would start a header of its own.
bool isSendable(const QByteArray &token)
{
    return !token.isEmpty() && std::all_of(token.begin(), token.end(), [](char c) { return c > ' ' && c < '\x7f'; });
}

qsizetype sizeIndex(const ApiCall &call, int faults)
{
    return std::min<qsizetype>(faults / faultsPerPageSize, call.pageSizes.size() - 1);
}

/// Fewer messages at once may be what it takes.
bool isTooMuch(const base::Error &error)
{
    return error.code == QLatin1String("slack-unsafe-answer") || error.code == QLatin1String("slack-answer-too-large");
}

/// A server on this machine has no published limit.
int startRate(const WebApiOptions &options)
{
    return options.callsPerMinute.value_or(options.apiUrl.startsWith(QLatin1String("http:")) ? 0 : usualRate);
}

} // namespace

ApiCaller::ApiCaller(WebApiOptions options)
    : m_options(std::move(options)), m_url(checkApiUrl(m_options.apiUrl)),
      m_http(m_url ? m_url.value() : QString(), m_options.token, m_options.cancel, m_options.limits, m_options.network),
      m_rates(startRate(m_options))
{
    if (!m_options.waiter.sleep)
        m_options.waiter = systemWaiter();
    if (!m_options.jitter)
        m_options.jitter = systemJitter();
}

base::Result<ApiAnswer> ApiCaller::call(const ApiCall &call)
{
    if (!m_url)
        return m_url.error();
    if (!isSendable(m_options.token))
        return finished(call, errorFromSlack(QStringLiteral("invalid_auth"), {}));
    int waits = 0;
    int faults = 0;
    for (;;) {
        if (auto turn = waitForTurn(call); !turn)
            return finished(call, turn.error());
        auto judgement = ask(call, faults);
        if (judgement.kind == Judgement::Kind::Done) {
            m_rates.of(call.method).succeeded();
            return std::move(judgement.answer);
        }
        qCInfo(lcApi).noquote() << call.method << "did not succeed:" << judgement.error.code;
        if (isTooMuch(judgement.error) && sizeIndex(call, faults) + 1 < call.pageSizes.size()) {
            faults = (faults / faultsPerPageSize + 1) * faultsPerPageSize;
            continue;
        }
        const bool isPassing = judgement.kind == Judgement::Kind::Passing && ++faults < m_options.mostTries;
        if (!isPassing && judgement.kind != Judgement::Kind::Wait)
            return finished(call, judgement.error);
        const auto waited = isPassing ? waitAfterFault(judgement, faults) : waitAsAsked(call, judgement, waits++);
        if (!waited)
            return finished(call, waited.error());
    }
}

Judgement ApiCaller::ask(const ApiCall &call, int faults)
{
    auto answer = m_http.post(call.method, formOf(call, faults));
    if (!answer)
        return judgeFailure(answer.error());
    auto judgement = judgeAnswer(std::move(answer).value(), call.required);
    judgement.answer.observedAt = judgement.date.value_or(m_options.clock());
    judgement.answer.pageSize = call.pageSizes.isEmpty() ? 0 : call.pageSizes.at(sizeIndex(call, faults));
    return judgement;
}

QByteArray ApiCaller::formOf(const ApiCall &call, int faults) const
{
    auto parameters = call.parameters;
    if (!call.pageSizes.isEmpty())
        parameters.append({QStringLiteral("limit"), QString::number(call.pageSizes.at(sizeIndex(call, faults)))});
    QByteArrayList parts;
    // Cursors end in "=", so every value is encoded in full.
    for (const auto &[key, value] : parameters)
        parts += QUrl::toPercentEncoding(key) + '=' + QUrl::toPercentEncoding(value);
    return parts.join('&');
}

base::Result<void> ApiCaller::waitForTurn(const ApiCall &call)
{
    auto &rate = m_rates.of(call.method);
    const auto wait = rate.wait(m_options.waiter.elapsed());
    if (wait > 0) {
        if (wait >= waitWorthTelling && m_options.onWait)
            m_options.onWait(int((wait + 999) / 1000));
        if (auto waited = waitFor(wait, errorFromSlack(QStringLiteral("ratelimited"), {})); !waited)
            return waited;
    }
    rate.called(m_options.waiter.elapsed());
    return {};
}

base::Result<void> ApiCaller::waitFor(qint64 milliseconds, const base::Error &tooLate)
{
    if (endsTooLate(milliseconds)) {
        auto error = tooLate;
        error.facts.insert(QStringLiteral("seconds"), QString::number((milliseconds + 999) / 1000));
        return error;
    }
    if (!m_options.waiter.sleep(milliseconds, m_options.cancel))
        return interrupted();
    return {};
}

base::Result<void> ApiCaller::waitAsAsked(const ApiCall &call, const Judgement &judgement, int earlierWaits)
{
    const auto now = judgement.date.value_or(m_options.clock());
    const int seconds = retryAfterSeconds(judgement.retryAfter, now, earlierWaits);
    m_rates.refused(call.method, seconds);
    if (m_options.onWait && !endsTooLate(qint64(seconds) * 1000))
        m_options.onWait(seconds);
    if (auto waited = waitFor(qint64(seconds) * 1000, judgement.error); !waited)
        return waited;
    return waitFor(m_options.jitter(mostJitterAfterRefusal), judgement.error);
}

base::Result<void> ApiCaller::waitAfterFault(const Judgement &judgement, int faults)
{
    const qint64 milliseconds = qint64(m_options.retryDelayMs) << (faults - 1);
    if (endsTooLate(milliseconds))
        return judgement.error;
    const auto longer = milliseconds + m_options.jitter(milliseconds);
    return m_options.waiter.sleep(longer, m_options.cancel) ? base::Result<void>() : interrupted();
}

bool ApiCaller::pause()
{
    return m_options.waiter.sleep(m_options.retryDelayMs, m_options.cancel);
}

bool ApiCaller::endsTooLate(qint64 milliseconds) const
{
    return m_options.deadline.us != 0 && m_options.clock() + milliseconds * 1000 > m_options.deadline;
}

base::Error ApiCaller::finished(const ApiCall &call, base::Error error) const
{
    error.facts.insert(QStringLiteral("method"), call.method);
    for (const auto &[key, value] : call.parameters) {
        if (key == QLatin1String("channel"))
            error.facts.insert(key, value);
    }
    // A server that echoes what it was sent must not get the token into a log.
    const auto token = QString::fromUtf8(m_options.token);
    const auto redact = [&token](QString &text) {
        if (!token.isEmpty())
            text.replace(token, QStringLiteral("…"), Qt::CaseInsensitive);
    };
    redact(error.detail);
    for (auto &fact : error.facts)
        redact(fact);
    return error;
}

} // namespace precedent::slack
