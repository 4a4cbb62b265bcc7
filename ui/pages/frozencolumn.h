// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QTableView>

namespace precedent::pages {

class FilterHeader;

/// The first column of a table once more, at its edge, while the table is scrolled sideways. It shows the same rows and
/// selection, and hands the keyboard and the mouse on to the table.
class FrozenColumn : public QTableView
{
    Q_OBJECT
public:
    /// Of this table, which owns it and has its model and this header.
    FrozenColumn(QTableView *table, const FilterHeader &header);

    /// What it covers at the table's edge; 0 while the table is not scrolled sideways.
    [[nodiscard]] int covered() const;

Q_SIGNALS:
    /// The right mouse button on a cell.
    void menuRequested(const QModelIndex &cell, const QPoint &globalPosition);

protected:
    void paintEvent(QPaintEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void connectTable();
    void follow();
    void appear();
    void disappear();
    void place();

    QTableView *m_table;
    const FilterHeader &m_filters;
};

} // namespace precedent::pages
