// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/logverifier.h"

#include "store/leafrows.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <algorithm>

namespace precedent::store {

namespace {

/// Counted tables in the order in which verify/totals answers them.
constexpr const char *countedTables[] = {"observation", "coverage", "correction", "correction_undo",
                                         "format",      "gone",     "event",      "leaf_field"};
constexpr int sequenceColumn = 10;

QString kindIn(const QByteArray &body)
{
    return QJsonDocument::fromJson(body).object().value(QLatin1String("kind")).toString();
}

} // namespace

base::Result<void> LogVerifier::run()
{
    if (auto loaded = loadCheckpoints(); !loaded)
        return loaded;
    if (auto checked = checkLeaves(); !checked)
        return checked;
    Checkpoint before;
    for (const auto &checkpoint : m_checkpoints) {
        checkCheckpoint(checkpoint, before);
        before = checkpoint;
    }
    m_findings.addIf(m_nextCheckpoint != m_checkpoints.size(),
                     QStringLiteral("a checkpoint covers leaves that are not there"));
    return checkTotals();
}

base::Result<void> LogVerifier::loadCheckpoints()
{
    auto checkpoints = collect(m_connection.statement("verify/checkpoints"), checkpointFrom);
    if (!checkpoints)
        return checkpoints.error();
    m_checkpoints = *std::move(checkpoints);
    m_findings.addIf(m_checkpoints.empty(), QStringLiteral("there is no checkpoint"));
    return {};
}

void LogVerifier::checkCheckpoint(const Checkpoint &checkpoint, const Checkpoint &before)
{
    const auto problem = [&](bool wrong, const QString &text) {
        if (wrong)
            m_findings.addAbout("checkpoint", checkpoint.number, text);
    };
    problem(checkpoint.number != before.number + 1, QStringLiteral("one before it is missing"));
    problem(checkpoint.size <= before.size, QStringLiteral("not larger than the one before"));
    problem(checkpoint.previous != before.digest, QStringLiteral("does not follow the one before"));
    problem(checkpoint.digest != checkpointDigest(checkpoint, m_genesis), QStringLiteral("differs from its digest"));
    checkSignature(checkpoint);
}

void LogVerifier::checkSignature(const Checkpoint &checkpoint)
{
    if (checkpoint.signature.isEmpty() && checkpoint.keyId.isEmpty())
        return;
    const bool good = checkpoint.keyId == keyId(m_genesis) &&
                      isSignature(checkpoint.signature, checkpointText(checkpoint, m_genesis), m_genesis.publicKey);
    if (good)
        ++m_signatures;
    else
        m_findings.addAbout("checkpoint", checkpoint.number, QStringLiteral("the signature does not hold"));
}

base::Result<void> LogVerifier::checkLeaves()
{
    auto rows = m_connection.statement("verify/leaves");
    for (;;) {
        const auto row = rows.step();
        if (!row)
            return row.error();
        if (!*row)
            return {};
        if (auto checked = checkLeaf({rows.integer(0), rows.text(1), rows.bytes(2), rows.bytes(3)}); !checked)
            return checked;
    }
}

base::Result<void> LogVerifier::checkLeaf(const StoredLeaf &leaf)
{
    if (leaf.number != m_tree.size())
        m_findings.addAbout("leaf", leaf.number, QStringLiteral("not where it should be in the log"));
    const auto hash = leafHash(leaf.body);
    if (hash != leaf.hash)
        m_findings.addAbout("leaf", leaf.number, QStringLiteral("its hash is not that of its content"));
    if (kindIn(leaf.body) != leaf.kind)
        m_findings.addAbout("leaf", leaf.number, QStringLiteral("its kind is not that of its content"));
    m_tree.append(hash);
    checkGenesis(leaf);
    checkTree();
    auto rebuilt = rebuild(leaf);
    if (!rebuilt)
        return rebuilt.error();
    if (!*rebuilt)
        return {};
    if (auto salted = addSalts(**rebuilt, leaf.number); !salted)
        return salted;
    if (leafBody(**rebuilt) != leaf.body)
        m_findings.addAbout("leaf", leaf.number, leaf.kind + QStringLiteral(" differs from what was logged"));
    return {};
}

void LogVerifier::checkGenesis(const StoredLeaf &leaf)
{
    const bool isGenesis = leaf.kind == toWord(LeafKind::Genesis);
    if (isGenesis != (leaf.number == 0))
        m_findings.addAbout("leaf", leaf.number, QStringLiteral("the first leaf, and only it, is the genesis leaf"));
    if (leaf.number != 0)
        return;
    const auto genesis = parseGenesis(leaf.body);
    m_findings.addIf(!genesis, QStringLiteral("leaf 0: no genesis leaf"));
    m_genesis = genesis.value_or(Genesis());
}

/// Compares the tree with the checkpoints of its present size.
void LogVerifier::checkTree()
{
    for (; m_nextCheckpoint < m_checkpoints.size(); ++m_nextCheckpoint) {
        const auto &checkpoint = m_checkpoints[m_nextCheckpoint];
        if (checkpoint.size > m_tree.size())
            return;
        const bool same = checkpoint.size == m_tree.size() && checkpoint.root == m_tree.root() &&
                          checkpoint.frontier == m_tree.bytes();
        if (!same)
            m_findings.addAbout("checkpoint", checkpoint.number, QStringLiteral("the log has another root"));
    }
}

/// The leaf that the stored row asks for, without salts; empty for kinds that have no row.
base::Result<std::optional<Leaf>> LogVerifier::rebuild(const StoredLeaf &leaf)
{
    const auto rebuilt = leafFromRow(m_connection, leaf.number, leaf.kind);
    if (!rebuilt)
        return rebuilt.error();
    if (rebuilt->table.isEmpty())
        return std::optional<Leaf>();
    if (!rebuilt->leaf) {
        m_findings.addAbout("leaf", leaf.number, QStringLiteral("its row is missing: ") + leaf.kind);
        return std::optional<Leaf>();
    }
    ++m_rows[rebuilt->table];
    return rebuilt->leaf;
}

base::Result<void> LogVerifier::addSalts(Leaf &leaf, std::int64_t number)
{
    if (auto added = store::addSalts(m_connection, number, leaf.fields); !added)
        return added;
    m_rows[QStringLiteral("leaf_field")] += std::count_if(leaf.fields.begin(), leaf.fields.end(),
                                                          [](const LeafField &field) { return !field.salt.isEmpty(); });
    return {};
}

base::Result<void> LogVerifier::checkTotals()
{
    auto totals = m_connection.statement("verify/totals");
    const auto row = totals.step();
    if (!row)
        return row.error();
    int column = 0;
    for (const char *table : countedTables) {
        const auto name = QString::fromLatin1(table);
        m_findings.addIf(totals.integer(column++) != m_rows[name],
                         name + QStringLiteral(": rows that no leaf is about"));
    }
    const auto newest = m_checkpoints.empty() ? 0 : m_checkpoints.back().number;
    m_findings.addIf(totals.integer(sequenceColumn) != newest, QStringLiteral("the newest checkpoint is missing"));
    return {};
}

} // namespace precedent::store
