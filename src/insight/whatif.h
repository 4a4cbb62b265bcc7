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

} // namespace precedent::insight
