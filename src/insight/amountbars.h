// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/amountladder.h"

namespace precedent::insight {

/// Bars of one width over the amounts of a ladder; together they hold each of its requests once.
struct AmountBars
{
    std::int64_t width = 1; ///< 1, 2 or 5 times a power of ten, in minor units
    /// Bar i holds amounts above i × width and at most (i + 1) × width. The first also holds what is below, the last
    /// what is above.
    std::vector<Band> bars;
    bool hasMore = false; ///< the last bar stands for everything above the one before it

    [[nodiscard]] std::int64_t upperEnd(int bar) const { return width * (bar + 1); }
    bool operator==(const AmountBars &) const = default;
};

/// At most `most` bars (at least 2), chosen so that all but the largest tenth stand in a bar of their own width.
[[nodiscard]] AmountBars amountBars(const AmountLadder &ladder, int most = 24);

} // namespace precedent::insight
