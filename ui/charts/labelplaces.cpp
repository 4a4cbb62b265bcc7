// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/labelplaces.h"

#include <algorithm>
#include <array>
#include <limits>

namespace precedent::charts {

namespace {

constexpr double least = 2; ///< between a label and what is beside it
/// How far labels stand off their spots, the nearest first.
constexpr std::array distances{4.0, 10.0, 18.0, 28.0, 40.0};
constexpr double longestUnled = 12;

QPointF nearestPoint(const QRectF &box, const QPointF &point)
{
    return {std::clamp(point.x(), box.left(), box.right()), std::clamp(point.y(), box.top(), box.bottom())};
}

/// Above, beside, below, then at the corners.
std::vector<QRectF> boxesAround(const Spot &spot, const QSizeF &size, double distance)
{
    const double away = spot.radius + distance;
    const double aside = away * 0.7; // a corner is as far off as a side
    const double left = -size.width();
    const double above = -size.height();
    std::vector<QRectF> boxes;
    for (const QPointF &offset :
         {QPointF(left / 2, above - away), QPointF(left - away, above / 2), QPointF(away, above / 2),
          QPointF(left / 2, away), QPointF(aside, above - aside), QPointF(left - aside, above - aside),
          QPointF(aside, aside), QPointF(left - aside, aside)})
        boxes.emplace_back(spot.centre + offset, size);
    return boxes;
}

double distanceTo(const QLineF &line, const QPointF &point)
{
    const QPointF along = line.p2() - line.p1();
    const double square = QPointF::dotProduct(along, along);
    const double share = square > 0 ? QPointF::dotProduct(point - line.p1(), along) / square : 0;
    return QLineF(point, line.pointAt(std::clamp(share, 0.0, 1.0))).length();
}

/// How many spots and labels the label of `own` would touch, or the line to it cross.
int touched(const QRectF &box, const Spot &own, const std::vector<Spot> &spots, const std::vector<QRectF> &labels)
{
    const QRectF wide = box.adjusted(-least, -least, least, least);
    const QLineF leader = leaderLine(own, box);
    const auto isHit = [&](const Spot &spot) {
        const bool isCrossed =
            &spot != &own && !leader.isNull() && distanceTo(leader, spot.centre) < spot.radius + least;
        return isCrossed || spot.touches(wide);
    };
    const auto isCovered = [&wide](const QRectF &label) { return label.intersects(wide); };
    return int(std::count_if(spots.begin(), spots.end(), isHit) +
               std::count_if(labels.begin(), labels.end(), isCovered));
}

QRectF movedInto(QRectF box, const QRectF &area)
{
    box.moveLeft(std::clamp(box.left(), area.left(), std::max(area.left(), area.right() - box.width())));
    box.moveTop(std::clamp(box.top(), area.top(), std::max(area.top(), area.bottom() - box.height())));
    return box;
}

QRectF bestBox(const std::vector<Spot> &spots, const LabelWish &wish, const std::vector<QRectF> &placed,
               const QRectF &area)
{
    QRectF best;
    int fewest = std::numeric_limits<int>::max();
    for (const double distance : distances) {
        for (const QRectF &box : boxesAround(spots[wish.spot], wish.size, distance)) {
            const QRectF inside = movedInto(box, area);
            const int count = touched(inside, spots[wish.spot], spots, placed);
            if (count == 0)
                return inside;
            if (count < fewest) {
                fewest = count;
                best = inside;
            }
        }
    }
    return best;
}

} // namespace

bool Spot::touches(const QRectF &box) const
{
    return QLineF(nearestPoint(box, centre), centre).length() < radius;
}

std::vector<QRectF> placeLabels(const std::vector<Spot> &spots, const std::vector<LabelWish> &wishes,
                                const QRectF &area)
{
    std::vector<QRectF> placed;
    placed.reserve(wishes.size());
    for (const LabelWish &wish : wishes)
        placed.push_back(bestBox(spots, wish, placed, area));
    return placed;
}

QLineF leaderLine(const Spot &spot, const QRectF &label)
{
    QLineF line(spot.centre, nearestPoint(label, spot.centre));
    if (line.length() - spot.radius <= longestUnled)
        return {};
    line.setP1(line.pointAt(spot.radius / line.length()));
    return line;
}

} // namespace precedent::charts
