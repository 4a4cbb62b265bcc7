// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QMap>
#include <QtCore/QStringList>

#include <vector>

class QWidget;

namespace precedent::pages {

/// What columns have at the least where that is more than usual, in design pixels.
using LeastWidths = QMap<QString, int>;

/// First widths of these export columns in a table of `room` pixels: texts that tell a story share what is left, all
/// give way where something is missing, and a decision is never cut, nor a time, which names its year in `isYearShown`.
[[nodiscard]] std::vector<int> fittedWidths(const QStringList &columns, int room, const QWidget &table,
                                            const LeastWidths &leastOwn = {}, bool isYearShown = false);

/// What these columns take when all have given way.
[[nodiscard]] int leastWidth(const QStringList &columns, const QWidget &table, const LeastWidths &leastOwn = {},
                             bool isYearShown = false);

} // namespace precedent::pages
