// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/flags.h"

namespace precedent::insight {

/// Whether somebody who decides then decides at a weekend, on a holiday or outside the working hours, in this zone;
/// also while the rule is off.
[[nodiscard]] bool isAtOddHours(base::Instant decided, const Rules &rules, const base::Zone &zone);

/// Whether more than so many hours lie between the two, weekends and holidays of this zone not counted.
[[nodiscard]] bool isLongerInBusinessTime(base::Instant from, base::Instant to, int hours, const Holidays &holidays,
                                          const base::Zone &zone);

} // namespace precedent::insight
