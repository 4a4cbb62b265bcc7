// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/emptystate.h"

#include <QtWidgets/QStackedWidget>

#include <functional>

namespace precedent::pages {

/// A page's content, or what stands in its place when there is nothing to show.
class ContentStack : public QStackedWidget
{
    Q_OBJECT
public:
    /// Takes ownership of `content`.
    explicit ContentStack(QWidget *content, QWidget *parent = nullptr);

    void showContent();
    /// `act` runs when its button is pressed.
    void showEmpty(const widgets::EmptyText &text, const std::function<void()> &act = {});
    [[nodiscard]] bool isEmptyShown() const { return currentIndex() != 0; }
};

} // namespace precedent::pages
