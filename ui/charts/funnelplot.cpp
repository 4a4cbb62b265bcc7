// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/funnelplot.h"

#include "ui/charts/chartaccess.h"
#include "ui/text/formats.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/palette.h"

#include <QtGui/QPainter>

#include <algorithm>
#include <cmath>
#include <limits>

namespace precedent::charts {

namespace {

constexpr double radius = 4;
constexpr double markedRadius = 6;
constexpr double reach = 12; ///< how near a click has to be
/// Cases at which limits are worked out: enough for smooth curves.
constexpr int curvePoints = 60;

} // namespace

FunnelPlot::FunnelPlot(QWidget *parent) : ItemChart(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    makeAccessibleChart(*this, tr("Funnel plot"));
}

void FunnelPlot::setFunnel(const models::Funnel &funnel)
{
    m_funnel = funnel;
    m_highest = highestShare();
    forgetCursor();
    makeAccessibleChart(*this, funnel.title);
    announce(*this, funnel.summary(locale()));
    update();
}

QSize FunnelPlot::sizeHint() const
{
    return {widgets::scaled(400, *this), widgets::scaled(190, *this)};
}

QSize FunnelPlot::minimumSizeHint() const
{
    return {widgets::scaled(220, *this), widgets::scaled(140, *this)};
}

double FunnelPlot::highestShare() const
{
    double highest = m_funnel.limits(std::max(1, m_funnel.mostCases() / 3), models::FunnelBand::Outer998).upper;
    for (const models::FunnelPoint &point : m_funnel.points)
        highest = std::max(highest, point.share());
    return std::clamp(highest * 1.1, 0.05, 1.0);
}

QRectF FunnelPlot::plot() const
{
    const QFontMetrics metrics(widgets::smallFont(font()));
    const int left = metrics.horizontalAdvance(text::percentText(1, locale())) + widgets::space;
    return QRectF(rect()).adjusted(left, metrics.height() / 2.0, -widgets::gap, -metrics.height() - widgets::space);
}

QPointF FunnelPlot::placeAt(double cases, double share) const
{
    const QRectF area = plot();
    const double across = cases / std::max(1, m_funnel.mostCases());
    const double x = area.left() + area.width() * across;
    const double y = area.bottom() - area.height() * std::clamp(share / m_highest, 0.0, 1.0);
    return {layoutDirection() == Qt::RightToLeft ? width() - x : x, y};
}

QPointF FunnelPlot::placeOf(int point) const
{
    const models::FunnelPoint &shown = m_funnel.points[std::size_t(point)];
    return placeAt(shown.cases, shown.share());
}

int FunnelPlot::itemAt(const QPointF &position) const
{
    int nearest = -1;
    double least = reach;
    for (int i = 0; i < int(m_funnel.points.size()); ++i) {
        const QPointF away = placeOf(i) - position;
        const double distance = std::hypot(away.x(), away.y());
        if (distance < least) {
            least = distance;
            nearest = i;
        }
    }
    return nearest;
}

void FunnelPlot::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const widgets::Palette &tokens = widgets::paletteFor(palette());
    painter.setPen(tokens.line);
    const double most = std::max(1, m_funnel.mostCases());
    painter.drawLine(placeAt(0, m_funnel.share), placeAt(most, m_funnel.share));
    paintLimits(painter, models::FunnelBand::Inner95, Qt::DashLine);
    paintLimits(painter, models::FunnelBand::Outer998, Qt::DotLine);
    paintPoints(painter);
    paintLabels(painter);
}

void FunnelPlot::paintLimits(QPainter &painter, models::FunnelBand band, Qt::PenStyle style) const
{
    const widgets::Palette &tokens = widgets::paletteFor(palette());
    painter.setPen(QPen(tokens.secondInk, 1, style));
    const int most = m_funnel.mostCases();
    const int step = std::max(1, most / curvePoints);
    QList<QLineF> lines;
    QPointF lower;
    QPointF upper;
    for (int cases = 1; cases <= most; cases += step) {
        const auto limits = m_funnel.limits(cases, band);
        const QPointF below = placeAt(cases, limits.lower);
        const QPointF above = placeAt(cases, limits.upper);
        const bool isInside = limits.upper <= m_highest;
        // A limit that nobody can pass is not drawn.
        if (cases > 1 && limits.lower > 0)
            lines.append({lower, below});
        if (cases > 1 && isInside)
            lines.append({upper, above});
        lower = below;
        upper = above;
    }
    painter.drawLines(lines);
}

