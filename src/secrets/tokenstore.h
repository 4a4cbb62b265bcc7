// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QtCore/QByteArray>

#include <functional>

namespace precedent::secrets {

/// Absent, locked and present are three states; "not found" never means "signed out".
enum class KeychainState { Present, Absent, Locked, NoService };

/// A Slack token (or none) and the keychain's state.
struct StoredToken
{
    KeychainState state = KeychainState::Absent;
    QByteArray token;
};

/// Reads, writes and forgets one entry of the keychain (`key`: as TokenShelf gives them). Blocks up to 15 s, by a
/// local event loop of QtKeychain's job; call it from a worker or a command, not from a paint path.
[[nodiscard]] StoredToken readToken(const QString &key);
/// NotConfigured "keychain-…" when there is no usable keychain; nothing is ever written to a file.
[[nodiscard]] base::Result<void> writeToken(const QString &key, const QByteArray &token);
[[nodiscard]] base::Result<void> forgetToken(const QString &key);

/// The three as values, so that a window can be given another keychain.
struct Keychain
{
    std::function<StoredToken(const QString &key)> read = readToken;
    std::function<base::Result<void>(const QString &key, const QByteArray &token)> write = writeToken;
    std::function<base::Result<void>(const QString &key)> forget = forgetToken;
};

/// "xoxb", "xoxp" or empty for a token of the wrong kind, by its prefix alone.
[[nodiscard]] QString tokenKind(const QByteArray &token);

} // namespace precedent::secrets
