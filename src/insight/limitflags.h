// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/zone.h"
#include "domain/record.h"
#include "insight/limits.h"

namespace precedent::insight {

/// Settings of the flags that follow from authority limits (domain.md §7).
struct LimitRules
{
    int nearPercent = 5; ///< near: within so much below the agent's own limit
    int splitHours = 72; ///< split: requests of so many hours up to and including the last one
    bool operator==(const LimitRules &) const = default;
};

/// Adds over-limit, near-limit and split; days are those of `zone`. Records without a limit in force get none of them:
/// they are not evaluated. Over-limit: testAuthority(). Near-limit: what is asked for is within the rule's percentage
/// below the agent's own limit, or at it. Split: two or more requests of one customer or conversation, type and
/// currency, each within its agent's own limit, together above the highest of these limits; a request that came to
/// nothing does not count where it was asked again.
void addLimitFlags(std::vector<domain::Record> &records, const LimitTable &limits, const LimitRules &rules,
                   const base::Zone &zone);

} // namespace precedent::insight
