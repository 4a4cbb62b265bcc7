// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/intervals.h"

#include <algorithm>

namespace precedent::sync {

std::vector<base::TimeRange> uncovered(const base::TimeRange &wanted, std::vector<base::TimeRange> covered)
{
    std::sort(covered.begin(), covered.end());
    std::vector<base::TimeRange> holes;
    auto from = wanted.from;
    for (const auto &range : covered) {
        const base::TimeRange hole{from, std::min(range.from, wanted.to)};
        if (!hole.isEmpty())
            holes.push_back(hole);
        from = std::max(from, range.to);
    }
    if (from < wanted.to)
        holes.push_back({from, wanted.to});
    std::reverse(holes.begin(), holes.end());
    return holes;
}

} // namespace precedent::sync
