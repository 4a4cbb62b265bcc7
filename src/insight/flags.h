// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/zone.h"
#include "domain/record.h"
#include "insight/dictionary.h"
#include "insight/holidays.h"

#include <map>
#include <vector>

namespace precedent::insight {

/// Settings of the flags that one thread alone cannot show (domain.md §7). Near-limit, over-limit and split need
/// authority limits and are not raised without them.
struct Rules
{
    int fastDecisionSeconds = 10; ///< decided by a person in less than this
    int stalePendingHours = 24;   ///< pending for longer than this at the last sync, weekends and holidays not counted
    int repeatCustomerCount = 3;  ///< this many approved for one customer (folded) …
    int repeatCustomerDays = 90;  ///< … within these days up to and including the flagged one
    int reAskedHours = 72;        ///< at most this long after the request that it repeats
    int outlierFactor = 3;        ///< asked for more than this times the median of its type and currency …
    int outlierMinimum = 20;      ///< … of which there are at least so many amounts
    bool oddHours = false;        ///< whether to flag decisions at a weekend, on a holiday or outside these hours:
    int workdayFirstHour = 7;
    int workdayEndHour = 19; ///< the first hour that is outside again
    Holidays holidays;
    bool operator==(const Rules &) const = default;
};

/// Records, none of them null.
using Records = std::vector<domain::Record *>;

/// The records in order of (root ts, message_ref); they stay where they are.
[[nodiscard]] Records inRequestOrder(std::vector<domain::Record> &records);

/// The customers of records, in their order: those whose names fold to the same text have one code, 0 is none.
struct FoldedCustomers
{
    std::vector<Code> codes;
    std::size_t count = 1; ///< of different codes
};

/// The median of what was asked for, by type and currency; minor units.
using UsualAmounts = std::map<std::pair<domain::RequestType, base::Currency>, std::int64_t>;

/// Adds those flags to the records, which stand in request order; hours and weekends are those of `zone`. Flags that
/// are already set stay. Returns every median, also those of too few amounts to flag anything.
UsualAmounts addFlags(const Records &records, const FoldedCustomers &customers, const Rules &rules,
                      const base::Zone &zone, base::Instant lastSync);

} // namespace precedent::insight
