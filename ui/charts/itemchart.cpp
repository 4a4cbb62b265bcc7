// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/itemchart.h"

#include "ui/charts/chartaccess.h"
#include "ui/widgets/plainlabel.h"

#include <QtCore/QMetaMethod>
#include <QtGui/QHelpEvent>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QToolTip>

#include <algorithm>

namespace precedent::charts {

ItemChart::ItemChart(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
}

void ItemChart::moveTo(int item)
{
    m_cursor = std::clamp(item, 0, itemCount() - 1);
    announce(*this, describe(m_cursor));
    update();
}

bool ItemChart::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int item = itemAt(help->pos());
    if (item >= 0)
        QToolTip::showText(help->globalPos(), widgets::plainToolTip(describe(item)), this);
    else
        QToolTip::hideText();
    return true;
}

void ItemChart::keyPressEvent(QKeyEvent *event)
{
    if (itemCount() == 0)
        return QWidget::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Left:
        return moveTo(m_cursor - 1);
    case Qt::Key_Down:
    case Qt::Key_Right:
        return moveTo(m_cursor + 1);
    case Qt::Key_Home:
        return moveTo(0);
    case Qt::Key_End:
        return moveTo(itemCount() - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_cursor >= 0)
            Q_EMIT activated(m_cursor);
        return;
    default:
        return QWidget::keyPressEvent(event);
    }
}

void ItemChart::mouseReleaseEvent(QMouseEvent *event)
{
    const int item = itemAt(event->position());
    if (event->button() != Qt::LeftButton || item < 0)
        return;
    moveTo(item);
    Q_EMIT activated(item);
}

void ItemChart::contextMenuEvent(QContextMenuEvent *event)
{
    const int item = isByKey(*event) ? m_cursor : itemAt(event->pos());
    // Where nobody has a menu for items, that of the frame is better than none.
    if (item < 0 || !isSignalConnected(QMetaMethod::fromSignal(&ItemChart::menuRequested)))
        return event->ignore();
    moveTo(item);
    Q_EMIT menuRequested(item, menuPlace(*event, *this, areaOf(item)));
}

void ItemChart::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (m_cursor < 0 && itemCount() > 0 && event->reason() != Qt::MouseFocusReason)
        moveTo(0);
}

} // namespace precedent::charts
