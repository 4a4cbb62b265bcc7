// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/legend.h"

#include "ui/text/joined.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/palette.h"

#include <QtGui/QPainter>
#include <QtWidgets/QStyle>

namespace precedent::charts {

QColor seriesColour(const widgets::Palette &tokens, int colour)
{
    if (colour == approvedColour)
        return tokens.approved;
    if (colour == deniedColour)
        return tokens.denied;
    if (colour == undecidedColour)
        return tokens.pending;
    return colour >= 0 && colour < int(tokens.series.size()) ? tokens.series[std::size_t(colour)] : tokens.secondInk;
}

Legend::Legend(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void Legend::setSeries(const std::vector<BarSeries> &series)
{
    m_series = series;
    QStringList names;
    for (const BarSeries &one : series)
        names.append(one.name);
    setAccessibleName(tr("Legend: %1").arg(text::enumerated(names)));
    updateGeometry();
    update();
}

int Legend::heightForWidth(int width) const
{
    const std::vector<QRect> places = entries(width);
    return places.empty() ? 0 : places.back().bottom() + 1;
}

QSize Legend::sizeHint() const
{
    constexpr int usualWidth = 480;
    return {usualWidth, heightForWidth(usualWidth)};
}

std::vector<QRect> Legend::entries(int width) const
{
    const QFontMetrics metrics(font());
    const int height = metrics.height() + widgets::spaceSmall;
    const int square = widgets::scaled(10, font()) + widgets::space;
    std::vector<QRect> places;
    QPoint next;
    for (const BarSeries &one : m_series) {
        const QSize size(square + metrics.horizontalAdvance(one.name) + widgets::gap, height);
        if (next.x() > 0 && next.x() + size.width() > width)
            next = {0, next.y() + height};
        places.emplace_back(next, size);
        next.rx() += size.width();
    }
    return places;
}

void Legend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const widgets::Palette &tokens = widgets::paletteFor(palette());
    const int side = widgets::scaled(10, font());
    const std::vector<QRect> places = entries(width());
    for (std::size_t i = 0; i < places.size(); ++i) {
        const QRect place = QStyle::visualRect(layoutDirection(), rect(), places[i]);
        QRect square(0, 0, side, side);
        square.moveCenter({0, place.center().y()});
        layoutDirection() == Qt::RightToLeft ? square.moveRight(place.right()) : square.moveLeft(place.left());
        painter.setPen(Qt::NoPen);
        painter.setBrush(seriesColour(tokens, m_series[i].colour));
        painter.drawRoundedRect(square, 2, 2);
        painter.setPen(tokens.secondInk);
        const QRect words = layoutDirection() == Qt::RightToLeft ? place.adjusted(0, 0, -side - 6, 0)
                                                                 : place.adjusted(side + 6, 0, 0, 0);
        painter.drawText(words, Qt::AlignLeading | Qt::AlignVCenter, m_series[i].name);
    }
}

} // namespace precedent::charts
