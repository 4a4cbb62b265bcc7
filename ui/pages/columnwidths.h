// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>

#include <vector>

class QWidget;

namespace precedent::pages {

/// First widths of these export columns in a table of `room` pixels: texts that tell a story share what is left, all
/// give way where something is missing, and a decision is never cut.
[[nodiscard]] std::vector<int> fittedWidths(const QStringList &columns, int room, const QWidget &table);

/// What these columns take when all have given way.
[[nodiscard]] int leastWidth(const QStringList &columns, const QWidget &table);

} // namespace precedent::pages
