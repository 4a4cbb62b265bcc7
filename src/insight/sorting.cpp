// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/columninfo.h"
#include "insight/orders.h"
#include "insight/sortkeys.h"
#include "query/vocabulary.h"

#include <algorithm>
#include <limits>

namespace precedent::insight {

namespace {

using Rows = std::vector<RowIndex>;

/// One row in every so many, from which on going through all rows in their order is cheaper than sorting.
constexpr std::size_t denseShare = 16;

/// Keys that ascend in the wanted direction; empty cells stand last in both.
SortKeys directed(SortKeys keys, bool descending)
{
    for (auto &key : keys)
        key = key == absent ? std::numeric_limits<std::int64_t>::max() : descending ? -1 - key : key;
    return keys;
}

SortKeys ranksOf(const Order &order, const Rows &rows)
{
    SortKeys keys;
    keys.reserve(rows.size());
    for (const auto row : rows)
        keys.push_back(order.ranks[row] == Order::emptyRank ? absent : std::int64_t{order.ranks[row]});
    return keys;
}

/// The place of a row in `rows`, with its first key.
struct Entry
{
    std::int64_t key = 0;
    RowIndex row = 0;
    RowIndex place = 0;
};

Rows sortedBy(const std::vector<SortKeys> &levels, const Rows &rows)
{
    std::vector<Entry> entries;
    entries.reserve(rows.size());
    for (std::size_t place = 0; place < rows.size(); ++place)
        entries.push_back({levels.empty() ? 0 : levels.front()[place], rows[place], static_cast<RowIndex>(place)});
    const auto less = [&levels](const Entry &a, const Entry &b) {
        if (a.key != b.key)
            return a.key < b.key;
        for (std::size_t level = 1; level < levels.size(); ++level) {
            if (levels[level][a.place] != levels[level][b.place])
                return levels[level][a.place] < levels[level][b.place];
        }
        return a.row < b.row; // request ts, then message_ref
    };
    if (!std::is_sorted(entries.begin(), entries.end(), less))
        std::sort(entries.begin(), entries.end(), less);
    Rows sorted;
    sorted.reserve(rows.size());
    for (const auto &entry : entries)
        sorted.push_back(entry.row);
    return sorted;
}

/// The rows of the order that are in `rows`; of equal cells the earlier row comes first in both directions.
Rows walked(const Order &order, const Rows &rows, bool descending)
{
    std::vector<std::uint8_t> wanted(order.rows.size());
    for (const auto row : rows)
        wanted[row] = 1;
    Rows sorted(rows.size() + 1); // a place to write what is not wanted
    auto next = sorted.begin();
    const auto take = [&](std::size_t first, std::size_t last) {
        for (auto at = first; at < last; ++at) {
            *next = order.rows[at];
            next += wanted[order.rows[at]];
        }
    };
    const auto firstEmpty = static_cast<std::size_t>(
        std::partition_point(order.rows.begin(), order.rows.end(),
                             [&order](RowIndex row) { return order.ranks[row] != Order::emptyRank; }) -
        order.rows.begin());
    for (auto last = firstEmpty; descending && last > 0;) {
        auto first = last - 1;
        while (first > 0 && order.ranks[order.rows[first - 1]] == order.ranks[order.rows[last - 1]])
            --first;
        take(first, last);
        last = first;
    }
    take(descending ? firstEmpty : 0, order.rows.size());
    sorted.pop_back();
    return sorted;
}

} // namespace

base::Result<Rows> Snapshot::sorted(const Rows &rows, const query::Sort &sort) const
{
    const bool dense = rows.size() >= size() / denseShare;
    std::vector<SortKeys> levels;
    for (const auto &key : sort) {
        // Keys of a few rows' texts are made for those alone.
        const auto order =
            isSortedByText(key.column) && !dense ? m_orders->made(key.column) : m_orders->of(*m_columns, key.column);
        if (order && dense && sort.size() == 1) {
            const bool asTheyAre = order->isTimeOrder && !key.descending && std::is_sorted(rows.begin(), rows.end());
            return asTheyAre ? rows : walked(*order, rows, key.descending);
        }
        auto keys = order ? ranksOf(*order, rows) : sortKeys(*m_columns, key.column, rows);
        if (!keys) {
            return base::makeError(base::ErrorKind::Usage, "unknown-column", {},
                                   {{QStringLiteral("word"), key.column},
                                    {QStringLiteral("nearest"), query::nearestWord(key.column, exportColumns())}});
        }
        levels.push_back(directed(*std::move(keys), key.descending));
    }
    return sortedBy(levels, rows);
}

} // namespace precedent::insight
