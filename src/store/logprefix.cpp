// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/logprefix.h"

#include "store/connection.h"
#include "store/merkle.h"

namespace precedent::store {

base::Result<std::optional<SealedLog>> newestCheckpoint(const Reader &reader)
{
    auto &connection = reader.connection();
    const ReadScope scope(connection);
    const auto genesis = first(connection.statement("log/genesis"), [](const Statement &row) { return row.bytes(0); });
    const auto newest = first(connection.statement("log/newest_checkpoint"), checkpointFrom);
    if (!genesis || !newest)
        return genesis ? newest.error() : genesis.error();
    const auto parsed = parseGenesis(genesis->value_or(QByteArray()));
    if (!parsed)
        return base::makeError(base::ErrorKind::Ledger, "ledger-damaged", QStringLiteral("the log has no first leaf"));
    if (!*newest)
        return std::optional<SealedLog>();
    return std::optional<SealedLog>(SealedLog{*parsed, **newest});
}

base::Result<bool> beginsWith(const Reader &reader, std::int64_t size, const QByteArray &root)
{
    auto rows = reader.connection().statement("log/hashes_below");
    rows.bind(":end", size);
    Frontier tree;
    for (;;) {
        const auto row = rows.step();
        if (!row)
            return row.error();
        if (!*row)
            break;
        tree.append(rows.bytes(0));
    }
    return tree.size() == size && tree.root() == root;
}

} // namespace precedent::store
