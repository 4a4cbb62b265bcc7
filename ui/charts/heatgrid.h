// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/grid.h"

#include <QtCore/QLocale>

namespace precedent::charts {

/// Counts in rows and columns, as a value.
struct HeatGrid
{
    QString title;
    QStringList rows;                     ///< short names: "Mon"
    QStringList columns;                  ///< "00" … "23"
    std::vector<std::vector<int>> values; ///< by row, then column

    [[nodiscard]] int highest() const;
    [[nodiscard]] int total() const;
    /// "Mon 14: 31" for tooltips and screen readers.
    [[nodiscard]] QString describe(int row, int column, const QLocale &locale) const;
    [[nodiscard]] QString summary(const QLocale &locale) const;
    [[nodiscard]] models::Grid toGrid(const QLocale &locale) const;
    bool operator==(const HeatGrid &) const = default;
};

} // namespace precedent::charts
