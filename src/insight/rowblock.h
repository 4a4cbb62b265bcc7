// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/row.h"

#include <algorithm>
#include <span>

namespace precedent::insight {

/// Some rows that are looked at together: few enough that what is made of them stays in the processor's cache. A run of
/// neighbours is read without looking each row up.
struct RowBlock
{
    static constexpr std::size_t largest = 2048;

    std::span<const RowIndex> rows; ///< at least one, at most `largest`
    bool isRun = false;             ///< rows[i] == rows[0] + i

    /// Calls `visit(i, rows[i])` for each row.
    template <typename Visit>
    void forEach(const Visit &visit) const
    {
        const auto first = rows[0];
        if (isRun) {
            for (std::size_t i = 0; i < rows.size(); ++i)
                visit(i, first + i);
            return;
        }
        for (std::size_t i = 0; i < rows.size(); ++i)
            visit(i, std::size_t{rows[i]});
    }
};

/// Calls `visit(block)` for all rows, in their order.
template <typename Visit>
void forEachBlock(std::span<const RowIndex> rows, const Visit &visit)
{
    for (std::size_t first = 0; first < rows.size(); first += RowBlock::largest) {
        RowBlock block{rows.subspan(first, std::min(RowBlock::largest, rows.size() - first)), true};
        for (std::size_t i = 0; i < block.rows.size(); ++i)
            block.isRun &= block.rows[i] == block.rows[0] + i;
        visit(block);
    }
}

} // namespace precedent::insight
