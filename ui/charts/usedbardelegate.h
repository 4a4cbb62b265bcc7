// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QStyledItemDelegate>

namespace precedent::charts {

/// Paints the share in `role` (double, 1 for all of it) as a bar that is full at 1 and of another colour above it, with
/// the cell's words beside it.
class UsedBarDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit UsedBarDelegate(int role, QObject *parent = nullptr);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int m_role;
};

} // namespace precedent::charts
