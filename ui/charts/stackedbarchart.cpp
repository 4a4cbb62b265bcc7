// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/stackedbarchart.h"

#include "ui/charts/axisstep.h"
#include "ui/charts/chartaccess.h"
#include "ui/charts/legend.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/palette.h"
#include "ui/widgets/plainlabel.h"

#include <QtCharts/QBarCategoryAxis>
#include <QtCharts/QBarSet>
#include <QtCharts/QStackedBarSeries>
#include <QtCharts/QValueAxis>
#include <QtGui/QHelpEvent>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QGraphicsLayout>
#include <QtWidgets/QToolTip>

#include <algorithm>

namespace precedent::charts {

namespace {

constexpr double barWidth = 0.64;

/// Bars are rebuilt, not replaced: QBarSet::replace is quadratic in QtCharts 6.4.
QBarSet *makeSet(const BarSeries &series, const widgets::Palette &tokens)
{
    auto *set = new QBarSet(series.name);
    for (const int value : series.values)
        set->append(value);
    set->setColor(seriesColour(tokens, series.colour));
    set->setBorderColor(tokens.panel);
    return set;
}

/// In the place of a bar that stands at `base`.
void drawNoData(QPainter &painter, const QPointF &base, const QWidget &chart)
{
    painter.setFont(widgets::smallFont(chart.font()));
    painter.setPen(widgets::paletteFor(chart.palette()).secondInk);
    painter.save();
    painter.translate(base.x(), base.y() - 6);
    painter.rotate(-90);
    painter.drawText(QRectF(0, -10, 90, 20), Qt::AlignLeft | Qt::AlignVCenter, StackedBarChart::tr("no data"));
    painter.restore();
}

void dress(QAbstractAxis &axis, const widgets::Palette &tokens, const QFont &font)
{
    axis.setLabelsFont(widgets::smallFont(font));
    axis.setLabelsColor(tokens.secondInk);
    axis.setLinePen(QPen(tokens.line));
    axis.setGridLinePen(QPen(tokens.line));
}

} // namespace

StackedBarChart::StackedBarChart(QWidget *parent) : QChartView(new QChart, parent)
{
    chart()->legend()->hide();
    chart()->setBackgroundVisible(false);
    chart()->setMargins({});
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->setAnimationOptions(QChart::NoAnimation);
    setViewportUpdateMode(QGraphicsView::FullViewportUpdate); // the foreground moves with the axes
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setBackgroundBrush(Qt::NoBrush);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    setMinimumSize(widgets::scaled(260, *this), widgets::scaled(160, *this));
    makeAccessibleChart(*this, tr("Chart"));
}

QSize StackedBarChart::sizeHint() const
{
    return {widgets::scaled(480, *this), widgets::scaled(180, *this)};
}

void StackedBarChart::setBars(const StackedBars &bars)
{
    m_bars = bars;
    if (m_cursor.category >= int(bars.categories.size()) || m_cursor.series >= int(bars.series.size()))
        m_cursor = {};
    makeAccessibleChart(*this, bars.title);
    announce(*this, bars.summary(locale()));
    rebuild();
}

void StackedBarChart::rebuild()
{
    chart()->removeAllSeries();
    for (QAbstractAxis *axis : chart()->axes()) {
        chart()->removeAxis(axis);
        delete axis;
    }
    const widgets::Palette &tokens = widgets::paletteFor(palette());
    m_series = new QStackedBarSeries;
    m_series->setBarWidth(barWidth);
    for (const BarSeries &series : m_bars.series)
        m_series->append(makeSet(series, tokens));
    chart()->addSeries(m_series);
    addAxes(m_bars.highestTotal());
    viewport()->update();
}

void StackedBarChart::addAxes(int highest)
{
    const widgets::Palette &tokens = widgets::paletteFor(palette());
    auto *categories = new QBarCategoryAxis;
    for (const BarCategory &category : m_bars.categories) {
        // The axis drops a label that it has, and the last bar with it; a blank without width tells two 14ths apart.
        QString label = category.label;
        while (categories->categories().contains(label))
            label += QChar(0x200B);
        categories->append(label);
    }
    dress(*categories, tokens, font());
    // They keep the room; drawLabels() fills it, because the axis makes dots of days that would fit.
    categories->setLabelsColor(Qt::transparent);
    categories->setGridLineVisible(false);
    chart()->addAxis(categories, Qt::AlignBottom);
    m_series->attachAxis(categories);

    auto *values = new QValueAxis;
    const int step = axisStep(std::max(highest, 4));
    const int wholeSteps = (std::max(highest, 4) + step - 1) / step;
    values->setTickType(QValueAxis::TicksDynamic);
    values->setTickAnchor(0);
    values->setTickInterval(step);
    // Room above the highest bar for the words over a running period.
    values->setRange(0, std::max(wholeSteps * step, highest + highest / 8));
    values->setLabelFormat(QStringLiteral("%d"));
    dress(*values, tokens, font());
    values->setLineVisible(false);
    chart()->addAxis(values, Qt::AlignLeft);
    m_series->attachAxis(values);
}

QRectF StackedBarChart::barArea(int category, int series) const
{
    int below = 0;
    for (int i = 0; i < series; ++i)
        below += m_bars.series[std::size_t(i)].values[std::size_t(category)];
    const int height =
        series < 0 ? m_bars.total(category) : m_bars.series[std::size_t(series)].values[std::size_t(category)];
    const QPointF topLeft = chart()->mapToPosition({category - barWidth / 2, double(below + height)}, m_series);
    const QPointF bottomRight = chart()->mapToPosition({category + barWidth / 2, double(below)}, m_series);
    return {mapFromScene(chart()->mapToScene(topLeft)), mapFromScene(chart()->mapToScene(bottomRight))};
}

StackedBarChart::Place StackedBarChart::placeAt(const QPointF &position) const
{
    for (int category = 0; category < int(m_bars.categories.size()); ++category) {
        const QRectF whole = barArea(category, -1);
        if (position.x() < whole.left() || position.x() > whole.right())
            continue;
        for (int series = 0; series < int(m_bars.series.size()); ++series) {
            if (barArea(category, series).contains(position))
                return {category, series};
        }
        return {category, -1};
    }
    return {};
}

void StackedBarChart::moveTo(const Place &place)
{
    m_cursor = place;
    if (place.category >= 0)
        announce(*this, m_bars.describe(place.category, place.series, locale()));
    viewport()->update();
}

void StackedBarChart::keyPressEvent(QKeyEvent *event)
{
    const int last = int(m_bars.categories.size()) - 1;
    const int top = int(m_bars.series.size()) - 1;
    const Place at = m_cursor;
    if (last < 0)
        return QChartView::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Left:
        return moveTo({at.category < 0 ? last : std::max(0, at.category - 1), at.series});
    case Qt::Key_Right:
        return moveTo({std::min(last, at.category + 1), at.series});
    case Qt::Key_Home:
        return moveTo({0, at.series});
    case Qt::Key_End:
        return moveTo({last, at.series});
    case Qt::Key_Up:
        return moveTo({std::max(0, at.category), std::min(top, at.series + 1)});
    case Qt::Key_Down:
        return moveTo({std::max(0, at.category), std::max(-1, at.series - 1)});
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (at.category >= 0)
            Q_EMIT activated(at.category, at.series);
        return;
    default:
        return QChartView::keyPressEvent(event);
    }
}

