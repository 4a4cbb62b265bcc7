// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/stackedbars.h"

#include <QtWidgets/QWidget>

namespace precedent::charts {

/// Bars side by side over an axis of edges, as a value; a threshold stands at a step, `stepsPerBar` of them to a bar.
struct Histogram
{
    StackedBars bars;
    QStringList edges; ///< what stands below the left side of each bar; may end with the right side of the last
    int stepsPerBar = 1;
    bool hasThreshold = false;
    bool isOpenEnded = false; ///< the last bar holds everything above its left side
    bool operator==(const Histogram &) const = default;
};

class ThresholdHandle;

/// Draws a histogram. Left and Right move from bar to bar, Up and Down within the stack, Home and End to the first and
/// last, Enter and a click ask for the rows. The threshold is a slider of its own, to be dragged or moved by arrow
/// keys.
class HistogramChart : public QWidget
{
    Q_OBJECT
public:
    explicit HistogramChart(QWidget *parent = nullptr);

    void setHistogram(const Histogram &histogram);
    [[nodiscard]] const Histogram &histogram() const { return m_histogram; }
    /// Where the threshold stands, in steps (with fractions) from the left, and its words.
    void setThreshold(double step, const QString &label);
    /// Where a part of a bar is drawn; series -1: the whole bar.
    [[nodiscard]] QRectF barArea(int bar, int series) const;
    [[nodiscard]] QRectF plot() const;
    [[nodiscard]] ThresholdHandle *handle() const { return m_handle; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// series -1: the whole bar.
    void activated(int bar, int series);
    /// The context menu of a part of a bar; elsewhere that of the frame comes.
    void menuRequested(int bar, int series, const QPoint &globalPosition);
    /// By hand, in whole steps; past the last bar with an end only to the end of the open one.
    void thresholdMoved(int step);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    /// x: bar, y: series; x -1: none.
    [[nodiscard]] QPoint placeAt(const QPointF &position) const;
    void moveTo(const QPoint &place);
    void placeHandle();
    void paintAxes(QPainter &painter) const;
    void paintEdges(QPainter &painter) const;
    void paintThreshold(QPainter &painter) const;
    [[nodiscard]] int ceiling() const;

    Histogram m_histogram;
    ThresholdHandle *m_handle;
    QPoint m_cursor{-1, -1};
    double m_threshold = 0;
    QString m_thresholdLabel;
};

} // namespace precedent::charts
