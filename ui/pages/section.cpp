// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/section.h"

#include "ui/widgets/metrics.h"
#include "ui/widgets/plainlabel.h"

#include <QtWidgets/QHBoxLayout>

namespace precedent::pages {

namespace {

widgets::PlainLabel *wrapping(const QString &text, widgets::TextRole role)
{
    auto *label = new widgets::PlainLabel(text, role);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

Section::Section(const QString &title, QWidget *parent)
    : QWidget(parent), m_title(new widgets::PlainLabel(title, widgets::TextRole::CardTitle)),
      m_hint(new widgets::PlainLabel(QString(), widgets::TextRole::Hint)), m_body(new QVBoxLayout)
{
    setAccessibleName(title);
    auto *header = new QHBoxLayout;
    header->addWidget(m_title, 1);
    header->addWidget(m_hint);
    m_body->setSpacing(widgets::spaceSmall);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, widgets::space, 0, 0);
    layout->setSpacing(widgets::space);
    layout->addLayout(header);
    layout->addLayout(m_body);
}

void Section::setHint(const QString &hint)
{
    m_hint->setText(hint);
}

void Section::hideTitle()
{
    m_title->hide();
    layout()->setContentsMargins({});
}

void Section::clear()
{
    while (QLayoutItem *item = m_body->takeAt(0)) {
        if (item->widget() != nullptr) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
}

void Section::add(QWidget *widget)
{
    m_body->addWidget(widget);
}

widgets::PlainLabel *Section::addText(const QString &text)
{
    auto *label = wrapping(text, widgets::TextRole::Body);
    add(label);
    return label;
}

widgets::PlainLabel *Section::addQuiet(const QString &text)
{
    auto *label = wrapping(text, widgets::TextRole::Secondary);
    add(label);
    return label;
}

} // namespace precedent::pages