void FunnelPlot::paintPoints(QPainter &painter) const
{
    const widgets::Palette &tokens = widgets::paletteFor(palette());
    for (int i = 0; i < int(m_funnel.points.size()); ++i) {
        const models::FunnelPoint &point = m_funnel.points[std::size_t(i)];
        const double size = point.isMarked ? markedRadius : radius;
        painter.setPen(Qt::NoPen);
        painter.setBrush(point.isMarked ? tokens.accent : tokens.thirdInk);
        painter.drawEllipse(placeOf(i), size, size);
        // A shape too: who lies outside has a ring.
        const bool isOutside = m_funnel.placeOf(point) != models::FunnelPlace::Within;
        if (isOutside || (hasFocus() && i == cursor())) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(hasFocus() && i == cursor() ? tokens.ink : tokens.pending, 2));
            painter.drawEllipse(placeOf(i), size + 3, size + 3);
        }
    }
}

/// Above, beside or below the point: the first within the plot where the fewest others stand.
QRectF FunnelPlot::nameBox(int point, const QSizeF &size) const
{
    const QPointF place = placeOf(point);
    const double away = markedRadius + widgets::spaceSmall;
    const double centred = -size.width() / 2;
    const double level = -size.height() / 2;
    QRectF best;
    int fewest = std::numeric_limits<int>::max();
    for (const QPointF &offset : {QPointF(centred, -away - size.height()), QPointF(-away - size.width(), level),
                                  QPointF(away, level), QPointF(centred, away)}) {
        QRectF box(place + offset, size);
        box.moveLeft(std::clamp(box.left(), 0.0, std::max(0.0, width() - size.width())));
        const QRectF near = box.adjusted(-radius, -radius, radius, radius);
        int covered =
            box.bottom() > plot().bottom() ? int(m_funnel.points.size()) : 0; // the axis' own words stand there
        for (int i = 0; i < int(m_funnel.points.size()); ++i)
            covered += near.contains(placeOf(i)) ? 1 : 0;
        if (covered < fewest) {
            fewest = covered;
            best = box;
        }
    }
    return best;
}

void FunnelPlot::paintLabels(QPainter &painter) const
{
    const widgets::Palette &tokens = widgets::paletteFor(palette());
    const QRectF area = plot();
    painter.setFont(widgets::smallFont(font()));
    const QFontMetrics metrics(painter.font());
    painter.setPen(tokens.secondInk);
    const QRectF below(area.left(), area.bottom() + widgets::spaceSmall, area.width(), metrics.height());
    painter.drawText(below, Qt::AlignLeading, tr("fewer cases"));
    painter.drawText(below, Qt::AlignTrailing, tr("%Ln case(s)", "at the end of an axis", m_funnel.mostCases()));
    for (const double share : {0.0, m_funnel.share}) {
        const double y = placeAt(0, share).y();
        const double x = layoutDirection() == Qt::RightToLeft ? width() - area.left() + widgets::space : 0;
        painter.drawText(QRectF(x, y - metrics.height() / 2.0, area.left() - widgets::space, metrics.height()),
                         Qt::AlignTrailing | Qt::AlignVCenter, text::percentText(share, locale()));
    }
    for (int i = 0; i < int(m_funnel.points.size()); ++i) {
        const models::FunnelPoint &point = m_funnel.points[std::size_t(i)];
        if (!point.isMarked)
            continue;
        painter.setPen(tokens.ink);
        painter.drawText(nameBox(i, metrics.size(Qt::TextSingleLine, point.name)), Qt::AlignCenter, point.name);
    }
}

} // namespace precedent::charts
