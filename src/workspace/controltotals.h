// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/snapshot.h"

#include <map>

namespace precedent::workspace {

/// What one currency adds up to, to be counted again by whoever reads the file.
struct ControlTotal
{
    int exponent = 2; ///< digits after the point
    std::int64_t amountMinor = 0;
    std::int64_t approvedMinor = 0;
    std::int64_t withAmount = 0;
    std::int64_t withApproved = 0;
    QDate first; ///< requested, in the reporting zone
    QDate last;
};

/// By currency code. A row counts for the currency of each of its two amounts.
[[nodiscard]] std::map<QString, ControlTotal> controlTotals(const insight::Snapshot &snapshot,
                                                            const std::vector<insight::RowIndex> &rows);

} // namespace precedent::workspace
