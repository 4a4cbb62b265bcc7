// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recognize/labels.h"

#include <QtCore/QStringList>

namespace precedent::recognize {

/// Whether a line is a row of a table: "| cell | cell |".
[[nodiscard]] bool isTableLine(const QString &line);

/// The cells of a table by the labels in its first row or first column; a row that has neither is one line without
/// label.
[[nodiscard]] std::vector<LabelledLine> labelledCells(const QStringList &tableLines);

} // namespace precedent::recognize
