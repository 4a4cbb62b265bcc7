// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/bulletchart.h"

#include "ui/charts/chartaccess.h"
#include "ui/text/joined.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/palette.h"

#include <QtGui/QPainter>
#include <QtWidgets/QStyle>

#include <algorithm>

namespace precedent::charts {

BulletChart::BulletChart(QWidget *parent) : ItemChart(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    makeAccessibleChart(*this, tr("Bars"));
}

void BulletChart::setBars(const BulletBars &bars)
{
    m_bars = bars;
    forgetCursor();
    makeAccessibleChart(*this, bars.title);
    QStringList sentences;
    for (int bar = 0; bar < int(bars.bars.size()); ++bar)
        sentences.append(bars.describe(bar, locale()));
    announce(*this, text::enumerated(sentences));
    updateGeometry();
    update();
}

int BulletChart::lineHeight() const
{
    return std::max(QFontMetrics(font()).height() + widgets::space, widgets::scaled(28, *this));
}

int BulletChart::labelWidth() const
{
    const QFontMetrics metrics(font());
    int width = 0;
    for (const BulletBar &bar : m_bars.bars)
        width = std::max(width, metrics.horizontalAdvance(bar.label));
    return width;
}

QSize BulletChart::sizeHint() const
{
    return {widgets::scaled(240, *this), lineHeight() * std::max<int>(1, int(m_bars.bars.size()))};
}

QRectF BulletChart::lineArea(int bar) const
{
    return {0, double(bar) * lineHeight(), double(width()), double(lineHeight())};
}

int BulletChart::itemAt(const QPointF &position) const
{
    const int bar = int(position.y()) / lineHeight();
    return position.y() >= 0 && bar < int(m_bars.bars.size()) ? bar : -1;
}

void BulletChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int bar = 0; bar < int(m_bars.bars.size()); ++bar)
        paintBar(painter, bar);
}

void BulletChart::paintBar(QPainter &painter, int bar) const
{
    const widgets::Palette &tokens = widgets::paletteFor(palette());
    const BulletBar &shown = m_bars.bars[std::size_t(bar)];
    const QRect line = lineArea(bar).toRect();
    const int labels = labelWidth();
    const int figures = QFontMetrics(font()).horizontalAdvance(locale().toString(m_bars.highest())) + widgets::gap;
    const int room = std::max(1, width() - labels - widgets::gap - figures);
    const int highest = std::max(1, m_bars.highest());
    const auto place = [&](QRect area) { return QStyle::visualRect(layoutDirection(), rect(), area); };
    const int left = labels + widgets::gap;
    const int length = shown.value * room / highest;
    painter.setPen(tokens.secondInk);
    painter.drawText(place({0, line.top(), labels, line.height()}), Qt::AlignRight | Qt::AlignVCenter, shown.label);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.accent);
    painter.drawRoundedRect(place({left, line.top() + 5, length, line.height() - 10}), 2, 2);
    painter.fillRect(place({left + shown.mark * room / highest - 1, line.top() + 2, 2, line.height() - 4}), tokens.ink);
    painter.setPen(tokens.ink);
    const int end = left + std::max(length, shown.mark * room / highest);
    painter.drawText(place({end + widgets::space, line.top(), figures, line.height()}),
                     Qt::AlignLeading | Qt::AlignVCenter, locale().toString(shown.value));
    if (hasFocus() && bar == cursor()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(tokens.accent, 2));
        painter.drawRoundedRect(line.adjusted(1, 1, -1, -1), 3, 3);
    }
}

} // namespace precedent::charts
