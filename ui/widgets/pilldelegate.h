// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QStyledItemDelegate>

namespace precedent::widgets {

/// Paints a cell's DisplayRole as a pill whose PillTone (as int) stands in `toneRole`; cells without that role or
/// without text are painted as usual.
class PillDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit PillDelegate(int toneRole, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int m_toneRole;
};

} // namespace precedent::widgets
