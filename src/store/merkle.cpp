// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/merkle.h"

#include "store/sha256.h"

#include <bit>

namespace precedent::store {

namespace {

constexpr qsizetype hashSize = 32;

/// The largest power of two below `size`; `size` is at least 2.
std::int64_t split(std::int64_t size)
{
    return static_cast<std::int64_t>(std::bit_floor(static_cast<std::uint64_t>(size - 1)));
}

QByteArray rootOf(const Hashes &leaves, std::int64_t first, std::int64_t last)
{
    Frontier frontier;
    for (auto i = first; i < last; ++i)
        frontier.append(leaves[static_cast<std::size_t>(i)]);
    return frontier.root();
}

void addPath(const Hashes &leaves, std::int64_t index, std::int64_t first, std::int64_t last, Hashes &path)
{
    if (last - first < 2)
        return;
    const auto middle = first + split(last - first);
    const bool left = index < middle;
    addPath(leaves, index, left ? first : middle, left ? middle : last, path);
    path.push_back(left ? rootOf(leaves, middle, last) : rootOf(leaves, first, middle));
}

/// SUBPROOF of RFC 9162; `known` says that the subtree is complete in the old tree, so that its root is known.
void addSubproof(const Hashes &leaves, std::int64_t oldEnd, std::int64_t first, std::int64_t last, bool known,
                 Hashes &proof)
{
    if (oldEnd == last) {
        if (!known)
            proof.push_back(rootOf(leaves, first, last));
        return;
    }
    const auto middle = first + split(last - first);
    if (oldEnd <= middle) {
        addSubproof(leaves, oldEnd, first, middle, known, proof);
        proof.push_back(rootOf(leaves, middle, last));
    } else {
        addSubproof(leaves, oldEnd, middle, last, false, proof);
        proof.push_back(rootOf(leaves, first, middle));
    }
}

} // namespace

QByteArray leafHash(QByteArrayView body)
{
    return sha256({QByteArrayView("\x00", 1), body});
}

QByteArray nodeHash(QByteArrayView left, QByteArrayView right)
{
    return sha256({QByteArrayView("\x01", 1), left, right});
}

void Frontier::append(QByteArray leafHash)
{
    for (auto rest = m_size; rest & 1; rest >>= 1) {
        leafHash = nodeHash(m_roots.back(), leafHash);
        m_roots.pop_back();
    }
    m_roots.push_back(std::move(leafHash));
    ++m_size;
}

QByteArray Frontier::root() const
{
    if (m_roots.empty())
        return sha256({});
    auto root = m_roots.back();
    for (auto left = m_roots.rbegin() + 1; left != m_roots.rend(); ++left)
        root = nodeHash(*left, root);
    return root;
}

QByteArray Frontier::bytes() const
{
    QByteArray bytes;
    for (const auto &root : m_roots)
        bytes += root;
    return bytes;
}

std::optional<Frontier> Frontier::fromBytes(std::int64_t size, const QByteArray &bytes)
{
    if (size < 0 || bytes.size() != std::popcount(static_cast<std::uint64_t>(size)) * hashSize)
        return std::nullopt;
    Frontier frontier;
    frontier.m_size = size;
    for (qsizetype at = 0; at < bytes.size(); at += hashSize)
        frontier.m_roots.push_back(bytes.mid(at, hashSize));
    return frontier;
}

Hashes inclusionProof(const Hashes &leaves, std::int64_t index)
{
    Hashes path;
    addPath(leaves, index, 0, std::ssize(leaves), path);
    return path;
}

Hashes consistencyProof(const Hashes &leaves, std::int64_t oldSize)
{
    Hashes proof;
    if (oldSize > 0)
        addSubproof(leaves, oldSize, 0, std::ssize(leaves), true, proof);
    return proof;
}

bool provesInclusion(const Hashes &proof, const QByteArray &leaf, std::int64_t index, std::int64_t size,
                     const QByteArray &root)
{
    if (index < 0 || index >= size)
        return false;
    auto node = index;
    auto last = size - 1;
    auto hash = leaf;
    for (const auto &sibling : proof) {
        if (last == 0)
            return false;
        if ((node & 1) || node == last) {
            hash = nodeHash(sibling, hash);
            while (!(node & 1) && node != 0) {
                node >>= 1;
                last >>= 1;
            }
        } else {
            hash = nodeHash(hash, sibling);
        }
        node >>= 1;
        last >>= 1;
    }
    return last == 0 && hash == root;
}

bool provesConsistency(const Hashes &proof, std::int64_t oldSize, const QByteArray &oldRoot, std::int64_t size,
                       const QByteArray &root)
{
    if (oldSize < 0 || oldSize > size)
        return false;
    if (oldSize == 0 || oldSize == size)
        return proof.empty() && (oldSize == 0 ? oldRoot == sha256({}) : oldRoot == root);
    auto nodes = proof;
    if (std::has_single_bit(static_cast<std::uint64_t>(oldSize)))
        nodes.insert(nodes.begin(), oldRoot);
    if (nodes.empty())
        return false;
    auto node = oldSize - 1;
    auto last = size - 1;
    for (; node & 1; node >>= 1)
        last >>= 1;
    auto oldHash = nodes.front();
    auto hash = nodes.front();
    for (auto sibling = nodes.begin() + 1; sibling != nodes.end(); ++sibling) {
        if (last == 0)
            return false;
        if ((node & 1) || node == last) {
            oldHash = nodeHash(*sibling, oldHash);
            hash = nodeHash(*sibling, hash);
            while (!(node & 1) && node != 0) {
                node >>= 1;
                last >>= 1;
            }
        } else {
            hash = nodeHash(hash, *sibling);
        }
        node >>= 1;
        last >>= 1;
    }
    return last == 0 && oldHash == oldRoot && hash == root;
}

} // namespace precedent::store
