// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/grid.h"

#include <QtCore/QLocale>

namespace precedent::charts {

/// One bar's place on the axis.
struct BarCategory
{
    QString label;        ///< short, below the bar: "Oct"
    QString name;         ///< whole: "October 2026"
    bool isSoFar = false; ///< the running period: hatched
    bool hasData = true;  ///< false: "no data" instead of a zero
    bool operator==(const BarCategory &) const = default;
};

/// Something that happened at a time on the axis: a line across the chart.
struct BarMarker
{
    int category = 0;
    double share = 0; ///< of the category's time that had gone by, 0 to 1
    QString label;    ///< beside the line, where there is room
    QString text;     ///< whole, for tooltips, tables and screen readers
    bool operator==(const BarMarker &) const = default;
};

/// Colours of outcomes, for BarSeries.
inline constexpr int approvedColour = -1;
inline constexpr int deniedColour = -2;
inline constexpr int undecidedColour = -3;

/// One colour of the stacks; a value per category, 0 or more.
struct BarSeries
{
    QString name;
    int colour = 0; ///< index into the palette's series or an outcome's; what lies beyond is drawn in the second ink
    std::vector<int> values;
    bool operator==(const BarSeries &) const = default;
};

/// Stacked bars as a value. A part is a series' index; -1 means the whole stack.
struct StackedBars
{
    QString title;
    QString categoryHeading; ///< "Month"
    std::vector<BarCategory> categories;
    std::vector<BarSeries> series;       ///< the lowest first
    bool canShowRows = true;             ///< what a bar counts, on Enter or a click
    std::vector<BarMarker> markers = {}; ///< in the order of time

    [[nodiscard]] int total(int category) const;
    [[nodiscard]] int highestTotal() const;
    [[nodiscard]] bool isEmpty() const { return highestTotal() == 0; }
    /// "October 2026 so far, Refund: 34, 21.3% of 160. September 2026: 44" for tooltips and screen readers.
    [[nodiscard]] QString describe(int category, int part, const QLocale &locale) const;
    /// What a screen reader says about all of it: range, total, highest.
    [[nodiscard]] QString summary(const QLocale &locale) const;
    /// The same numbers as a table, with totals.
    [[nodiscard]] models::Grid toGrid(const QLocale &locale) const;

    /// What happened in a category's time, one sentence each.
    [[nodiscard]] QStringList markersOf(int category) const;

    bool operator==(const StackedBars &) const = default;
};

} // namespace precedent::charts
