// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace precedent::insight {

/// Between which shares of its cases somebody stays by chance alone.
struct FunnelLimits
{
    double lower = 0;
    double upper = 1;
};

/// Exact binomial limits of a funnel plot: of `cases` with the team's `share` (0..1), at most `tail` (for example
/// 0.025) lie below the lower and above the upper one; between whole counts they are interpolated (Spiegelhalter 2005,
/// "Funnel plots for comparing institutional performance", appendix A.1.1). 0..1 for no cases.
[[nodiscard]] FunnelLimits funnelLimits(double share, int cases, double tail);

} // namespace precedent::insight
