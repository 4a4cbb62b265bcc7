// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/amountbars.h"

#include <algorithm>
#include <limits>

namespace precedent::insight {

namespace {

constexpr double usual = 0.9;
constexpr auto largest = std::numeric_limits<std::int64_t>::max();

/// The narrowest width of which `most` reach `top`.
std::int64_t barWidth(std::int64_t top, int most)
{
    for (std::int64_t power = 1;; power *= 10) {
        for (const int factor : {1, 2, 5}) {
            const auto width = power * factor;
            if (width > largest / 50 / most || width * most >= top)
                return width;
        }
    }
}

} // namespace

AmountBars amountBars(const AmountLadder &ladder, int most)
{
    AmountBars result;
    const auto top = ladder.amountAt(1);
    if (!top)
        return result;
    const auto usualTop = std::max<std::int64_t>(1, ladder.amountAt(usual).value_or(1));
    result.width = barWidth(usualTop, most - 1);
    const auto needed = usualTop / result.width + (usualTop % result.width == 0 ? 0 : 1);
    const auto whole = static_cast<int>(std::min<std::int64_t>(needed, most - 1));
    for (int bar = 0; bar < whole; ++bar) {
        const auto end = result.upperEnd(bar);
        result.bars.push_back(bar == 0 ? ladder.upTo(end) : ladder.between(end - result.width, end));
    }
    result.hasMore = *top > result.width * whole;
    if (result.hasMore)
        result.bars.push_back(ladder.between(result.width * whole, largest));
    return result;
}

} // namespace precedent::insight
