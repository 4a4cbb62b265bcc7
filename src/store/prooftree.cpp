// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/prooftree.h"

#include "store/connection.h"
#include "store/reader.h"
#include "store/sha256.h"

namespace precedent::store {

namespace {

std::uint64_t keyOf(int height, std::int64_t place)
{
    constexpr int placeBits = 56;
    return (static_cast<std::uint64_t>(height) << placeBits) | static_cast<std::uint64_t>(place);
}

} // namespace

ProofTree::ProofTree(std::int64_t size, const std::vector<std::int64_t> &wanted) : m_size(size)
{
    for (const auto leaf : wanted) {
        Q_ASSERT(leaf >= 0 && leaf < size);
        for (int height = 0; (size - 1) >> height > 0; ++height) {
            const auto sibling = (leaf >> height) ^ 1;
            if (isComplete(height, sibling))
                m_kept.try_emplace(keyOf(height, sibling));
        }
    }
}

void ProofTree::append(QByteArray leafHash)
{
    auto place = m_appended++;
    for (int height = 0;; ++height, place >>= 1) {
        if (const auto kept = m_kept.find(keyOf(height, place)); kept != m_kept.end())
            kept->second = leafHash;
        if (!(place & 1))
            break;
        leafHash = nodeHash(m_open.back(), leafHash);
        m_open.pop_back();
    }
    m_open.push_back(std::move(leafHash));
}

bool ProofTree::isComplete(int height, std::int64_t place) const
{
    return (place + 1) << height <= m_size;
}

QByteArray ProofTree::rootFrom(std::int64_t first) const
{
    if (m_open.empty())
        return sha256({});
    auto root = m_open.back();
    auto begin = m_appended & (m_appended - 1); // of the smallest complete subtree
    for (auto left = m_open.rbegin() + 1; left != m_open.rend() && begin > first; ++left) {
        root = nodeHash(*left, root);
        begin &= begin - 1;
    }
    return root;
}

Hashes ProofTree::proof(std::int64_t leaf) const
{
    Hashes path;
    for (int height = 0; (m_size - 1) >> height > 0; ++height) {
        const auto sibling = (leaf >> height) ^ 1;
        if (isComplete(height, sibling))
            path.push_back(m_kept.at(keyOf(height, sibling)));
        else if (sibling << height < m_size)
            path.push_back(rootFrom(sibling << height));
    }
    return path;
}

base::Result<ProofTree> proofTree(const Reader &ledger, std::int64_t size, const std::vector<std::int64_t> &wanted)
{
    ProofTree tree(size, wanted);
    auto hashes = ledger.connection().statement("log/hashes_below");
    hashes.bind(":end", size);
    for (;;) {
        const auto row = hashes.step();
        if (!row)
            return row.error();
        if (!*row)
            break;
        tree.append(hashes.bytes(0));
    }
    if (tree.appended() != size)
        return base::makeError(base::ErrorKind::Ledger, "ledger-damaged", QStringLiteral("the log has gaps"));
    return tree;
}

} // namespace precedent::store
