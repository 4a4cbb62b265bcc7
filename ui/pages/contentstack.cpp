// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/contentstack.h"

namespace precedent::pages {

ContentStack::ContentStack(QWidget *content, QWidget *parent) : QStackedWidget(parent)
{
    addWidget(content);
}

void ContentStack::showContent()
{
    setCurrentIndex(0);
}

void ContentStack::showEmpty(const widgets::EmptyText &text, const std::function<void()> &act)
{
    auto *state = new widgets::EmptyState(text);
    state->setObjectName(QStringLiteral("emptyState"));
    if (act)
        connect(state, &widgets::EmptyState::buttonClicked, this, act);
    // The old state may be the one whose button is being handled.
    if (QWidget *old = widget(1); old != nullptr) {
        removeWidget(old);
        old->deleteLater();
    }
    setCurrentIndex(addWidget(state));
}

} // namespace precedent::pages
