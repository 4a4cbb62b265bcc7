// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/snapshot.h"

#include <QtCore/QLocale>

namespace precedent::pages {

/// "3 selected, $20.00 · €5.00": how many rows and their sums per currency; empty for no row.
[[nodiscard]] QString selectionText(const insight::Snapshot &snapshot, const std::vector<insight::RowIndex> &rows,
                                    const QLocale &locale);

} // namespace precedent::pages
