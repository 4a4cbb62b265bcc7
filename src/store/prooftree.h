// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "store/merkle.h"

#include <unordered_map>

namespace precedent::store {

class Reader;

/// Inclusion proofs (RFC 9162 §2.1.3.1) of some leaves of a log by one pass over its leaf hashes: it keeps the nodes
/// that these proofs need and no others, some dozen for each wanted leaf.
class ProofTree
{
public:
    /// A tree of `size` leaves; the wanted ones are numbers below it, in any order.
    ProofTree(std::int64_t size, const std::vector<std::int64_t> &wanted);

    /// The next leaf's hash, from leaf 0 to the last one.
    void append(QByteArray leafHash);
    [[nodiscard]] std::int64_t appended() const { return m_appended; }
    /// Of the leaves appended; the hash of nothing where there is none.
    [[nodiscard]] QByteArray root() const { return rootFrom(0); }
    /// The proof of a wanted leaf, after the last append().
    [[nodiscard]] Hashes proof(std::int64_t leaf) const;

private:
    [[nodiscard]] bool isComplete(int height, std::int64_t place) const;
    /// Of the leaves from `first`, where a complete subtree begins.
    [[nodiscard]] QByteArray rootFrom(std::int64_t first) const;

    std::int64_t m_size;
    std::int64_t m_appended = 0;
    Hashes m_open;                                        ///< roots of the complete subtrees, largest first
    std::unordered_map<std::uint64_t, QByteArray> m_kept; ///< by height over the leaves and place in the row
};

/// The proofs of these leaves in the log's first `size` ones, from the hashes as they are stored. Ledger
/// "ledger-damaged" when the log is shorter.
[[nodiscard]] base::Result<ProofTree> proofTree(const Reader &ledger, std::int64_t size,
                                                const std::vector<std::int64_t> &wanted);

} // namespace precedent::store
