// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/funnel.h"

#include <algorithm>
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

/// The count, with a fraction, below or at which `part` of the probability lies.
double countAt(double part, int cases, double share)
{
    double below = 0;
    for (int count = 0; count <= cases; ++count) {
        const double own = probabilityOf(count, cases, share);
        if (below + own >= part)
            return count - (own > 0 ? (below + own - part) / own : 0);
        below += own;
    }
    return cases;
}

} // namespace

FunnelLimits funnelLimits(double share, int cases, double tail)
{
    if (cases <= 0)
        return {};
    const auto within = [cases](double count) { return std::clamp(count / cases, 0.0, 1.0); };
    return {within(countAt(tail, cases, share)), within(countAt(1 - tail, cases, share))};
}

} // namespace precedent::insight
