// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pagewheel.h"

#include <QtGui/QWheelEvent>
#include <QtWidgets/QAbstractSpinBox>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QScrollArea>

namespace precedent::widgets {

namespace {

/// A wheel that is not turned for so long, in milliseconds, rests.
constexpr qint64 rest = 500;

bool turnsValues(const QWidget &widget)
{
    return qobject_cast<const QComboBox *>(&widget) != nullptr ||
           qobject_cast<const QAbstractSpinBox *>(&widget) != nullptr;
}

bool isPage(const QWidget &widget)
{
    const auto *area = qobject_cast<const QScrollArea *>(widget.parentWidget());
    return area != nullptr && area->viewport() == &widget;
}

} // namespace

PageWheel::PageWheel(QApplication &application)
{
    application.installEventFilter(this);
}

bool PageWheel::isForThePage(const QWidget &widget) const
{
    if (turnsValues(widget))
        return !widget.hasFocus();
    return m_page != nullptr && m_page != &widget && m_page->isAncestorOf(&widget) && m_sinceTurned.elapsed() < rest;
}

bool PageWheel::eventFilter(QObject *watched, QEvent *event)
{
    const bool isFirstSeen = event->type() == QEvent::Polish;
    auto *widget = isFirstSeen || event->type() == QEvent::Wheel ? qobject_cast<QWidget *>(watched) : nullptr;
    if (widget == nullptr)
        return QObject::eventFilter(watched, event);
    if (isFirstSeen) {
        // Otherwise the wheel would bring them the focus, too.
        if (turnsValues(*widget) && widget->focusPolicy() == Qt::WheelFocus)
            widget->setFocusPolicy(Qt::StrongFocus);
        return QObject::eventFilter(watched, event);
    }
    if (isForThePage(*widget)) {
        event->ignore(); // goes to the parents, up to the page
        return true;
    }
    if (isPage(*widget)) {
        m_page = widget;
        m_sinceTurned.start();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace precedent::widgets
