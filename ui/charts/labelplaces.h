// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QLineF>
#include <QtCore/QRectF>

#include <vector>

namespace precedent::charts {

/// What is drawn around a point, rings included.
struct Spot
{
    QPointF centre;
    double radius = 0;

    [[nodiscard]] bool touches(const QRectF &box) const;
};

/// A label of a spot, and the room it needs.
struct LabelWish
{
    std::size_t spot = 0;
    QSizeF size;
};

/// Where the labels stand, in the order of the wishes: near their spots, within `area`, touching neither a spot nor one
/// another. Where there is no such place, the nearest one that touches the fewest.
[[nodiscard]] std::vector<QRectF> placeLabels(const std::vector<Spot> &spots, const std::vector<LabelWish> &wishes,
                                              const QRectF &area);

/// From the spot to its label, where that stands so far off that it needs a line to be found; null where it does not.
[[nodiscard]] QLineF leaderLine(const Spot &spot, const QRectF &label);

} // namespace precedent::charts
