// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/actionbutton.h"

#include <QtCore/QRegularExpression>
#include <QtGui/QAction>
#include <QtWidgets/QMenu>
#include <QtWidgets/QStyle>

namespace precedent::widgets {

namespace {

constexpr auto primaryProperty = "primary";

void follow(QToolButton *button, const QAction *action)
{
    button->setAccessibleName(action->iconText());
    button->setPopupMode(action->menu() != nullptr ? QToolButton::InstantPopup : QToolButton::DelayedPopup);
    if (button->property(primaryProperty) == action->property(primaryProperty))
        return;
    button->setProperty(primaryProperty, action->property(primaryProperty));
    button->style()->unpolish(button);
    button->style()->polish(button);
}

} // namespace

QString withoutKey(const QString &text)
{
    static const QRegularExpression key(QStringLiteral("\\(&\\w\\)|&(?=.)"));
    return QString(text).remove(key);
}

QString menuText(QString text)
{
    return text.replace(u'&', QStringLiteral("&&"));
}

void setPrimary(QAction *action)
{
    action->setProperty(primaryProperty, true);
}

QToolButton *makeActionButton(QAction *action, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setProperty("kind", QStringLiteral("action"));
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setObjectName(action->objectName() + QStringLiteral(".button"));
    button->setDefaultAction(action);
    follow(button, action);
    QObject::connect(action, &QAction::changed, button, [button, action] { follow(button, action); });
    return button;
}

} // namespace precedent::widgets
