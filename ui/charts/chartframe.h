// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/grid.h"

#include <QtWidgets/QStackedWidget>

class QAction;
class QTableView;

namespace precedent::charts {

/// A chart and the table with the same numbers; Ctrl+T, or its action, turns one into the other. The table's menu hands
/// it over as a file.
class ChartFrame : public QStackedWidget
{
    Q_OBJECT
public:
    /// Takes ownership of `chart`; `below` stands under the chart (a legend) and may be null.
    explicit ChartFrame(QWidget *chart, QWidget *below = nullptr, QWidget *parent = nullptr);

    /// The numbers and name of the table.
    void setGrid(const QString &title, models::Grid grid);
    [[nodiscard]] const models::Grid &grid() const { return m_model->grid(); }
    [[nodiscard]] bool showsTable() const { return currentIndex() == 1; }
    void setShowsTable(bool table);
    /// Checkable, "Table", Ctrl+T within the frame; owned by the frame.
    [[nodiscard]] QAction *tableAction() const { return m_action; }
    [[nodiscard]] QTableView *table() const { return m_table; }
    [[nodiscard]] QString title() const;

Q_SIGNALS:
    /// Somebody wants the table, as shown, in a file: the entry of the table's menu.
    void exportRequested();

private:
    models::GridTable *m_model;
    QTableView *m_table;
    QAction *m_action;
};

} // namespace precedent::charts
