// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"
#include "live/frame.h"
#include "live/setup.h"

#include <QtCore/QEventLoop>
#include <QtCore/QTimer>
#include <QtWebSockets/QWebSocket>

namespace precedent::live {

/// Why a connection ended.
enum class SessionEnd {
    Refresh,  ///< Slack asks for a new one
    Disabled, ///< Socket Mode was turned off for the app
    Lost,
    Cancelled,
};

/// One Socket Mode connection on the calling thread, which it gives an event loop. TLS is verified; frames and messages
/// are capped; a peer that answers no ping is given up.
class SocketSession
{
public:
    /// Called with each sound frame; what it says has to be kept when it returns, for then it is acknowledged.
    using OnFrame = std::function<void(const Frame &)>;

    SocketSession(const slack::NetworkOptions &network, const Timing &timing, base::CancelToken cancel,
                  OnFrame onFrame);

    /// `url` as openSocket() returned it; runs until the connection ends. Notices a cancelled token within a second.
    [[nodiscard]] SessionEnd run(const QString &url);
    /// Slack said hello.
    [[nodiscard]] bool wasConnected() const { return m_hasHello; }

private:
    void protect(const QUrl &url, const slack::NetworkOptions &network);
    void watch();
    void ping();
    void receive(const QByteArray &text);
    void finish(SessionEnd end);

    slack::NetworkOptions m_network;
    Timing m_timing;
    base::CancelToken m_cancel;
    OnFrame m_onFrame;
    QEventLoop m_loop;
    QWebSocket m_socket;
    QTimer m_watch;
    QTimer m_ping;
    bool m_hasHello = false;
    bool m_isWaitingForPong = false;
    std::optional<SessionEnd> m_end;
};

} // namespace precedent::live
