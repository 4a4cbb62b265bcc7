// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/funnelplot.h"

#include "ui/charts/chartaccess.h"
#include "ui/text/formats.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/palette.h"

#include <QtGui/QPainter>

#include <algorithm>
#include <cmath>

namespace precedent::charts {

namespace {

constexpr double radius = 4;
constexpr double markedRadius = 6;
constexpr double ring = 3; ///< from a point to the ring around it
constexpr double ringWidth = 2;
constexpr double reach = 12; ///< how near a click has to be
/// Cases at which limits are worked out: enough for smooth curves.
constexpr int curvePoints = 60;

std::vector<int> markedPoints(const models::Funnel &funnel)
{
    std::vector<int> marked;
    for (int i = 0; i < int(funnel.points.size()); ++i) {
        if (funnel.points[std::size_t(i)].isMarked)
            marked.push_back(i);
    }
    return marked;
}

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
    // "100%" is narrower than "15.9%".
    int left = 0;
    for (const double share : {0.0, m_funnel.share})
        left = std::max(left, metrics.horizontalAdvance(text::percentText(share, locale())));
    left += widgets::space;
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
    paintNames(painter);
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
            painter.setPen(QPen(hasFocus() && i == cursor() ? tokens.ink : tokens.pending, ringWidth));
            painter.drawEllipse(placeOf(i), size + ring, size + ring);
        }
    }
}

Spot FunnelPlot::spotOf(int point) const
{
    const models::FunnelPoint &shown = m_funnel.points[std::size_t(point)];
    // A marked point may have the ring of the keyboard.
    const bool isRinged = shown.isMarked || m_funnel.placeOf(shown) != models::FunnelPlace::Within;
    return {placeOf(point), (shown.isMarked ? markedRadius : radius) + (isRinged ? ring + ringWidth / 2.0 : 0)};
}

std::vector<QRectF> FunnelPlot::nameBoxes() const
{
    const QFontMetrics metrics(widgets::smallFont(font()));
    std::vector<Spot> spots;
    spots.reserve(m_funnel.points.size());
    for (int i = 0; i < int(m_funnel.points.size()); ++i)
        spots.push_back(spotOf(i));
    std::vector<LabelWish> wishes;
    for (const int i : markedPoints(m_funnel))
        wishes.push_back({std::size_t(i), metrics.size(Qt::TextSingleLine, m_funnel.points[std::size_t(i)].name)});
    // Beside it and below it stand the axes' own words.
    QRectF area = plot();
    area.setTop(0);
    area.setRight(width());
    if (layoutDirection() == Qt::RightToLeft)
        area.moveLeft(width() - area.right());
    return placeLabels(spots, wishes, area);
}

std::vector<std::pair<QRectF, QString>> FunnelPlot::limitLabels() const
{
    const QFontMetrics metrics(widgets::smallFont(font()));
    const int most = std::max(1, m_funnel.mostCases());
    auto taken = nameBoxes();
    const auto isFree = [&](const QRectF &box) {
        bool isHit = box.top() < 0;
        for (int i = 0; i < int(m_funnel.points.size()); ++i)
            isHit = isHit || spotOf(i).touches(box);
        return !isHit &&
               std::none_of(taken.begin(), taken.end(), [&box](const QRectF &other) { return other.intersects(box); });
    };
    std::vector<std::pair<QRectF, QString>> labels;
    for (const auto &[band, words] :
         {std::pair(models::FunnelBand::Outer998, tr("99.8%")), std::pair(models::FunnelBand::Inner95, tr("95%"))}) {
        const QSizeF size = metrics.size(Qt::TextSingleLine, words);
        // The limits fall, so a label stands clear of its line where its inner end does.
        const int inner = std::max(1, int(most * (1 - size.width() / plot().width())) - 1);
        const double highest = m_funnel.limits(inner, band).upper;
        const double end = placeAt(most, 0).x();
        const double left = layoutDirection() == Qt::RightToLeft ? end : end - size.width();
        const QRectF box(QPointF(left, placeAt(inner, highest).y() - size.height()), size);
        if (highest <= m_highest && isFree(box)) {
            taken.push_back(box);
            labels.emplace_back(box, words);
        }
    }
    return labels;
}

void FunnelPlot::paintNames(QPainter &painter) const
{
    const widgets::Palette &tokens = widgets::paletteFor(palette());
    painter.setFont(widgets::smallFont(font()));
    painter.setPen(tokens.secondInk);
    for (const auto &[box, words] : limitLabels())
        painter.drawText(box, Qt::AlignCenter, words);
    const auto boxes = nameBoxes();
    const auto marked = markedPoints(m_funnel);
    for (std::size_t i = 0; i < marked.size(); ++i) {
        painter.setPen(tokens.secondInk);
        if (const QLineF line = leaderLine(spotOf(marked[i]), boxes[i]); !line.isNull())
            painter.drawLine(line);
        painter.setPen(tokens.ink);
        painter.drawText(boxes[i], Qt::AlignCenter, m_funnel.points[std::size_t(marked[i])].name);
    }
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
}

} // namespace precedent::charts
