// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

namespace precedent::charts {

/// A chart of items in one order, bars or points: arrow keys go from one to the next, Home and End to the ends, Enter
/// and a click choose; each says its figures to tooltips and screen readers.
class ItemChart : public QWidget
{
    Q_OBJECT
public:
    explicit ItemChart(QWidget *parent = nullptr);

Q_SIGNALS:
    void activated(int item);
    /// The context menu of an item; elsewhere that of the frame comes.
    void menuRequested(int item, const QPoint &globalPosition);

protected:
    /// The item that keys act on; -1: none yet.
    [[nodiscard]] int cursor() const { return m_cursor; }
    /// After the items were exchanged.
    void forgetCursor() { m_cursor = -1; }

    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] virtual int itemCount() const = 0;
    /// -1: none is there.
    [[nodiscard]] virtual int itemAt(const QPointF &position) const = 0;
    [[nodiscard]] virtual QRectF areaOf(int item) const = 0;
    [[nodiscard]] virtual QString describe(int item) const = 0;
    void moveTo(int item);

    int m_cursor = -1;
};

} // namespace precedent::charts
