// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/columns.h"

namespace precedent::insight {

/// Fills the columns of customers, and tells which of the records have the same one; each name is folded once.
[[nodiscard]] FoldedCustomers appendCustomers(Snapshot::Columns &columns, const Records &records);

} // namespace precedent::insight
