// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/funnel.h"
#include "ui/models/grid.h"

#include <QtCore/QLocale>

namespace precedent::models {

/// Somebody's share in a funnel.
struct FunnelPoint
{
    QString name;
    int count = 0; ///< of the cases, for example those denied
    int cases = 0;
    bool isMarked = false; ///< whom the page is about
    [[nodiscard]] double share() const { return cases > 0 ? double(count) / cases : 0; }
    bool operator==(const FunnelPoint &) const = default;
};

/// The two pairs of limits: what chance keeps within them, in per cent.
enum class FunnelBand { Inner95, Outer998 };

/// How far a share is from what chance explains.
enum class FunnelPlace { Within, Outside95, Outside998 };

/// Shares over how many cases they stand on, with the limits of chance, as a value.
struct Funnel
{
    QString title;
    QString caseHeading;             ///< of the table: "Decided"
    QString countHeading;            ///< "Denied"
    double share = 0;                ///< of all cases together
    std::vector<FunnelPoint> points; ///< by cases, fewest first

    [[nodiscard]] int mostCases() const;
    [[nodiscard]] insight::FunnelLimits limits(int cases, FunnelBand band) const;
    [[nodiscard]] FunnelPlace placeOf(const FunnelPoint &point) const;
    /// "Sara Okafor: 4 of 42 (9.5%), within the limits", for tooltips and screen readers.
    [[nodiscard]] QString describe(int point, const QLocale &locale) const;
    [[nodiscard]] QString summary(const QLocale &locale) const;
    [[nodiscard]] Grid toGrid(const QLocale &locale) const;
    bool operator==(const Funnel &) const = default;
};

} // namespace precedent::models
