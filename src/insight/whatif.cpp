// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/whatif.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace precedent::insight {

namespace {

constexpr double ninetyFivePercent = 1.959963984540054;
constexpr auto largest = std::numeric_limits<std::int64_t>::max();

/// All of the ladder that is not in `part`.
Band rest(const AmountLadder &ladder, std::int64_t low, std::int64_t high)
{
    const Band below = ladder.upTo(low);
    const Band above = ladder.between(high, largest);
    const auto sum = [](std::int64_t a, std::int64_t b) { return ((WideSum() += a) += b).value(); };
    Band band;
    band.count = below.count + above.count;
    band.approved = below.approved + above.approved;
    band.denied = below.denied + above.denied;
    band.undecided = below.undecided + above.undecided;
    band.asked = sum(below.asked, above.asked);
    band.granted = sum(below.granted, above.granted);
    band.refused = sum(below.refused, above.refused);
    band.waited = sum(below.waited, above.waited);
    band.waitedCount = below.waitedCount + above.waitedCount;
    return band;
}

} // namespace

std::optional<Interval> wilson(int part, int whole)
{
    if (whole <= 0)
        return std::nullopt;
    const double n = whole;
    const double p = part / n;
    const double z2 = ninetyFivePercent * ninetyFivePercent;
    const double middle = (p + z2 / (2 * n)) / (1 + z2 / n);
    const double reach = ninetyFivePercent * std::sqrt(p * (1 - p) / n + z2 / (4 * n * n)) / (1 + z2 / n);
    return Interval{std::max(0.0, middle - reach), std::min(1.0, middle + reach)};
}

WhatIf whatIf(const AmountLadder &ladder, std::int64_t current, std::int64_t candidate)
{
    const auto [low, high] = std::minmax(current, candidate);
    WhatIf result;
    result.current = current;
    result.candidate = candidate;
    result.isRaise = candidate > current;
    result.moved = ladder.between(low, high);
    result.kept = rest(ladder, low, high);
    return result;
}

} // namespace precedent::insight
