// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/columns.h"

namespace precedent::insight {

/// The dictionary code of domain::currencyOf() for a row; 0 when no figure was named.
[[nodiscard]] inline auto currencyCode(const Snapshot::Columns &columns, std::size_t row)
{
    const auto asked = columns.amount.currencies[row];
    return asked != 0 ? asked : columns.approvedAmount.currencies[row];
}

} // namespace precedent::insight
