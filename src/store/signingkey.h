// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <optional>

namespace precedent::store {

/// An Ed25519 private key, with which checkpoints are signed; by value.
class SigningKey
{
public:
    /// Internal "random-unavailable" when OpenSSL has no randomness.
    static base::Result<SigningKey> generate();
    /// From 32 bytes; empty for any other number.
    static std::optional<SigningKey> fromSeed(const QByteArray &seed);

    [[nodiscard]] const QByteArray &seed() const { return m_seed; }
    /// 32 bytes.
    [[nodiscard]] const QByteArray &publicKey() const { return m_publicKey; }
    /// 64 bytes.
    [[nodiscard]] QByteArray sign(const QByteArray &message) const;

private:
    QByteArray m_seed;
    QByteArray m_publicKey;
};

[[nodiscard]] bool isSignature(const QByteArray &signature, const QByteArray &message, const QByteArray &publicKey);

/// `count` unpredictable bytes; Internal "random-unavailable".
[[nodiscard]] base::Result<QByteArray> randomBytes(int count);

/// The key in this file (the seed in base64), or empty when there is none that can be read.
[[nodiscard]] std::optional<SigningKey> readKeyFile(const QString &path);
/// The key in this file, made first when there is no file or an empty one: mode 0600, synced, there whole or not at
/// all. Ledger "key-unreadable" when the file holds no key, Output "ledger-read-only" or "disk-full".
[[nodiscard]] base::Result<SigningKey> readOrMakeKeyFile(const QString &path);

} // namespace precedent::store
