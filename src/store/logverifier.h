// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/checkpoint.h"
#include "store/connection.h"
#include "store/findings.h"
#include "store/leaf.h"
#include "store/merkle.h"

#include <map>

namespace precedent::store {

/// Compares every leaf with the row that it is about, the tree with the checkpoints, and counts both sides, so that
/// nothing can be changed, added or removed on one of them.
class LogVerifier
{
public:
    LogVerifier(Connection &connection, Findings &findings) : m_connection(connection), m_findings(findings) {}

    [[nodiscard]] base::Result<void> run();

    [[nodiscard]] const Frontier &tree() const { return m_tree; }
    [[nodiscard]] const std::vector<Checkpoint> &checkpoints() const { return m_checkpoints; }
    /// Every checkpoint carries a good signature, and there is one.
    [[nodiscard]] bool allSigned() const { return m_signatures > 0 && m_signatures == std::ssize(m_checkpoints); }

private:
    struct StoredLeaf
    {
        std::int64_t number = 0;
        QString kind;
        QByteArray body;
        QByteArray hash;
    };

    [[nodiscard]] base::Result<void> loadCheckpoints();
    void checkCheckpoint(const Checkpoint &checkpoint, const Checkpoint &before);
    void checkSignature(const Checkpoint &checkpoint);
    [[nodiscard]] base::Result<void> checkLeaves();
    [[nodiscard]] base::Result<void> checkLeaf(const StoredLeaf &leaf);
    void checkTree();
    void checkGenesis(const StoredLeaf &leaf);
    [[nodiscard]] base::Result<std::optional<Leaf>> rebuild(const StoredLeaf &leaf);
    [[nodiscard]] base::Result<void> addSalts(Leaf &leaf, std::int64_t number);
    [[nodiscard]] base::Result<void> checkTotals();

    Connection &m_connection;
    Findings &m_findings;
    Genesis m_genesis;
    Frontier m_tree;
    std::vector<Checkpoint> m_checkpoints;
    std::size_t m_nextCheckpoint = 0;
    std::int64_t m_signatures = 0;
    std::map<QString, std::int64_t> m_rows; ///< rows that a leaf is about, by table
};

} // namespace precedent::store
