// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/thresholdhandle.h"

#include "ui/widgets/palette.h"

#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>

namespace precedent::charts {

ThresholdHandle::ThresholdHandle(QWidget *chart) : QAbstractSlider(chart)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::SizeHorCursor);
    setOrientation(Qt::Horizontal);
    setAccessibleName(tr("Threshold"));
}

void ThresholdHandle::mousePressEvent(QMouseEvent *event)
{
    setSliderDown(event->button() == Qt::LeftButton);
}

void ThresholdHandle::mouseMoveEvent(QMouseEvent *event)
{
    if (isSliderDown())
        Q_EMIT dragged(mapToParent(event->position().toPoint()).x());
}

void ThresholdHandle::mouseReleaseEvent(QMouseEvent *)
{
    setSliderDown(false);
}

void ThresholdHandle::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const widgets::Palette &tokens = widgets::paletteFor(palette());
    const double middle = width() / 2.0;
    painter.setPen(QPen(tokens.accent, hasFocus() ? 3 : 2));
    painter.drawLine(QPointF(middle, 0), QPointF(middle, height()));
    const QRectF grip(middle - 4, height() / 2.0 - 10, 8, 20);
    painter.setPen(QPen(hasFocus() ? tokens.ink : tokens.accent, hasFocus() ? 2 : 1));
    painter.setBrush(tokens.panel);
    painter.drawRoundedRect(grip, 3, 3);
}

} // namespace precedent::charts
