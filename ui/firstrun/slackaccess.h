// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"
#include "secrets/tokenstore.h"
#include "slack/webapisource.h"

#include <memory>
#include <mutex>

namespace precedent::firstrun {

/// The window's way to Slack: makes connections, and has the token in memory for this session and in the keychain.
/// Thread-safe; what asks the keychain blocks up to 15 s and belongs on a worker.
class SlackAccess
{
public:
    /// `apiUrl` as checkApiUrl() takes it.
    SlackAccess(QString apiUrl, secrets::Keychain keychain, base::Clock clock = base::systemClock());

    void setNetwork(const slack::NetworkOptions &network);
    [[nodiscard]] slack::NetworkOptions network() const;

    /// This session's token, else the keychain's. NotConfigured "token-absent", "keychain-locked" or
    /// "keychain-no-service".
    [[nodiscard]] base::Result<QByteArray> token();
    /// For this session only.
    void useForSession(const QByteArray &token);
    /// For this session, and in the keychain; the errors of secrets::writeToken(), after which the session has it.
    base::Result<void> keep(const QByteArray &token);

    /// How Slack is reached, without a token.
    [[nodiscard]] slack::WebApiOptions options() const;

    struct Waiting
    {
        base::CancelToken cancel;
        std::function<void(int seconds)> onWait;
    };
    /// Usage "api-url-refused" for an address that no token is sent to.
    [[nodiscard]] base::Result<std::unique_ptr<slack::Source>> connect(const QByteArray &token,
                                                                       const Waiting &waiting) const;

private:
    QString m_apiUrl;
    secrets::Keychain m_keychain;
    base::Clock m_clock;
    mutable std::mutex m_mutex;
    slack::NetworkOptions m_network;
    QByteArray m_token;
};

} // namespace precedent::firstrun
