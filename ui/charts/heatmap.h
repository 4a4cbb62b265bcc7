// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/heatgrid.h"

#include <QtWidgets/QWidget>

#include <optional>

namespace precedent::charts {

/// Draws counts as cells, the more the stronger. Arrow keys move, Home and End go to the ends of the row, Enter and a
/// click ask for what a cell counts; hovering says its figures.
class HeatMap : public QWidget
{
    Q_OBJECT
public:
    explicit HeatMap(QWidget *parent = nullptr);

    void setGrid(const HeatGrid &grid);
    [[nodiscard]] const HeatGrid &grid() const { return m_grid; }
    [[nodiscard]] QRectF cellArea(int row, int column) const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// A cell that counts something.
    void activated(int row, int column);
    /// The context menu of such a cell; elsewhere that of the frame comes.
    void menuRequested(int row, int column, const QPoint &globalPosition);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    /// x: column, y: row.
    [[nodiscard]] std::optional<QPoint> cellAt(const QPointF &position) const;
    void moveTo(const QPoint &cell);
    [[nodiscard]] bool countsSomething(const QPoint &cell) const;
    /// Asks for what the cell counts, if that is anything.
    void activate(const QPoint &cell);
    void showFigures(const QPoint &position, const QPoint &globalPosition);
    [[nodiscard]] QRectF body() const;
    void paintLabels(QPainter &painter) const;

    HeatGrid m_grid;
    std::optional<QPoint> m_cursor;
};

} // namespace precedent::charts
