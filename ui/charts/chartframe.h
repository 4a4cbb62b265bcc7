// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/grid.h"

#include <QtWidgets/QStackedWidget>

class QAction;
class QTableView;

namespace precedent::charts {

/// A chart and the table with the same numbers; Ctrl+T, or its action, turns one into the other. The menu of both hands
/// them over as a file, that of the chart also as a picture.
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
    /// "Table", or "Chart" while the table shows; Ctrl+T within the frame; owned by the frame.
    [[nodiscard]] QAction *tableAction() const { return m_action; }
    [[nodiscard]] QTableView *table() const { return m_table; }
    [[nodiscard]] QString title() const;
    /// What is drawn: the chart with its legend.
    [[nodiscard]] QWidget *drawn() const { return widget(0); }

Q_SIGNALS:
    void tableShown(bool isShown);
    /// Somebody wants the table, as shown, in a file.
    void exportRequested();
    /// Somebody wants the chart as a picture, in a file or to paste it elsewhere.
    void pictureRequested(bool inFile);

private:
    void addMenus();
    void nameAction();

    models::GridTable *m_model;
    QTableView *m_table;
    QAction *m_action;
};

} // namespace precedent::charts
