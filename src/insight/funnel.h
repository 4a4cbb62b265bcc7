// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace precedent::insight {

/// What chance alone does not explain: a share at or below `lower`, or at or above `upper`. Below 0 and above 1 where
/// even the last case is explained.
struct FunnelLimits
{
    double lower = -1;
    double upper = 2;
};

/// Exact binomial limits of a funnel plot (Spiegelhalter 2005, "Funnel plots for comparing institutional performance"):
/// of `cases` with the team's `share` (0..1), chance puts at most `tail` (for example 0.025) beyond each of them.
/// Between whole counts they are interpolated, so that they draw as curves.
[[nodiscard]] FunnelLimits funnelLimits(double share, int cases, double tail);

} // namespace precedent::insight
