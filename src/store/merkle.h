// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>

#include <cstdint>
#include <optional>
#include <vector>

namespace precedent::store {

/// Merkle tree hashes of RFC 9162 §2.1; every hash is 32 bytes of SHA-256.
using Hashes = std::vector<QByteArray>;

[[nodiscard]] QByteArray leafHash(QByteArrayView body);
[[nodiscard]] QByteArray nodeHash(QByteArrayView left, QByteArrayView right);

/// A growing tree by the roots of its complete subtrees, so that a leaf is appended in O(log n).
class Frontier
{
public:
    void append(QByteArray leafHash);
    [[nodiscard]] std::int64_t size() const { return m_size; }
    /// Of the empty tree: the hash of nothing.
    [[nodiscard]] QByteArray root() const;

    /// The subtree roots, largest subtree first, one after another.
    [[nodiscard]] QByteArray bytes() const;
    /// The inverse of bytes(); empty when their number does not fit the size.
    static std::optional<Frontier> fromBytes(std::int64_t size, const QByteArray &bytes);

private:
    std::int64_t m_size = 0;
    Hashes m_roots;
};

/// The path that proves leaf `index` (from 0) in the tree over `leaves` (RFC 9162 §2.1.3.1).
[[nodiscard]] Hashes inclusionProof(const Hashes &leaves, std::int64_t index);
/// The nodes that prove that the tree over the first `oldSize` leaves is a prefix (RFC 9162 §2.1.4.1); empty for 0.
[[nodiscard]] Hashes consistencyProof(const Hashes &leaves, std::int64_t oldSize);

/// RFC 9162 §2.1.3.2.
[[nodiscard]] bool provesInclusion(const Hashes &proof, const QByteArray &leaf, std::int64_t index, std::int64_t size,
                                   const QByteArray &root);
/// RFC 9162 §2.1.4.2; an empty old tree is a prefix of every tree, with an empty proof.
[[nodiscard]] bool provesConsistency(const Hashes &proof, std::int64_t oldSize, const QByteArray &oldRoot,
                                     std::int64_t size, const QByteArray &root);

} // namespace precedent::store
