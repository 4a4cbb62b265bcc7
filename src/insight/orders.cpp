// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/orders.h"

#include "insight/sortkeys.h"

#include <algorithm>
#include <numeric>

namespace precedent::insight {

namespace {

struct Keyed
{
    std::int64_t key = 0;
    RowIndex row = 0;

    auto operator<=>(const Keyed &) const = default;
};

/// The rows that have a key, by it and then by row.
std::vector<Keyed> sortedCells(const SortKeys &keys)
{
    std::vector<Keyed> cells;
    cells.reserve(keys.size());
    for (std::size_t row = 0; row < keys.size(); ++row) {
        if (keys[row] != absent)
            cells.push_back({keys[row], static_cast<RowIndex>(row)});
    }
    if (!std::is_sorted(cells.begin(), cells.end()))
        std::sort(cells.begin(), cells.end());
    return cells;
}

Order makeOrder(const SortKeys &keys)
{
    Order order;
    order.ranks.resize(keys.size(), Order::emptyRank);
    order.rows.reserve(keys.size());
    Code rank = 0;
    const auto cells = sortedCells(keys);
    for (std::size_t i = 0; i < cells.size(); ++i) {
        rank += i > 0 && cells[i].key != cells[i - 1].key ? 1 : 0;
        order.ranks[cells[i].row] = rank;
        order.rows.push_back(cells[i].row);
    }
    for (std::size_t row = 0; row < keys.size(); ++row) {
        if (keys[row] == absent)
            order.rows.push_back(static_cast<RowIndex>(row));
    }
    order.isTimeOrder = std::is_sorted(order.rows.begin(), order.rows.end());
    return order;
}

} // namespace

std::shared_ptr<const Order> Orders::of(const Snapshot::Columns &columns, const QString &column)
{
    const std::lock_guard lock(m_mutex);
    if (auto order = find(column))
        return order;
    std::vector<RowIndex> all(columns.size);
    std::iota(all.begin(), all.end(), RowIndex{0});
    const auto keys = sortKeys(columns, column, all);
    if (!keys)
        return nullptr;
    m_kept.push_front({column, std::make_shared<const Order>(makeOrder(*keys))});
    if (m_kept.size() > mostKept)
        m_kept.pop_back();
    return m_kept.front().order;
}

std::shared_ptr<const Order> Orders::made(const QString &column)
{
    const std::lock_guard lock(m_mutex);
    return find(column);
}

std::shared_ptr<const Order> Orders::find(const QString &column)
{
    const auto kept =
        std::find_if(m_kept.begin(), m_kept.end(), [&column](const Kept &one) { return one.column == column; });
    if (kept == m_kept.end())
        return nullptr;
    std::rotate(m_kept.begin(), kept, kept + 1);
    return m_kept.front().order;
}

} // namespace precedent::insight
