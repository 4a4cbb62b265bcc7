// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tickdelegate.h"

#include <QtGui/QMouseEvent>

namespace precedent::widgets {

bool TickDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                               const QModelIndex &index)
{
    const QVariant state = index.data(Qt::CheckStateRole);
    const bool isTickable = state.isValid() && index.flags().testFlag(Qt::ItemIsUserCheckable);
    if (event->type() != QEvent::MouseButtonRelease || !isTickable)
        return QStyledItemDelegate::editorEvent(event, model, option, index);
    const auto *mouse = static_cast<QMouseEvent *>(event);
    if (mouse->button() != Qt::LeftButton || !option.rect.contains(mouse->position().toPoint()))
        return false;
    return model->setData(index, state.toInt() == Qt::Checked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

} // namespace precedent::widgets
