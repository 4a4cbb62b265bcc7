// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/funnel.h"

#include <QtWidgets/QWidget>

namespace precedent::charts {

/// Draws a funnel: a point for everybody, the share of all as a line, the 95 % and 99.8 % limits as curves. Left and
/// Right move from point to point, Home and End to the ends, Enter and a click choose.
class FunnelPlot : public QWidget
{
    Q_OBJECT
public:
    explicit FunnelPlot(QWidget *parent = nullptr);

    void setFunnel(const models::Funnel &funnel);
    [[nodiscard]] const models::Funnel &funnel() const { return m_funnel; }
    /// Where a point is drawn.
    [[nodiscard]] QPointF placeOf(int point) const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void activated(int point);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QRectF plot() const;
    [[nodiscard]] QPointF placeAt(double cases, double share) const;
    [[nodiscard]] double highestShare() const;
    /// -1: none near enough.
    [[nodiscard]] int pointAt(const QPointF &position) const;
    void moveTo(int point);
    void paintLimits(QPainter &painter, models::FunnelBand band, Qt::PenStyle style) const;
    void paintPoints(QPainter &painter) const;
    void paintLabels(QPainter &painter) const;

    models::Funnel m_funnel;
    int m_cursor = -1;
};

} // namespace precedent::charts
