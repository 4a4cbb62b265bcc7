// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/hintline.h"

#include "ui/widgets/actionbutton.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/plainlabel.h"

#include <QtGui/QAction>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QToolButton>

namespace precedent::pages {

HintLine::HintLine(const QString &name, const QString &actionName, const QString &actionText, QWidget *parent)
    : QWidget(parent), m_words(new widgets::PlainLabel(QString(), widgets::TextRole::Secondary)),
      m_action(new QAction(actionText, this))
{
    setObjectName(name);
    m_action->setObjectName(name + u'.' + actionName);
    QToolButton *button = widgets::makeActionButton(m_action, this);
    button->setProperty("kind", QStringLiteral("link"));
    m_words->setElideMode(Qt::ElideRight);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(widgets::space, 0, widgets::space, 0);
    layout->addWidget(m_words, 1);
    layout->addWidget(button);
    hide();
}

} // namespace precedent::pages
