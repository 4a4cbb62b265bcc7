// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/stackedbars.h"

#include <QtCharts/QChartView>

class QStackedBarSeries;

namespace precedent::charts {

/// Draws stacked bars. Left and Right move from bar to bar, Home and End to the first and last, Up and Down within the
/// stack, Enter and a click ask for the rows; hovering says value, share and the bar before. Markers
/// stand as dashed lines across the bars.
class StackedBarChart : public QChartView
{
    Q_OBJECT
public:
    explicit StackedBarChart(QWidget *parent = nullptr);

    void setBars(const StackedBars &bars);
    [[nodiscard]] const StackedBars &bars() const { return m_bars; }
    /// Where a part of a bar is drawn, in viewport coordinates; series -1: the whole bar.
    [[nodiscard]] QRectF barArea(int category, int series) const;
    /// The line of a marker, in viewport coordinates.
    [[nodiscard]] QLineF markerLine(const BarMarker &marker) const;
    /// The categories whose labels have room, newest first: all, or every so-manieth.
    [[nodiscard]] std::vector<int> labelled() const;
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /// series -1: the whole bar.
    void activated(int category, int series);
    /// The context menu of a part of a bar; elsewhere that of the frame comes.
    void menuRequested(int category, int series, const QPoint &globalPosition);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void drawForeground(QPainter *painter, const QRectF &area) override;

private:
    /// A part of a bar; category -1: none.
    struct Place
    {
        int category = -1;
        int series = -1;
        bool operator==(const Place &) const = default;
    };

    void rebuild();
    void addAxes(int highest);
    [[nodiscard]] Place placeAt(const QPointF &position) const;
    void moveTo(const Place &place);
    void drawRunning(QPainter &painter, int category) const;
    void drawMarkers(QPainter &painter) const;
    void drawLabels(QPainter &painter) const;

    StackedBars m_bars;
    QStackedBarSeries *m_series = nullptr;
    Place m_cursor;
};

} // namespace precedent::charts
