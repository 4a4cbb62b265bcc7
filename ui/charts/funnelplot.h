// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/itemchart.h"
#include "ui/charts/labelplaces.h"
#include "ui/models/funnel.h"

namespace precedent::charts {

/// Draws a funnel: a point for everybody, the share of all as a line, the 95 % and 99.8 % limits as curves.
class FunnelPlot : public ItemChart
{
    Q_OBJECT
public:
    explicit FunnelPlot(QWidget *parent = nullptr);

    void setFunnel(const models::Funnel &funnel);
    [[nodiscard]] const models::Funnel &funnel() const { return m_funnel; }
    /// Where a point is drawn.
    [[nodiscard]] QPointF placeOf(int point) const;
    /// What is drawn of a point, its ring included.
    [[nodiscard]] Spot spotOf(int point) const;
    /// Where the names of the marked points stand, in their order.
    [[nodiscard]] std::vector<QRectF> nameBoxes() const;
    /// The words at the ends of the limits, where they touch nothing.
    [[nodiscard]] std::vector<std::pair<QRectF, QString>> limitLabels() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QRectF plot() const;
    [[nodiscard]] QPointF placeAt(double cases, double share) const;
    [[nodiscard]] double highestShare() const;
    [[nodiscard]] int itemCount() const override { return int(m_funnel.points.size()); }
    [[nodiscard]] int itemAt(const QPointF &position) const override;
    [[nodiscard]] QRectF areaOf(int point) const override { return {placeOf(point), QSizeF()}; }
    [[nodiscard]] QString describe(int point) const override { return m_funnel.describe(point, locale()); }
    void paintLimits(QPainter &painter, models::FunnelBand band, Qt::PenStyle style) const;
    void paintPoints(QPainter &painter) const;
    void paintLabels(QPainter &painter) const;
    void paintNames(QPainter &painter) const;

    models::Funnel m_funnel;
    double m_highest = 1; ///< the share at the top of the plot
};

} // namespace precedent::charts
