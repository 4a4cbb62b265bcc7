// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/bulletbars.h"

#include <QtWidgets/QWidget>

namespace precedent::charts {

/// Draws horizontal bars with a mark each. Up and Down move, Home and End go to the ends, Enter and a click ask for the
/// rows.
class BulletChart : public QWidget
{
    Q_OBJECT
public:
    explicit BulletChart(QWidget *parent = nullptr);

    void setBars(const BulletBars &bars);
    [[nodiscard]] const BulletBars &bars() const { return m_bars; }
    /// The line of a bar with its label, over the whole width.
    [[nodiscard]] QRectF lineArea(int bar) const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void activated(int bar);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int barAt(const QPointF &position) const;
    [[nodiscard]] int lineHeight() const;
    [[nodiscard]] int labelWidth() const;
    void moveTo(int bar);
    void paintBar(QPainter &painter, int bar) const;

    BulletBars m_bars;
    int m_cursor = -1;
};

} // namespace precedent::charts