bool StackedBarChart::viewportEvent(QEvent *event)
{
    const auto tellAt = [this](const QPointF &position, const QPoint &globalPosition) {
        const Place place = placeAt(position);
        viewport()->setCursor(place.category >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
        if (place.category < 0)
            return QToolTip::hideText();
        QToolTip::showText(globalPosition,
                           widgets::plainToolTip(m_bars.describe(place.category, place.series, locale())), this);
    };
    if (event->type() == QEvent::MouseMove) {
        const auto *move = static_cast<QMouseEvent *>(event);
        tellAt(move->position(), move->globalPosition().toPoint());
        return true;
    }
    if (event->type() == QEvent::ToolTip) {
        // The view would ask its items, which have no tips, and hide ours as soon as the mouse rests.
        const auto *help = static_cast<QHelpEvent *>(event);
        tellAt(help->pos(), help->globalPos());
        return true;
    }
    return QChartView::viewportEvent(event);
}

void StackedBarChart::mouseReleaseEvent(QMouseEvent *event)
{
    const Place place = placeAt(event->position());
    if (event->button() != Qt::LeftButton || place.category < 0)
        return;
    moveTo(place);
    Q_EMIT activated(place.category, place.series);
}

void StackedBarChart::contextMenuEvent(QContextMenuEvent *event)
{
    const Place place = isByKey(*event) ? m_cursor : placeAt(event->pos());
    if (place.category < 0)
        return event->ignore();
    moveTo(place);
    Q_EMIT menuRequested(place.category, place.series,
                         menuPlace(*event, *viewport(), barArea(place.category, place.series)));
}

void StackedBarChart::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (m_series != nullptr && (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange))
        rebuild();
}

void StackedBarChart::focusInEvent(QFocusEvent *event)
{
    QChartView::focusInEvent(event);
    if (event->reason() != Qt::MouseFocusReason && m_cursor.category < 0 && !m_bars.categories.empty())
        moveTo({int(m_bars.categories.size()) - 1, -1});
}

void StackedBarChart::drawForeground(QPainter *painter, const QRectF &)
{
    painter->save();
    painter->resetTransform();
    for (int category = 0; category < int(m_bars.categories.size()); ++category) {
        if (!m_bars.categories[std::size_t(category)].hasData)
            drawNoData(*painter, barArea(category, -1).center(), *this);
        else if (m_bars.categories[std::size_t(category)].isSoFar)
            drawRunning(*painter, category);
    }
    drawLabels(*painter);
    drawMarkers(*painter);
    if (hasFocus() && m_cursor.category >= 0) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(widgets::paletteFor(palette()).ink, 2));
        painter->drawRoundedRect(barArea(m_cursor.category, m_cursor.series).adjusted(-2, -2, 2, 2), 3, 3);
    }
    painter->restore();
}

void StackedBarChart::drawRunning(QPainter &painter, int category) const
{
    const widgets::Palette &tokens = widgets::paletteFor(palette());
    const QRectF bar = barArea(category, -1);
    painter.fillRect(bar, QBrush(tokens.panel, Qt::BDiagPattern));
    painter.setFont(widgets::smallFont(font()));
    painter.setPen(tokens.secondInk);
    const QRectF above(bar.center().x() - 60, bar.top() - 20, 120, 18);
    painter.drawText(above, Qt::AlignHCenter | Qt::AlignBottom, tr("so far", "a period that is still running"));
}

QLineF StackedBarChart::markerLine(const BarMarker &marker) const
{
    const QRectF plot = chart()->plotArea();
    const double position = marker.category - 0.5 + marker.share;
    const double x = mapFromScene(chart()->mapToScene(chart()->mapToPosition({position, 0}, m_series))).x();
    const QPointF top = mapFromScene(chart()->mapToScene(plot.topLeft()));
    const QPointF bottom = mapFromScene(chart()->mapToScene(plot.bottomLeft()));
    return {x, top.y(), x, bottom.y()};
}

} // namespace precedent::charts
