// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/grid.h"

#include <QtCore/QLocale>

namespace precedent::charts {

/// A bar with a mark to compare with.
struct BulletBar
{
    QString label;
    int value = 0;
    int mark = 0;
    bool operator==(const BulletBar &) const = default;
};

/// Horizontal bars as a value.
struct BulletBars
{
    QString title;
    QString labelHeading; ///< "Type"
    QString valueName;    ///< whom the bars stand for: "Sara Okafor"
    QString markName;     ///< "Team median"
    std::vector<BulletBar> bars;

    [[nodiscard]] int highest() const;
    /// "Refund: 17, Team median 9" for tooltips and screen readers.
    [[nodiscard]] QString describe(int bar, const QLocale &locale) const;
    [[nodiscard]] models::Grid toGrid(const QLocale &locale) const;
    bool operator==(const BulletBars &) const = default;
};

} // namespace precedent::charts
