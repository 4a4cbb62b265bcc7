// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/stackedbarchart.h"

#include "ui/widgets/metrics.h"
#include "ui/widgets/palette.h"

#include <algorithm>
#include <cmath>

namespace precedent::charts {

std::vector<int> StackedBarChart::labelled() const
{
    const int count = int(m_bars.categories.size());
    const QFontMetrics metrics(widgets::smallFont(font()));
    int widest = 1;
    for (const BarCategory &category : m_bars.categories)
        widest = std::max(widest, metrics.horizontalAdvance(category.label));
    const double wanted = widest + widgets::spaceSmall;
    const int every = std::max(1, int(std::ceil(wanted * count / std::max(1.0, chart()->plotArea().width()))));
    std::vector<int> categories;
    for (int category = count - 1; category >= 0; category -= every)
        categories.push_back(category);
    return categories;
}

void StackedBarChart::drawLabels(QPainter &painter) const
{
    painter.setFont(widgets::smallFont(font()));
    painter.setPen(widgets::paletteFor(palette()).secondInk);
    const QFontMetrics metrics(painter.font());
    const auto corner = mapFromScene(chart()->mapToScene(chart()->plotArea().bottomLeft()));
    int end = viewport()->width();
    for (const int category : labelled()) { // the last comes first: it alone is moved in at the edge
        const QString &label = m_bars.categories[std::size_t(category)].label;
        const int width = metrics.horizontalAdvance(label);
        const int centred = int(barArea(category, -1).center().x()) - width / 2;
        const int left = end == viewport()->width() ? std::min(centred, end - width) : centred;
        if (left + width > end)
            continue;
        painter.drawText(left, corner.y() + widgets::spaceSmall + metrics.ascent(), label);
        end = left - widgets::spaceSmall;
    }
}

void StackedBarChart::drawMarkers(QPainter &painter) const
{
    if (m_bars.categories.empty())
        return;
    const widgets::Palette &tokens = widgets::paletteFor(palette());
    painter.setFont(widgets::smallFont(font()));
    const QFontMetrics metrics(painter.font());
    const double end = viewport()->width();
    double next = end;
    // From the last one back, so that each knows how much room its words have.
    for (auto marker = m_bars.markers.rbegin(); marker != m_bars.markers.rend(); ++marker) {
        const QLineF line = markerLine(*marker);
        painter.setPen(QPen(tokens.flag, 1.5, Qt::DashLine));
        painter.drawLine(line);
        const double room = std::min(next, end) - line.x1() - 2 * widgets::spaceSmall;
        const QString words = metrics.elidedText(marker->label, Qt::ElideRight, int(std::max(0.0, room)));
        next = line.x1();
        if (words.size() < 4 && words != marker->label)
            continue;
        const QRectF place(line.x1() + widgets::spaceSmall, line.y1(), metrics.horizontalAdvance(words) + 2,
                           metrics.height());
        painter.fillRect(place, tokens.panel);
        painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, words);
    }
}

} // namespace precedent::charts
