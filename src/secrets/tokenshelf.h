// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secrets/tokenstore.h"

namespace precedent::secrets {

/// The tokens of several workspaces in one keychain: an entry for each team id. The entry "default" says which
/// workspace was connected last, or holds a token that nobody has asked Slack about yet; the first find() moves it to
/// its workspace. Blocks as the keychain does.
class TokenShelf
{
public:
    /// Asks Slack whose token this is: the team id.
    using Identify = std::function<base::Result<QString>(const QByteArray &token)>;

    explicit TokenShelf(Keychain keychain = {}) : m_keychain(std::move(keychain)) {}

    /// The workspace's token; of an empty `team` that of the one connected last. NotConfigured "token-absent",
    /// "keychain-locked", "keychain-no-service", or why a token that waits to be moved could not be asked about.
    [[nodiscard]] base::Result<QByteArray> find(const QString &team, const Identify &identify) const;
    /// An empty `team` is not yet known. The errors of writeToken().
    [[nodiscard]] base::Result<void> keep(const QString &team, const QByteArray &token) const;
    /// An empty `team` means the one connected last. The errors of forgetToken().
    [[nodiscard]] base::Result<void> forget(const QString &team) const;

private:
    [[nodiscard]] base::Result<QByteArray> entry(const QString &key) const;

    Keychain m_keychain;
};

} // namespace precedent::secrets
