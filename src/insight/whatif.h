// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/amountladder.h"

namespace precedent::insight {

/// From where to where a share lies, 0..1.
struct Interval
{
    double low = 0;
    double high = 1;
    bool operator==(const Interval &) const = default;
};

/// Wilson's 95 % score interval of `part` out of `whole`; empty for no cases.
[[nodiscard]] std::optional<Interval> wilson(int part, int whole);

/// What another limit would have changed: agents decide alone up to and including a limit.
struct WhatIf
{
    std::int64_t current = 0;
    std::int64_t candidate = 0;
    Band moved; ///< between the two limits: released when the candidate is higher, else in need of approval again
    Band kept;  ///< all others of this currency, on whichever side; moved and kept are all of them
    bool isRaise = false; ///< the candidate is higher

    [[nodiscard]] int evaluated() const { return moved.count + kept.count; }
    bool operator==(const WhatIf &) const = default;
};

/// No limit today is a limit of zero.
[[nodiscard]] WhatIf whatIf(const AmountLadder &ladder, std::int64_t current, std::int64_t candidate);

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

/// At most `most` bars (at least 2), chosen so that all but the largest 3 % stand in a bar of their own width.
[[nodiscard]] AmountBars amountBars(const AmountLadder &ladder, int most = 24);

} // namespace precedent::insight
