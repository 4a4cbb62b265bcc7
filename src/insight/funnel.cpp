// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/funnel.h"

#include <algorithm>
#include <cmath>

namespace precedent::insight {

namespace {

/// For a share above 0 and below 1.
double probabilityOf(int count, int cases, double share)
{
    const double ways = std::lgamma(cases + 1.0) - std::lgamma(count + 1.0) - std::lgamma(cases - count + 1.0);
    return std::exp(ways + count * std::log(share) + (cases - count) * std::log1p(-share));
}

/// Below this count lies less than exp(-72) of the probability (Bernstein's bound), which no tail notices; the count
/// itself has a probability that a double can hold, so that the next ones follow from it.
int firstCountThatMatters(double share, int cases)
{
    constexpr double roots = 12;
    constexpr double counts = 72;
    const double mean = cases * share;
    return std::max(0, static_cast<int>(mean - roots * std::sqrt(mean * (1 - share)) - counts));
}

/// The last count, with a fraction, down to which no more than `tail` of the probability lies; -1 to 0: not even none.
double lowerCount(double share, int cases, double tail)
{
    if (share <= 0)
        return tail - 1;
    if (share >= 1)
        return cases - 1 + tail;
    auto count = firstCountThatMatters(share, cases);
    double below = 0;
    double own = probabilityOf(count, cases, share);
    while (count < cases && below + own <= tail) {
        below += own;
        own *= (cases - count) * share / ((count + 1) * (1 - share));
        ++count;
    }
    return below + own > tail ? count - 1 + (tail - below) / own : cases;
}

} // namespace

FunnelLimits funnelLimits(double share, int cases, double tail)
{
    if (cases <= 0)
        return {};
    return {lowerCount(share, cases, tail) / cases, (cases - lowerCount(1 - share, cases, tail)) / cases};
}

} // namespace precedent::insight
