// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/bulletbars.h"
#include "ui/charts/itemchart.h"

namespace precedent::charts {

/// Draws horizontal bars with a mark each.
class BulletChart : public ItemChart
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

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int itemCount() const override { return int(m_bars.bars.size()); }
    [[nodiscard]] int itemAt(const QPointF &position) const override;
    [[nodiscard]] QRectF areaOf(int bar) const override { return lineArea(bar); }
    [[nodiscard]] QString describe(int bar) const override { return m_bars.describe(bar, locale()); }
    [[nodiscard]] int lineHeight() const;
    [[nodiscard]] int labelWidth() const;
    void paintBar(QPainter &painter, int bar) const;

    BulletBars m_bars;
};

} // namespace precedent::charts
