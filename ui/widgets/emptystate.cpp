// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/emptystate.h"

#include "ui/widgets/metrics.h"
#include "ui/widgets/plainlabel.h"

#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace precedent::widgets {

namespace {
/// The widest line of the explanation, in design pixels.
constexpr int textWidth = 420;
} // namespace

EmptyState::EmptyState(const EmptyText &text, QWidget *parent) : QWidget(parent)
{
    setAccessibleName(text.title);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(gap);
    layout->addStretch(1);
    auto *title = new PlainLabel(text.title, TextRole::PageTitle, this);
    title->setAlignment(Qt::AlignCenter);
    title->setWordWrap(true);
    layout->addWidget(title);
    auto *body = new PlainLabel(text.text, TextRole::Secondary, this);
    body->setWordWrap(true);
    body->setAlignment(Qt::AlignCenter);
    // A centred item is given no height for its width, so the text says itself what it needs.
    body->setFixedWidth(scaled(textWidth, *this));
    body->setMinimumHeight(body->heightForWidth(scaled(textWidth, *this)));
    layout->addWidget(body, 0, Qt::AlignHCenter);
    if (!text.button.isEmpty()) {
        auto *button = new QPushButton(text.button, this);
        button->setAccessibleName(text.button);
        button->setProperty("primary", true);
        connect(button, &QPushButton::clicked, this, &EmptyState::buttonClicked);
        layout->addWidget(button, 0, Qt::AlignHCenter);
    }
    layout->addStretch(2);
}

} // namespace precedent::widgets
