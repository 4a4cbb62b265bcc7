// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/firstrun/stepframe.h"

#include "ui/widgets/metrics.h"
#include "ui/widgets/plainlabel.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPushButton>

namespace precedent::firstrun {

QPushButton *makeButton(const QString &objectName, const QString &text, ButtonKind kind)
{
    auto *button = new QPushButton(text);
    button->setObjectName(objectName);
    button->setAccessibleName(text);
    button->setAutoDefault(false);
    if (kind == ButtonKind::Primary)
        button->setProperty("primary", true);
    return button;
}

widgets::PlainLabel *makeSentence(const QString &text)
{
    auto *label = new widgets::PlainLabel(text, widgets::TextRole::Secondary);
    label->setWordWrap(true);
    return label;
}

widgets::PlainLabel *makeHeading(const QString &text)
{
    return new widgets::PlainLabel(text, widgets::TextRole::CardTitle);
}

QHBoxLayout *makeRow(std::initializer_list<QWidget *> widgets)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(widgets::space);
    for (auto *widget : widgets)
        row->addWidget(widget);
    row->addStretch(1);
    return row;
}

StepFrame::StepFrame(const QString &id, const QString &title, const QString &where, QWidget *parent)
    : QWidget(parent), m_body(new QVBoxLayout), m_left(new QHBoxLayout), m_right(new QHBoxLayout)
{
    setObjectName(id);
    setAccessibleName(title);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(widgets::gap);
    layout->addWidget(new widgets::PlainLabel(title, widgets::TextRole::PageTitle));
    if (!where.isEmpty())
        layout->addWidget(makeSentence(where));
    m_body->setSpacing(widgets::space);
    layout->addLayout(m_body);
    auto *footer = new QHBoxLayout;
    footer->setContentsMargins(0, widgets::gap, 0, 0);
    m_left->setSpacing(widgets::space);
    m_right->setSpacing(widgets::space);
    footer->addLayout(m_left);
    footer->addStretch(1);
    footer->addLayout(m_right);
    layout->addLayout(footer);
}

void StepFrame::addLeft(QPushButton *button)
{
    m_left->addWidget(button);
}

void StepFrame::addRight(QPushButton *button)
{
    m_right->addWidget(button);
}

} // namespace precedent::firstrun
