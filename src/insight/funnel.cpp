// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/funnel.h"

#include <cmath>

namespace precedent::insight {

namespace {

double probabilityOf(int count, int cases, double share)
{
    if (share <= 0)
        return count == 0 ? 1 : 0;
    if (share >= 1)
        return count == cases ? 1 : 0;
    const double ways = std::lgamma(cases + 1.0) - std::lgamma(count + 1.0) - std::lgamma(cases - count + 1.0);
    return std::exp(ways + count * std::log(share) + (cases - count) * std::log1p(-share));
}

/// The last count, with a fraction, down to which no more than `tail` of the probability lies; -1 to 0: not even none.
double lowerCount(double share, int cases, double tail)
{
    double below = 0;
    for (int count = 0; count <= cases; ++count) {
        const double own = probabilityOf(count, cases, share);
        if (below + own > tail)
            return count - 1 + (tail - below) / own;
        below += own;
    }
    return cases;
}

} // namespace

FunnelLimits funnelLimits(double share, int cases, double tail)
{
    if (cases <= 0)
        return {};
    return {lowerCount(share, cases, tail) / cases, (cases - lowerCount(1 - share, cases, tail)) / cases};
}

} // namespace precedent::insight
