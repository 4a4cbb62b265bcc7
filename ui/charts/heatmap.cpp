// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/heatmap.h"

#include "ui/charts/chartaccess.h"
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

QColor mixed(const QColor &from, const QColor &to, double share)
{
    const auto mix = [share](int a, int b) { return int(std::lround(a + (b - a) * share)); };
    return {mix(from.red(), to.red()), mix(from.green(), to.green()), mix(from.blue(), to.blue())};
}

/// Every sixth hour: more would not fit below narrow cells.
constexpr int labelledColumns = 6;

} // namespace

HeatMap::HeatMap(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    makeAccessibleChart(*this, tr("Heat map"));
}

void HeatMap::setGrid(const HeatGrid &grid)
{
    m_grid = grid;
    if (m_cursor && (m_cursor->y() >= int(grid.rows.size()) || m_cursor->x() >= int(grid.columns.size())))
        m_cursor.reset();
    makeAccessibleChart(*this, grid.title);
    announce(*this, grid.summary(locale()));
    update();
}

QRectF HeatMap::body() const
{
    const QFontMetrics metrics(widgets::smallFont(font()));
    int labels = 0;
    for (const QString &row : m_grid.rows)
        labels = std::max(labels, metrics.horizontalAdvance(row));
    const int left = labels + widgets::gap;
    const int bottom = metrics.height() + widgets::space;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    return QRectF(rect()).adjusted(mirrored ? 0 : left, 0, mirrored ? -left : 0, -bottom);
}

QRectF HeatMap::cellArea(int row, int column) const
{
    const QRectF all = body();
    const double width = all.width() / double(std::max<qsizetype>(1, m_grid.columns.size()));
    // Taller cells than this read as bars.
    const double height = std::min(all.height() / double(std::max<qsizetype>(1, m_grid.rows.size())), width * 2);
    const int place = layoutDirection() == Qt::RightToLeft ? int(m_grid.columns.size()) - 1 - column : column;
    return {all.left() + place * width, all.top() + row * height, width, height};
}

QSize HeatMap::sizeHint() const
{
    return {widgets::scaled(420, *this), widgets::scaled(190, *this)};
}

QSize HeatMap::minimumSizeHint() const
{
    return {widgets::scaled(240, *this), widgets::scaled(120, *this)};
}

std::optional<QPoint> HeatMap::cellAt(const QPointF &position) const
{
    for (int row = 0; row < int(m_grid.rows.size()); ++row) {
        for (int column = 0; column < int(m_grid.columns.size()); ++column) {
            if (cellArea(row, column).contains(position))
                return QPoint(column, row);
        }
    }
    return {};
}

void HeatMap::moveTo(const QPoint &cell)
{
    m_cursor = QPoint(std::clamp(cell.x(), 0, int(m_grid.columns.size()) - 1),
                      std::clamp(cell.y(), 0, int(m_grid.rows.size()) - 1));
    announce(*this, m_grid.describe(m_cursor->y(), m_cursor->x(), locale()));
    update();
}

bool HeatMap::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        showFigures(help->pos(), help->globalPos());
        return true;
    }
    return QWidget::event(event);
}

void HeatMap::showFigures(const QPoint &position, const QPoint &globalPosition)
{
    if (const std::optional<QPoint> cell = cellAt(position))
        QToolTip::showText(globalPosition, widgets::plainToolTip(m_grid.describe(cell->y(), cell->x(), locale())),
                           this);
    else
        QToolTip::hideText();
}

void HeatMap::keyPressEvent(QKeyEvent *event)
{
    if (m_grid.values.empty())
        return QWidget::keyPressEvent(event);
    const QPoint at = m_cursor.value_or(QPoint());
    switch (event->key()) {
    case Qt::Key_Left:
        return moveTo(at - QPoint(1, 0));
    case Qt::Key_Right:
        return moveTo(at + QPoint(1, 0));
    case Qt::Key_Up:
        return moveTo(at - QPoint(0, 1));
    case Qt::Key_Down:
        return moveTo(at + QPoint(0, 1));
    case Qt::Key_Home:
        return moveTo({0, at.y()});
    case Qt::Key_End:
        return moveTo({int(m_grid.columns.size()) - 1, at.y()});
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_cursor)
            activate(*m_cursor);
        return;
    default:
        return QWidget::keyPressEvent(event);
    }
}

bool HeatMap::countsSomething(const QPoint &cell) const
{
    return m_grid.values[std::size_t(cell.y())][std::size_t(cell.x())] > 0;
}

void HeatMap::activate(const QPoint &cell)
{
    if (countsSomething(cell))
        Q_EMIT activated(cell.y(), cell.x());
}

void HeatMap::mouseMoveEvent(QMouseEvent *event)
{
    setCursor(cellAt(event->position()) ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void HeatMap::mouseReleaseEvent(QMouseEvent *event)
{
    const std::optional<QPoint> cell = cellAt(event->position());
    if (event->button() != Qt::LeftButton || !cell || m_grid.values.empty())
        return;
    moveTo(*cell);
    activate(*cell);
}

void HeatMap::contextMenuEvent(QContextMenuEvent *event)
{
    const std::optional<QPoint> cell = isByKey(*event) ? m_cursor : cellAt(event->pos());
    if (!cell || m_grid.values.empty() || !countsSomething(*cell))
        return event->ignore();
    moveTo(*cell);
    Q_EMIT menuRequested(cell->y(), cell->x(), menuPlace(*event, *this, cellArea(cell->y(), cell->x())));
}

void HeatMap::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (!m_cursor && !m_grid.values.empty() && event->reason() != Qt::MouseFocusReason)
        moveTo({});
}

void HeatMap::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const widgets::Palette &tokens = widgets::paletteFor(palette());
    const int most = std::max(1, m_grid.highest());
    for (int row = 0; row < int(m_grid.values.size()); ++row) {
        for (int column = 0; column < int(m_grid.columns.size()); ++column) {
            const int value = m_grid.values[std::size_t(row)][std::size_t(column)];
            // A single request must be told from none, so the scale starts above the empty cell's colour.
            const double share = value == 0 ? 0 : 0.12 + 0.88 * value / most;
            painter.setPen(Qt::NoPen);
            painter.setBrush(mixed(tokens.background, tokens.accent, share));
            painter.drawRoundedRect(cellArea(row, column).adjusted(1, 1, -1, -1), 2, 2);
        }
    }
    paintLabels(painter);
    if (hasFocus() && m_cursor) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(tokens.ink, 2));
        painter.drawRoundedRect(cellArea(m_cursor->y(), m_cursor->x()).adjusted(1, 1, -1, -1), 2, 2);
    }
}

void HeatMap::paintLabels(QPainter &painter) const
{
    painter.setFont(widgets::smallFont(font()));
    painter.setPen(widgets::paletteFor(palette()).secondInk);
    for (int row = 0; row < int(m_grid.rows.size()); ++row) {
        const QRectF cell = cellArea(row, 0);
        painter.drawText(QRectF(0, cell.top(), width(), cell.height()), Qt::AlignLeading | Qt::AlignVCenter,
                         m_grid.rows[row]);
    }
    const double below = m_grid.rows.isEmpty() ? 0 : cellArea(int(m_grid.rows.size()) - 1, 0).bottom();
    for (int column = 0; column < int(m_grid.columns.size()); column += labelledColumns) {
        const QRectF cell = cellArea(0, column);
        painter.drawText(QRectF(cell.left() - 20, below + widgets::spaceSmall, cell.width() + 40, 20),
                         Qt::AlignHCenter | Qt::AlignTop, m_grid.columns[column]);
    }
}

} // namespace precedent::charts
