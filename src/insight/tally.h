// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/columns.h"
#include "insight/stats.h"

#include <span>

namespace precedent::insight {

/// The figures of some rows.
[[nodiscard]] Figures tally(const Snapshot::Columns &columns, std::span<const RowIndex> rows);

} // namespace precedent::insight
