// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/card.h"

#include "ui/widgets/actionbutton.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/plainlabel.h"

#include <QtGui/QAction>
#include <QtWidgets/QHBoxLayout>

namespace precedent::widgets {

Card::Card(const QString &title, QWidget *parent)
    : QFrame(parent), m_title(new PlainLabel(QString(), TextRole::CardTitle)),
      m_hint(new PlainLabel(QString(), TextRole::Hint)), m_header(new QHBoxLayout), m_layout(new QVBoxLayout(this))
{
    setProperty("kind", QStringLiteral("card"));
    m_header->setSpacing(space);
    // Titles of neighbouring cards stand on one line, whether or not a button stands beside them.
    m_header->addStrut(scaled(24, *this));
    m_header->addWidget(m_title);
    m_header->addStretch(1);
    m_header->addWidget(m_hint);
    m_layout->setContentsMargins(cardPaddingHorizontal, cardPaddingVertical, cardPaddingHorizontal,
                                 cardPaddingVertical);
    m_layout->setSpacing(space);
    m_layout->addLayout(m_header);
    m_hint->setElideMode(Qt::ElideRight);
    setTitle(title);
    setHint(QString());
}

void Card::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    setAccessibleName(title);
}

void Card::setHint(const QString &hint)
{
    m_hint->setText(hint);
    setHintShown(m_isHintShown);
}

void Card::setHintShown(bool isShown)
{
    m_isHintShown = isShown;
    m_hint->setVisible(isShown && !m_hint->fullText().isEmpty());
}

void Card::addHeaderAction(QAction *action)
{
    auto *button = makeActionButton(action, this);
    button->setProperty("kind", QStringLiteral("link"));
    button->setMaximumHeight(scaled(24, *this));
    m_header->addWidget(button);
    connect(action, &QAction::changed, button, [button, action] { button->setVisible(action->isVisible()); });
}

void Card::setContent(QWidget *content)
{
    delete m_content;
    m_content = content;
    m_layout->addWidget(content, 1);
}

} // namespace precedent::widgets
