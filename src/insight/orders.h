// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/columns.h"

#include <deque>
#include <memory>
#include <mutex>

namespace precedent::insight {

/// All rows in the order of one column.
struct Order
{
    /// The rank of a row whose cell is empty.
    static constexpr Code emptyRank = std::numeric_limits<Code>::max();

    std::vector<Code> ranks;    ///< by row; equal for equal cells
    std::vector<RowIndex> rows; ///< by rank and then by row; the empty cells last
    bool isTimeOrder = false;   ///< rows[i] == i
};

/// Orders that were made, for the columns asked for last. May be asked from any thread; one that makes an order lets
/// the others wait.
class Orders
{
public:
    /// Null for a name that is no export column.
    [[nodiscard]] std::shared_ptr<const Order> of(const Snapshot::Columns &columns, const QString &column);
    /// Null when it has not been made or is no longer kept.
    [[nodiscard]] std::shared_ptr<const Order> made(const QString &column);

private:
    struct Kept
    {
        QString column;
        std::shared_ptr<const Order> order;
    };
    [[nodiscard]] std::shared_ptr<const Order> find(const QString &column);

    /// 8 bytes a row each.
    static constexpr std::size_t mostKept = 4;
    std::mutex m_mutex;
    std::deque<Kept> m_kept; ///< latest first
};

} // namespace precedent::insight
