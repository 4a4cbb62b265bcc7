// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "store/signingkey.h"
#include "store/statement.h"

namespace precedent::store {

/// The first leaf: who the log is of, and whose signature counts.
struct Genesis
{
    QString ledger;       ///< UUID
    QByteArray publicKey; ///< 32 bytes, or empty: nothing is ever signed
    [[nodiscard]] QString origin() const { return QStringLiteral("precedent/") + ledger; }
};
/// Empty when the bytes are no genesis leaf.
[[nodiscard]] std::optional<Genesis> parseGenesis(const QByteArray &body);

/// The log at one size; each checkpoint names the one before by its digest.
struct Checkpoint
{
    std::int64_t number = 0;
    std::int64_t size = 0;
    QByteArray root;
    QByteArray frontier;
    base::Instant at;
    QByteArray previous;  ///< digest of the checkpoint before; empty for the first
    QByteArray signature; ///< 64 bytes, or empty: unsigned
    QByteArray keyId;     ///< 4 bytes, or empty: unsigned
    QByteArray digest;
};

/// The text that is signed, in the form of C2SP tlog-checkpoint: origin, size, base64 root, and as extension lines
/// "at <microseconds>" and "previous <base64 digest>".
[[nodiscard]] QByteArray checkpointText(const Checkpoint &checkpoint, const Genesis &genesis);
/// The text with its signature line, as outsiders verify it (C2SP signed-note); only the text when unsigned.
[[nodiscard]] QByteArray checkpointNote(const Checkpoint &checkpoint, const Genesis &genesis);
/// The first four bytes of SHA-256(origin, 0x0A, 0x01, public key).
[[nodiscard]] QByteArray keyId(const Genesis &genesis);

/// Signs when a key is given; then fills in the digest.
void seal(Checkpoint &checkpoint, const Genesis &genesis, const SigningKey *key);
/// SHA-256 of the note.
[[nodiscard]] QByteArray checkpointDigest(const Checkpoint &checkpoint, const Genesis &genesis);

/// From the columns that log/newest_checkpoint and verify/checkpoints select.
[[nodiscard]] Checkpoint checkpointFrom(const Statement &row);

} // namespace precedent::store
