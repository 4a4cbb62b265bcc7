// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/enterkey.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

namespace precedent::widgets {

EnterKey::EnterKey(QApplication &application)
{
    application.installEventFilter(this);
}

bool EnterKey::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isEnter = (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) &&
                         (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    auto *button = qobject_cast<QAbstractButton *>(watched);
    const bool isPressed =
        qobject_cast<QPushButton *>(watched) != nullptr || qobject_cast<QToolButton *>(watched) != nullptr;
    if (!isEnter || !isPressed || !button->isEnabled())
        return QObject::eventFilter(watched, event);
    if (!key->isAutoRepeat())
        button->click();
    return true;
}

} // namespace precedent::widgets
