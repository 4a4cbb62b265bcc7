// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/stackedbars.h"

#include <QtWidgets/QWidget>

namespace precedent::widgets {
struct Palette;
}

namespace precedent::charts {

/// The colour of a series.
[[nodiscard]] QColor seriesColour(const widgets::Palette &tokens, int colour);

/// Squares with the series' names, in rows that wrap.
class Legend : public QWidget
{
    Q_OBJECT
public:
    explicit Legend(QWidget *parent = nullptr);
    void setSeries(const std::vector<BarSeries> &series);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    /// Where each entry stands at this width.
    [[nodiscard]] std::vector<QRect> entries(int width) const;

    std::vector<BarSeries> m_series;
};

} // namespace precedent::charts
