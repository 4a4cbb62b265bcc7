// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QStyledItemDelegate>

namespace precedent::charts {

/// Paints the counts in `role` (QVariantList of int, oldest first) as a line from 0 to their highest; without axis or
/// colour code, for its shape alone. The cell's DisplayRole says the same in words to screen readers and is not
/// painted.
class SparklineDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit SparklineDelegate(int role, QObject *parent = nullptr);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int m_role;
};

} // namespace precedent::charts
