// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/panes.h"

#include <QtWidgets/QApplication>
#include <QtWidgets/QSplitter>

#include <algorithm>

namespace precedent::shell {

namespace {

bool takesKeyboard(const QWidget &widget)
{
    return widget.isVisible() && widget.isEnabled() && (widget.focusPolicy() & Qt::TabFocus) != 0 &&
           widget.focusProxy() == nullptr;
}

QWidget *firstOf(const QWidget &pane)
{
    const auto parts = pane.findChildren<QWidget *>();
    const auto first = std::find_if(parts.begin(), parts.end(), [](const auto *part) { return takesKeyboard(*part); });
    return first != parts.end() ? *first : nullptr;
}

} // namespace

void Panes::go(const QList<QWidget *> &panes, int step)
{
    QList<QWidget *> usable;
    std::copy_if(panes.begin(), panes.end(), std::back_inserter(usable),
                 [](const auto *pane) { return pane->isVisible() && firstOf(*pane) != nullptr; });
    if (usable.isEmpty())
        return;
    QWidget *const now = QApplication::focusWidget();
    const auto isIn = [now](const QWidget *pane) { return now != nullptr && (pane == now || pane->isAncestorOf(now)); };
    const auto current = std::find_if(usable.begin(), usable.end(), isIn);
    const bool isInNone = current == usable.end();
    if (!isInNone)
        m_left.insert(*current, now);
    const auto count = usable.size();
    const auto from = isInNone ? (step > 0 ? -1 : count) : current - usable.begin();
    QWidget *const pane = usable.at((from + step + count) % count);
    QWidget *const before = m_left.value(pane);
    const bool isStill = before != nullptr && pane->isAncestorOf(before) && takesKeyboard(*before);
    (isStill ? before : firstOf(*pane))->setFocus(step > 0 ? Qt::TabFocusReason : Qt::BacktabFocusReason);
}

QList<QWidget *> panesOf(QWidget &page)
{
    const auto *splitter = page.findChild<QSplitter *>();
    if (splitter == nullptr || !splitter->isVisible())
        return {&page};
    QList<QWidget *> panes;
    for (int i = 0; i < splitter->count(); ++i)
        panes.append(splitter->widget(i));
    return panes;
}

} // namespace precedent::shell
