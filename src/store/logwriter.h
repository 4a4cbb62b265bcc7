// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "store/checkpoint.h"
#include "store/connection.h"
#include "store/leaf.h"
#include "store/merkle.h"

namespace precedent::store {

/// Appends to the Merkle log inside write transactions of one connection. Writer thread only.
class LogWriter
{
public:
    LogWriter(Connection &connection, base::Clock clock, std::optional<SigningKey> key);

    /// The first leaf of a new log and a checkpoint over it.
    [[nodiscard]] base::Result<void> start();
    /// At the begin of each transaction: takes over what other processes have appended. Ledger "ledger-damaged".
    [[nodiscard]] base::Result<void> refresh();
    /// After a rollback: what was appended never happened.
    void forget() { m_frontier.reset(); }

    /// Appends a leaf, its fields' salts still to be drawn, and returns its number. Every 10,000 leaves a checkpoint
    /// follows by itself.
    [[nodiscard]] base::Result<std::int64_t> append(Leaf leaf);
    /// Adds a checkpoint unless the newest one is of this size already.
    [[nodiscard]] base::Result<void> addCheckpoint();

    /// Leaves so far; after refresh().
    [[nodiscard]] std::int64_t size() const { return m_frontier ? m_frontier->size() : 0; }
    [[nodiscard]] base::Instant now() const { return m_clock(); }
    /// True when the key at hand is the one that the first leaf names.
    [[nodiscard]] bool signs() const;

private:
    [[nodiscard]] base::Result<void> load();
    [[nodiscard]] base::Result<void> insert(const Leaf &leaf, std::int64_t number);

    Connection &m_connection;
    base::Clock m_clock;
    std::optional<SigningKey> m_key;
    Genesis m_genesis;
    std::optional<Frontier> m_frontier; ///< empty when it has to be read again
    Checkpoint m_newest;
};

} // namespace precedent::store
