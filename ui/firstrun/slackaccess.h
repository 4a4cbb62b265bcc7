// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"
#include "secrets/tokenshelf.h"
#include "slack/webapisource.h"

#include <QtCore/QHash>
#include <QtCore/QSet>

#include <memory>
#include <mutex>

namespace precedent::firstrun {

/// How a call to Slack is waited for.
struct SlackWaiting
{
    base::CancelToken cancel = {};
    std::function<void(int seconds)> onWait = {};
    bool isWatched = false; ///< a person waits for the answer: two tries, each given up after 10 s of silence
};

/// The window's way to Slack: makes connections, and has a token for each workspace in memory for this session and in
/// the keychain. Thread-safe; what asks the keychain blocks up to 15 s and belongs on a worker.
class SlackAccess
{
public:
    /// `apiUrl` as checkApiUrl() takes it.
    SlackAccess(QString apiUrl, secrets::Keychain keychain, base::Clock clock = base::systemClock());

    void setNetwork(const slack::NetworkOptions &network);
    [[nodiscard]] slack::NetworkOptions network() const;

    /// How Slack is reached, without a token.
    [[nodiscard]] slack::WebApiOptions options() const;

    /// This session's token of the workspace, else the keychain's; of an empty `team` that of the one connected last.
    /// Asks Slack whose a token is that came without its workspace. NotConfigured "token-absent", "keychain-locked" or
    /// "keychain-no-service", and Slack's errors.
    [[nodiscard]] base::Result<QByteArray> token(const QString &team = {}, const SlackWaiting &waiting = {});
    /// For this session only; an empty `team` is not yet known.
    void useForSession(const QByteArray &token, const QString &team = {});
    [[nodiscard]] bool hasSessionToken() const;
    /// The keychain has this token: it took it, or it gave it.
    [[nodiscard]] bool isKept(const QByteArray &token) const;
    /// Of this session; those in the keychain stay.
    void forgetSession();
    /// For this session, and in the keychain; the errors of secrets::writeToken(), after which the session has it.
    base::Result<void> keep(const QByteArray &token, const QString &team);

    /// The workspace of a token: the team id.
    [[nodiscard]] base::Result<QString> teamOf(const QByteArray &token, const SlackWaiting &waiting) const;
    /// Usage "api-url-refused" for an address that no token is sent to.
    [[nodiscard]] base::Result<std::unique_ptr<slack::Source>> connect(const QByteArray &token,
                                                                       const SlackWaiting &waiting) const;

private:
    [[nodiscard]] QByteArray known(const QString &team) const;
    void noteKept(const QByteArray &token);
    [[nodiscard]] base::Result<void> learnLast(const QString &team, const SlackWaiting &waiting);

    QString m_apiUrl;
    secrets::TokenShelf m_shelf;
    base::Clock m_clock;
    mutable std::mutex m_mutex;
    slack::NetworkOptions m_network;
    /// By team id; the empty one is the token used last.
    QHash<QString, QByteArray> m_tokens;
    QSet<QByteArray> m_kept; ///< those of them that the keychain has
};

} // namespace precedent::firstrun
