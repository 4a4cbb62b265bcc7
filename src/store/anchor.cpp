// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/anchor.h"

#include "store/connection.h"
#include "store/merkle.h"
#include "store/reader.h"

namespace precedent::store {

namespace {

constexpr qsizetype hashSize = 32;
constexpr qsizetype keyIdSize = 4;
constexpr qsizetype signatureSize = 64;
constexpr auto signatureMark = "\n\u2014 ";

base::Error damaged(const QString &detail)
{
    return base::makeError(base::ErrorKind::Ledger, "ledger-damaged", detail);
}

base::Result<Genesis> genesisOf(Connection &connection)
{
    const auto body = first(connection.statement("log/genesis"), [](const Statement &row) { return row.bytes(0); });
    if (!body)
        return body.error();
    const auto genesis = parseGenesis(body->value_or(QByteArray()));
    if (!genesis)
        return damaged(QStringLiteral("the log has no first leaf"));
    return *genesis;
}

/// The tree over the first leaves, at most `size` of them.
base::Result<Frontier> treeBelow(Connection &connection, std::int64_t size)
{
    Frontier tree;
    auto bodies = connection.statement("log/bodies_below");
    bodies.bind(":end", size);
    for (;;) {
        const auto row = bodies.step();
        if (!row)
            return row.error();
        if (!*row)
            return tree;
        tree.append(leafHash(bodies.bytes(0)));
    }
}

bool isGenuine(const Anchor &anchor, const Genesis &genesis)
{
    if (anchor.text.isEmpty())
        return true;
    const auto said = parseAnchor(anchor.text);
    if (!said || said->size != anchor.size || said->root != anchor.root)
        return false;
    return anchor.signature.isEmpty() || isSignature(anchor.signature, anchor.text, genesis.publicKey);
}

} // namespace

Anchor anchorOf(const Checkpoint &checkpoint, const Genesis &genesis)
{
    return {checkpoint.size, checkpoint.root, checkpointText(checkpoint, genesis), checkpoint.signature};
}

std::optional<Anchor> parseAnchor(const QByteArray &note)
{
    Anchor anchor;
    const auto mark = note.indexOf(signatureMark);
    anchor.text = mark < 0 ? note : note.first(mark);
    const auto lines = anchor.text.split('\n');
    if (lines.size() < 4 || !anchor.text.endsWith('\n'))
        return std::nullopt;
    bool isNumber = false;
    anchor.size = lines[1].toLongLong(&isNumber);
    anchor.root = QByteArray::fromBase64(lines[2]);
    if (!isNumber || anchor.size < 1 || anchor.root.size() != hashSize)
        return std::nullopt;
    if (mark >= 0) {
        const auto line = note.mid(mark).trimmed();
        anchor.signature = QByteArray::fromBase64(line.mid(line.lastIndexOf(' ') + 1)).mid(keyIdSize);
        if (anchor.signature.size() != signatureSize)
            return std::nullopt;
    }
    return anchor;
}

base::Result<AnchorOutcome> extends(const Anchor &anchor, const Reader &ledger)
{
    auto &connection = ledger.connection();
    const ReadScope scope(connection);
    const auto genesis = genesisOf(connection);
    if (!genesis)
        return genesis.error();
    if (!anchor.text.isEmpty() && !anchor.text.startsWith(genesis->origin().toUtf8() + '\n'))
        return AnchorOutcome::Foreign;
    if (!isGenuine(anchor, *genesis))
        return AnchorOutcome::Forged;
    const auto tree = treeBelow(connection, anchor.size);
    if (!tree)
        return tree.error();
    if (tree->size() < anchor.size)
        return AnchorOutcome::Shortened;
    return tree->root() == anchor.root ? AnchorOutcome::Extended : AnchorOutcome::Changed;
}

base::Result<LastCheckpoint> lastCheckpoint(const Reader &ledger)
{
    auto &connection = ledger.connection();
    const ReadScope scope(connection);
    auto genesis = genesisOf(connection);
    auto newest = first(connection.statement("log/newest_checkpoint"), checkpointFrom);
    if (!genesis || !newest)
        return genesis ? newest.error() : genesis.error();
    if (!*newest)
        return damaged(QStringLiteral("the log has no checkpoint"));
    return LastCheckpoint{*std::move(*newest), *std::move(genesis)};
}

} // namespace precedent::store
