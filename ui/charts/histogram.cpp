// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/histogram.h"

#include "ui/charts/axisstep.h"
#include "ui/charts/chartaccess.h"
#include "ui/charts/legend.h"
#include "ui/charts/thresholdhandle.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/palette.h"
#include "ui/widgets/plainlabel.h"

#include <QtGui/QHelpEvent>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QToolTip>

#include <algorithm>
#include <cmath>

namespace precedent::charts {

namespace {

constexpr double barShare = 0.84;
constexpr int handleWidth = 15;

} // namespace

HistogramChart::HistogramChart(QWidget *parent) : QWidget(parent), m_handle(new ThresholdHandle(this))
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    makeAccessibleChart(*this, tr("Histogram"));
    m_handle->hide();
    connect(m_handle, &QAbstractSlider::valueChanged, this, [this](int step) {
        const int end = m_handle->maximum();
        const int lastEdge = m_histogram.isOpenEnded ? end - m_histogram.stepsPerBar : end;
        const int wanted = step <= lastEdge ? step : step > m_threshold ? end : lastEdge;
        const QSignalBlocker blocker(m_handle);
        m_handle->setValue(wanted);
        Q_EMIT thresholdMoved(wanted);
    });
    connect(m_handle, &ThresholdHandle::dragged, this, [this](double x) {
        const QRectF area = plot();
        const double share = (x - area.left()) / std::max(1.0, area.width());
        const int end = m_handle->maximum();
        const int open = m_histogram.isOpenEnded ? m_histogram.stepsPerBar : 0;
        const int step = int(std::lround(share * end));
        m_handle->setValue(step <= end - open ? step : step - (end - open) < open / 2 ? end - open : end);
    });
}

void HistogramChart::setHistogram(const Histogram &histogram)
{
    m_histogram = histogram;
    const int bars = int(histogram.bars.categories.size());
    if (m_cursor.x() >= bars || m_cursor.y() >= int(histogram.bars.series.size()))
        m_cursor = {-1, -1};
    const QSignalBlocker blocker(m_handle);
    m_handle->setRange(0, bars * histogram.stepsPerBar);
    m_handle->setPageStep(histogram.stepsPerBar);
    m_handle->setVisible(histogram.hasThreshold && bars > 0);
    makeAccessibleChart(*this, histogram.bars.title);
    announce(*this, histogram.bars.summary(locale()));
    placeHandle();
    update();
}

void HistogramChart::setThreshold(double step, const QString &label)
{
    m_threshold = step;
    m_thresholdLabel = label;
    const QSignalBlocker blocker(m_handle);
    m_handle->setValue(int(std::lround(std::clamp(step, 0.0, double(m_handle->maximum())))));
    m_handle->setAccessibleDescription(label);
    m_handle->setToolTip(widgets::plainToolTip(label));
    placeHandle();
    update();
}

void HistogramChart::placeHandle()
{
    const QRectF area = plot();
    const double share = std::clamp(m_threshold / std::max(1, m_handle->maximum()), 0.0, 1.0);
    const int x = int(std::lround(area.left() + share * area.width()));
    m_handle->setGeometry(x - handleWidth / 2, int(area.top()), handleWidth, int(area.height()));
}

void HistogramChart::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeHandle();
}

QSize HistogramChart::sizeHint() const
{
    return {widgets::scaled(560, *this), widgets::scaled(210, *this)};
}

QSize HistogramChart::minimumSizeHint() const
{
    return {widgets::scaled(260, *this), widgets::scaled(150, *this)};
}

int HistogramChart::ceiling() const
{
    const int highest = std::max(4, m_histogram.bars.highestTotal());
    const int step = axisStep(highest);
    return (highest + step - 1) / step * step;
}

QRectF HistogramChart::plot() const
{
    const QFontMetrics metrics(widgets::smallFont(font()));
    const int left = metrics.horizontalAdvance(locale().toString(ceiling())) + widgets::space;
    const int line = metrics.height() + widgets::spaceSmall;
    return QRectF(rect()).adjusted(left, line, -widgets::gap, -line);
}

QRectF HistogramChart::barArea(int bar, int series) const
{
    const QRectF area = plot();
    const StackedBars &bars = m_histogram.bars;
    const double width = area.width() / double(std::max<std::size_t>(1, bars.categories.size()));
    int below = 0;
    for (int i = 0; i < series; ++i)
        below += bars.series[std::size_t(i)].values[std::size_t(bar)];
    const int own = series < 0 ? bars.total(bar) : bars.series[std::size_t(series)].values[std::size_t(bar)];
    const double unit = area.height() / ceiling();
    return {area.left() + width * (bar + (1 - barShare) / 2), area.bottom() - unit * (below + own), width * barShare,
            unit * own};
}

QPoint HistogramChart::placeAt(const QPointF &position) const
{
    const QRectF area = plot();
    const int bars = int(m_histogram.bars.categories.size());
    if (!area.contains(position) || bars == 0)
        return {-1, -1};
    const int bar = std::min(bars - 1, int((position.x() - area.left()) * bars / area.width()));
    for (int series = 0; series < int(m_histogram.bars.series.size()); ++series) {
        if (barArea(bar, series).contains(position))
            return {bar, series};
    }
    return {bar, -1};
}

void HistogramChart::moveTo(const QPoint &place)
{
    m_cursor = place;
    announce(*this, m_histogram.bars.describe(place.x(), place.y(), locale()));
    update();
}

