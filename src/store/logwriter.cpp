// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/logwriter.h"

#include "store/loghead.h"

#include <QtCore/QUuid>

namespace precedent::store {

namespace {

constexpr std::int64_t leavesPerCheckpoint = 10'000;

} // namespace

LogWriter::LogWriter(Connection &connection, base::Clock clock, std::optional<SigningKey> key)
    : m_connection(connection), m_clock(std::move(clock)), m_key(std::move(key))
{
}

bool LogWriter::signs() const
{
    return m_key && m_key->publicKey() == m_genesis.publicKey;
}

base::Result<void> LogWriter::start()
{
    m_genesis.ledger = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_genesis.publicKey = m_key ? m_key->publicKey() : QByteArray();
    m_frontier = Frontier();
    m_newest = {};
    const auto number = append(genesisLeaf(m_genesis.ledger, m_genesis.publicKey, now()));
    return number ? addCheckpoint() : number.error();
}

base::Result<void> LogWriter::refresh()
{
    const auto ends = first(m_connection.statement("log/ends"),
                            [](const Statement &row) { return std::pair(row.integer(0), row.integer(1)); });
    if (!ends)
        return ends.error();
    const auto [size, newest] = ends->value_or(std::pair<std::int64_t, std::int64_t>(0, 0));
    if (m_frontier && m_frontier->size() == size && m_newest.number == newest)
        return {};
    return load();
}

base::Result<void> LogWriter::load()
{
    m_frontier.reset();
    const auto genesis =
        first(m_connection.statement("log/genesis"), [](const Statement &row) { return row.bytes(0); });
    const auto newest = first(m_connection.statement("log/newest_checkpoint"), checkpointFrom);
    if (!genesis || !newest)
        return genesis ? newest.error() : genesis.error();
    const auto parsed = parseGenesis(genesis->value_or(QByteArray()));
    if (!parsed)
        return base::makeError(base::ErrorKind::Ledger, "ledger-damaged", QStringLiteral("the log has no first leaf"));
    m_genesis = *parsed;
    m_newest = newest->value_or(Checkpoint());
    auto frontier = grownFrontier(m_connection, m_newest.size, m_newest.frontier);
    if (!frontier)
        return frontier.error();
    m_frontier = *std::move(frontier);
    return {};
}

base::Result<void> LogWriter::insert(const Leaf &leaf, std::int64_t number)
{
    const auto body = leafBody(leaf);
    const auto hash = leafHash(body);
    auto added = m_connection.statement("log/add_leaf")
                     .bind(":number", number)
                     .bind(":kind", toWord(leaf.kind))
                     .bind(":body", body)
                     .bind(":hash", hash)
                     .run();
    if (!added)
        return added;
    for (const auto &field : leaf.fields) {
        added = m_connection.statement("log/add_field")
                    .bind(":leaf", number)
                    .bind(":name", QString::fromLatin1(field.name))
                    .bind(":salt", field.salt)
                    .run();
        if (!added)
            return added;
    }
    m_frontier->append(hash);
    return {};
}

base::Result<std::int64_t> LogWriter::append(Leaf leaf)
{
    Q_ASSERT(m_frontier);
    if (auto drawn = drawSalts(leaf); !drawn)
        return drawn.error();
    const auto number = m_frontier->size();
    if (auto inserted = insert(leaf, number); !inserted)
        return inserted.error();
    if (m_frontier->size() - m_newest.size >= leavesPerCheckpoint) {
        if (auto added = addCheckpoint(); !added)
            return added.error();
    }
    return number;
}

base::Result<void> LogWriter::addCheckpoint()
{
    if (m_newest.number > 0 && m_newest.size == m_frontier->size())
        return {};
    Checkpoint next;
    next.number = m_newest.number + 1;
    next.size = m_frontier->size();
    next.root = m_frontier->root();
    next.frontier = m_frontier->bytes();
    next.at = now();
    next.previous = m_newest.digest;
    seal(next, m_genesis, signs() ? &*m_key : nullptr);
    auto added = m_connection.statement("log/add_checkpoint")
                     .bind(":size", next.size)
                     .bind(":root", next.root)
                     .bind(":frontier", next.frontier)
                     .bind(":at", next.at)
                     .bind(":previous", next.previous)
                     .bind(":signature", next.signature)
                     .bind(":key_id", next.keyId)
                     .bind(":digest", next.digest)
                     .run();
    if (added)
        m_newest = std::move(next);
    return added;
}

} // namespace precedent::store
