// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/focusorder.h"

#include <QtWidgets/QAbstractItemView>

#include <algorithm>

namespace precedent::shell {

void orderFocus(std::initializer_list<const QWidget *> areas)
{
    QWidget *last = nullptr;
    for (const QWidget *area : areas) {
        for (auto *part : area->findChildren<QWidget *>()) {
            if ((part->focusPolicy() & Qt::TabFocus) == 0)
                continue;
            if (last != nullptr)
                QWidget::setTabOrder(last, part);
            last = part;
        }
    }
}

void focusFirstList(const QWidget &area)
{
    const auto lists = area.findChildren<QAbstractItemView *>();
    const auto shown = std::find_if(lists.begin(), lists.end(), [](const auto *list) {
        return list->isVisible() && list->focusPolicy() != Qt::NoFocus;
    });
    if (shown != lists.end())
        (*shown)->setFocus(Qt::ShortcutFocusReason);
}

} // namespace precedent::shell
