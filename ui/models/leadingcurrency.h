// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/snapshot.h"

namespace precedent::models {

/// Code of the currency that stands first among the sums of these rows: sums of different currencies cannot be
/// compared, so the usual one leads where it is among them, else the one of most records; empty where no row has an
/// amount.
[[nodiscard]] QString leadingCurrency(const insight::Snapshot &snapshot, const std::vector<insight::RowIndex> &rows);

} // namespace precedent::models
