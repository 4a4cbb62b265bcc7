// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QAbstractSlider>

namespace precedent::charts {

/// The grip of a threshold: a slider to the keyboard and to screen readers, a vertical line to the eye.
class ThresholdHandle : public QAbstractSlider
{
    Q_OBJECT
public:
    explicit ThresholdHandle(QWidget *chart);

Q_SIGNALS:
    /// Dragged to this x of the chart.
    void dragged(double x);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
};

} // namespace precedent::charts
