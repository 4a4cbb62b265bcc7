// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/leafsearch.h"

#include "store/connection.h"
#include "store/reader.h"

namespace precedent::store {

base::Result<std::vector<MessageLeaf>> threadLeaves(const Reader &ledger, const domain::ChannelId &channel,
                                                    const base::SlackTs &root)
{
    auto leaves = ledger.connection().statement("evidence/thread_leaves");
    leaves.bind(":channel", channel.text()).bind(":root", root.microseconds());
    return collect(std::move(leaves), [](const Statement &row) { return MessageLeaf{row.integer(0), row.isTrue(1)}; });
}

base::Result<QHash<QString, std::vector<std::int64_t>>> correctionLeaves(const Reader &ledger)
{
    QHash<QString, std::vector<std::int64_t>> byRecord;
    auto rows = ledger.connection().statement("evidence/correction_leaves");
    for (;;) {
        const auto row = rows.step();
        if (!row)
            return row.error();
        if (!*row)
            return byRecord;
        byRecord[rows.text(1)].push_back(rows.integer(0));
    }
}

base::Result<QHash<QString, std::int64_t>> formatLeaves(const Reader &ledger)
{
    const auto rows = collect(ledger.connection().statement("evidence/format_leaves"),
                              [](const Statement &row) { return std::pair(row.text(0), row.integer(1)); });
    if (!rows)
        return rows.error();
    QHash<QString, std::int64_t> leaves;
    for (const auto &[name, leaf] : *rows)
        leaves.insert(name, leaf);
    return leaves;
}

base::Result<QByteArray> formatAt(const Reader &ledger, std::int64_t leaf)
{
    const auto json = first(ledger.connection().statement("verify/format").bind(":leaf", leaf),
                            [](const Statement &row) { return row.bytes(1); });
    if (!json)
        return json.error();
    return json->value_or(QByteArray());
}

base::Result<std::vector<SpanLeaf>> spanLeaves(const Reader &ledger)
{
    return collect(ledger.connection().statement("evidence/span_leaves"), [](const Statement &row) {
        return SpanLeaf{row.integer(0), domain::ChannelId(row.text(1)), {row.instant(2), row.instant(3)}};
    });
}

} // namespace precedent::store
