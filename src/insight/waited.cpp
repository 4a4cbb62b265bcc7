// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/waited.h"

#include "insight/columns.h"
#include "insight/valuebuckets.h"
#include "insight/widesum.h"

namespace precedent::insight {

std::optional<double> Waited::perHundred() const
{
    constexpr double hundred = 100;
    return cases == 0 ? std::nullopt : std::optional(double(seconds) / cases * hundred);
}

Waited waited(const Snapshot &snapshot, std::span<const RowIndex> rows)
{
    const auto &columns = snapshot.columns();
    Waited result;
    WideSum sum;
    for (const RowIndex row : rows) {
        if (columns.turnaroundBucket[row] == noBucket)
            continue;
        sum += columns.turnaround[row];
        ++result.cases;
    }
    result.seconds = sum.value();
    return result;
}

} // namespace precedent::insight
