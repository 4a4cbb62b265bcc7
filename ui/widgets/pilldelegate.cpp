// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pilldelegate.h"

#include "ui/widgets/metrics.h"
#include "ui/widgets/pill.h"

#include <QtWidgets/QApplication>

namespace precedent::widgets {

PillDelegate::PillDelegate(int toneRole, QObject *parent) : QStyledItemDelegate(parent), m_toneRole(toneRole) {}

void PillDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto tone = index.data(m_toneRole);
    const auto word = index.data(Qt::DisplayRole).toString();
    if (!tone.isValid() || word.isEmpty())
        return QStyledItemDelegate::paint(painter, option, index);
    auto cell = option;
    initStyleOption(&cell, index);
    cell.text.clear();
    const auto *style = cell.widget != nullptr ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
    paintPill(*painter, cell.rect.adjusted(space, 0, -spaceSmall, 0), word, static_cast<PillTone>(tone.toInt()),
              cell.font, paletteFor(cell.palette));
}

QSize PillDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto pill = pillSize(index.data(Qt::DisplayRole).toString(), option.font);
    return QStyledItemDelegate::sizeHint(option, index).expandedTo(pill + QSize(space + spaceSmall, spaceSmall));
}

} // namespace precedent::widgets
