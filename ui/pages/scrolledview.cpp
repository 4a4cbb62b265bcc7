// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/scrolledview.h"

#include "ui/widgets/metrics.h"

#include <QtWidgets/QScrollArea>
#include <QtWidgets/QVBoxLayout>

namespace precedent::pages {

QScrollArea *scrolled(QWidget *view)
{
    auto *content = new QWidget;
    content->setProperty("kind", QStringLiteral("plain"));
    auto *parts = new QVBoxLayout(content);
    parts->setContentsMargins(0, widgets::space, widgets::cardPaddingHorizontal, widgets::cardPaddingHorizontal);
    parts->addWidget(view);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    return scroll;
}

} // namespace precedent::pages
