// SPDX-License-Identifier: GPL-3.0-or-later
#include "live/listener.h"

#include "live/backoff.h"
#include "slack/socketopening.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QLoggingCategory>

namespace precedent::live {

namespace {

Q_LOGGING_CATEGORY(lcListener, "precedent.live.listener", QtInfoMsg)

/// Trying again would fail the same way.
bool isFinal(const base::Error &error)
{
    using base::ErrorKind;
    return error.kind == ErrorKind::Authentication || error.kind == ErrorKind::NotConfigured ||
           error.kind == ErrorKind::Usage;
}

base::Result<QByteArray> checked(const base::Result<QByteArray> &token)
{
    if (token && !token->startsWith("xapp-"))
        return base::makeError(base::ErrorKind::Usage, "app-token-wrong-kind");
    return token;
}

} // namespace

Listener::Listener(const Setup &setup, HintQueue &queue, base::CancelToken cancel, Tell tell)
    : m_setup(setup), m_queue(queue), m_cancel(std::move(cancel)), m_tell(std::move(tell))
{
}

State Listener::run()
{
    m_tell({Phase::Connecting, {}});
    const auto token = checked(m_setup.appToken());
    if (!token)
        return {Phase::Off, token.error()};
    auto options = m_setup.api;
    options.token = *token;
    options.cancel = m_cancel;
    Backoff backoff(m_setup.timing.retryMs);
    while (!m_cancel.isCancelled()) {
        const auto url = slack::openSocket(options);
        bool wasConnected = false;
        QElapsedTimer lasted;
        lasted.start();
        const auto end = url ? listen(*url, wasConnected) : SessionEnd::Lost;
        if (!url && isFinal(url.error()))
            return {Phase::Off, url.error()};
        if (end == SessionEnd::Disabled)
            return {Phase::Off, base::makeError(base::ErrorKind::NotConfigured, "live-link-disabled")};
        if (m_cancel.isCancelled())
            break;
        const bool wasBrief = lasted.elapsed() < m_setup.timing.briefMs;
        if (wasConnected && !(wasBrief && end == SessionEnd::Refresh))
            backoff.reset();
        m_tell({Phase::Reconnecting, url ? std::nullopt : std::optional(url.error())});
        if (wasConnected && !wasBrief && end == SessionEnd::Refresh)
            continue;
        if (!pause(backoff.next()))
            break;
    }
    return {};
}

SessionEnd Listener::listen(const QString &url, bool &wasConnected)
{
    SocketSession session(m_setup.api.network, m_setup.timing, m_cancel, [this](const Frame &frame) { take(frame); });
    const auto end = session.run(url);
    wasConnected = session.wasConnected();
    return end;
}

void Listener::take(const Frame &frame)
{
    if (frame.kind == FrameKind::Hello)
        m_tell({Phase::Connected, {}});
    if (!frame.hint)
        return;
    if (m_seen.isNew(frame.eventId))
        m_queue.push(*frame.hint);
    else
        qCInfo(lcListener) << "delivered again:" << frame.eventId.left(32);
}

bool Listener::pause(int milliseconds) const
{
    return slack::sleepFor(milliseconds, m_cancel);
}

} // namespace precedent::live