bool HistogramChart::event(QEvent *event)
{
    if (event->type() == QEvent::ContextMenu) {
        const auto *asked = static_cast<QContextMenuEvent *>(event);
        const QPoint place = isByKey(*asked) ? m_cursor : placeAt(asked->pos());
        if (place.x() < 0)
            return QWidget::event(event);
        moveTo(place);
        Q_EMIT menuRequested(place.x(), place.y(), menuPlace(*asked, *this, barArea(place.x(), place.y())));
        return true;
    }
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QPoint place = placeAt(help->pos());
    if (place.x() < 0)
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(),
                           widgets::plainToolTip(m_histogram.bars.describe(place.x(), place.y(), locale())), this);
    return true;
}

void HistogramChart::keyPressEvent(QKeyEvent *event)
{
    const int last = int(m_histogram.bars.categories.size()) - 1;
    const int top = int(m_histogram.bars.series.size()) - 1;
    const QPoint at = m_cursor;
    if (last < 0)
        return QWidget::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Left:
        return moveTo({at.x() < 0 ? last : std::max(0, at.x() - 1), at.y()});
    case Qt::Key_Right:
        return moveTo({std::min(last, at.x() + 1), at.y()});
    case Qt::Key_Home:
        return moveTo({0, at.y()});
    case Qt::Key_End:
        return moveTo({last, at.y()});
    case Qt::Key_Up:
        return moveTo({std::max(0, at.x()), std::min(top, at.y() + 1)});
    case Qt::Key_Down:
        return moveTo({std::max(0, at.x()), std::max(-1, at.y() - 1)});
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (at.x() >= 0)
            Q_EMIT activated(at.x(), at.y());
        return;
    default:
        return QWidget::keyPressEvent(event);
    }
}

void HistogramChart::mouseReleaseEvent(QMouseEvent *event)
{
    const QPoint place = placeAt(event->position());
    if (event->button() == Qt::LeftButton && place.x() >= 0)
        Q_EMIT activated(place.x(), place.y());
}

void HistogramChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const widgets::Palette &tokens = widgets::paletteFor(palette());
    paintAxes(painter);
    for (int bar = 0; bar < int(m_histogram.bars.categories.size()); ++bar) {
        for (int series = 0; series < int(m_histogram.bars.series.size()); ++series) {
            const QRectF part = barArea(bar, series);
            // A light seam between the parts tells them apart where the colours do not.
            if (part.height() > 0)
                painter.fillRect(part.adjusted(0, std::min(1.0, part.height() / 2), 0, 0),
                                 seriesColour(tokens, m_histogram.bars.series[std::size_t(series)].colour));
        }
    }
    paintEdges(painter);
    if (m_histogram.hasThreshold)
        paintThreshold(painter);
    if (hasFocus() && m_cursor.x() >= 0) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(tokens.ink, 2));
        painter.drawRect(barArea(m_cursor.x(), m_cursor.y()).adjusted(-1, -1, 1, 1));
    }
}

void HistogramChart::paintAxes(QPainter &painter) const
{
    const widgets::Palette &tokens = widgets::paletteFor(palette());
    const QRectF area = plot();
    painter.setFont(widgets::smallFont(font()));
    const int top = ceiling();
    for (int value = 0; value <= top; value += axisStep(std::max(4, m_histogram.bars.highestTotal()))) {
        const double y = std::round(area.bottom() - area.height() * value / top);
        painter.setPen(tokens.line);
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        painter.setPen(tokens.secondInk);
        painter.drawText(QRectF(0, y - 10, area.left() - widgets::spaceSmall, 20), Qt::AlignRight | Qt::AlignVCenter,
                         locale().toString(value));
    }
}

void HistogramChart::paintEdges(QPainter &painter) const
{
    const QRectF area = plot();
    const QFontMetrics metrics(widgets::smallFont(font()));
    const auto bars = std::max<std::size_t>(1, m_histogram.bars.categories.size());
    const double width = area.width() / double(bars);
    int widest = 1;
    for (const QString &edge : m_histogram.edges)
        widest = std::max(widest, metrics.horizontalAdvance(edge) + widgets::gap);
    const int stride = std::max(1, int(std::ceil(widest / width)));
    painter.setFont(widgets::smallFont(font()));
    painter.setPen(widgets::paletteFor(palette()).secondInk);
    const int last = int(m_histogram.edges.size()) - 1;
    for (int i = 0; i <= last; ++i) {
        // What an open end begins with is always said.
        const bool isShown = m_histogram.isOpenEnded && last - i < stride ? i == last : i % stride == 0;
        if (!isShown)
            continue;
        const double middle = area.left() + width * i + (m_histogram.hasThreshold ? 0 : width / 2);
        const double left = std::clamp(middle - widest / 2.0, 0.0, std::max(0.0, this->width() - double(widest)));
        painter.drawText(QRectF(left, area.bottom() + widgets::spaceSmall, widest, metrics.height()), Qt::AlignCenter,
                         m_histogram.edges[i]);
    }
}

void HistogramChart::paintThreshold(QPainter &painter) const
{
    const QFontMetrics metrics(widgets::smallFont(font()));
    const int words = metrics.horizontalAdvance(m_thresholdLabel) + widgets::spaceSmall;
    const int middle = m_handle->geometry().center().x();
    const double left = std::clamp(middle - words / 2.0, 0.0, std::max(0.0, width() - double(words)));
    painter.setFont(widgets::smallFont(font()));
    painter.setPen(widgets::paletteFor(palette()).accent);
    painter.drawText(QRectF(left, 0, words, metrics.height()), Qt::AlignCenter, m_thresholdLabel);
}

} // namespace precedent::charts
