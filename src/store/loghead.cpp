// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/loghead.h"

#include "store/checkpoint.h"

namespace precedent::store {

base::Result<Frontier> grownFrontier(Connection &connection, std::int64_t size, const QByteArray &frontier)
{
    auto grown = Frontier::fromBytes(size, frontier);
    if (!grown)
        return base::makeError(base::ErrorKind::Ledger, "ledger-damaged",
                               QStringLiteral("the newest checkpoint does not fit its size"));
    const auto hashes = collect(connection.statement("log/hashes_from").bind(":first", size),
                                [](const Statement &row) { return row.bytes(0); });
    if (!hashes)
        return hashes.error();
    for (const auto &hash : *hashes)
        grown->append(hash);
    return *std::move(grown);
}

base::Result<LogHead> logHeadOf(Connection &connection)
{
    const auto newest = first(connection.statement("log/newest_checkpoint"), checkpointFrom);
    if (!newest)
        return newest.error();
    const auto checkpoint = newest->value_or(Checkpoint());
    const auto frontier = grownFrontier(connection, checkpoint.size, checkpoint.frontier);
    if (!frontier)
        return frontier.error();
    LogHead head;
    head.leaves = frontier->size();
    head.root = frontier->root();
    if (*newest)
        head.checkpointAt = checkpoint.at;
    head.signedCheckpoint = !checkpoint.signature.isEmpty();
    return head;
}

base::Result<std::int64_t> logSizeOf(Connection &connection)
{
    const auto size = first(connection.statement("log/ends"), [](const Statement &row) { return row.integer(0); });
    if (!size)
        return size.error();
    return size->value_or(0);
}

} // namespace precedent::store
