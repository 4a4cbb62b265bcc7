// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/pieces.h"
#include "ui/reports/textbox.h"

#include <QtGui/QPainter>

#include <algorithm>
#include <cmath>

namespace precedent::reports {

namespace {

constexpr qreal barRoom = 0.62; ///< of a bar's place
constexpr qreal hatchStep = points(2.6);
constexpr qreal partGap = points(14);

int highest(const std::vector<Bar> &bars)
{
    int most = 0;
    for (const Bar &bar : bars)
        most = std::max(most, bar.value);
    return most;
}

/// Lines instead of a pattern brush, whose grain depends on the device.
void paintHatched(QPainter &painter, const QRectF &rect)
{
    painter.save();
    painter.setClipRect(rect, Qt::IntersectClip);
    painter.setPen(QPen(barInk(), points(0.8)));
    const int lines = int(std::ceil((rect.width() + rect.height()) / hatchStep));
    for (int line = 0; line < lines; ++line) {
        const qreal x = rect.left() - rect.height() + line * hatchStep;
        painter.drawLine(QPointF(x, rect.bottom()), QPointF(x + rect.height(), rect.top()));
    }
    painter.restore();
    painter.setPen(QPen(barInk(), points(0.8)));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect);
}

void paintBar(QPainter &painter, const QRectF &rect, BarState state)
{
    if (rect.height() <= 0 || state == BarState::NotSynced)
        return;
    if (state == BarState::SoFar)
        paintHatched(painter, rect);
    else
        painter.fillRect(rect, barInk());
}

QString valueText(const Bar &bar)
{
    return bar.state == BarState::NotSynced ? QStringLiteral("–") : QLocale().toString(bar.value);
}

/// Upright bars between a base line and a height, with their values above them.
void paintBars(QPainter &painter, const std::vector<Bar> &bars, const QRectF &area, int most)
{
    const qreal place = area.width() / qreal(std::max<std::size_t>(bars.size(), 1));
    qreal left = area.left();
    for (const Bar &bar : bars) {
        const TextBox value(valueText(bar), place, {TextStyle::Small, Qt::AlignHCenter, 1});
        const qreal room = area.height() - value.height();
        const qreal height = most > 0 ? room * bar.value / most : 0;
        const QRectF rect(left + place * (1 - barRoom) / 2, area.bottom() - height, place * barRoom, height);
        paintBar(painter, rect, bar.state);
        value.paint(painter, {left, area.bottom() - height - value.height()});
        left += place;
    }
    painter.setPen(QPen(quietInk(), points(0.6)));
    painter.drawLine(area.bottomLeft(), area.bottomRight());
}

/// A small chart: title, bars, and the names of its first and last bar.
void paintPart(QPainter &painter, const SmallMultiples::Part &part, const QRectF &area, int most)
{
    const TextBox title(part.title, area.width(), {TextStyle::SmallStrong, Qt::AlignLeft, 1});
    title.paint(painter, area.topLeft());
    if (part.bars.empty())
        return;
    const qreal half = area.width() / 2;
    const TextBox first(part.bars.front().label, half, {TextStyle::Small, Qt::AlignLeft, 1, quietInk()});
    const TextBox last(part.bars.back().label, half, {TextStyle::Small, Qt::AlignRight, 1, quietInk()});
    const qreal bottom = area.bottom() - first.height();
    const QRectF plot(QPointF(area.left(), area.top() + title.height() + points(1)), QPointF(area.right(), bottom));
    paintBars(painter, part.bars, plot, most);
    first.paint(painter, {area.left(), bottom});
    if (part.bars.size() > 1)
        last.paint(painter, {area.left() + half, bottom});
}

/// As many charts side by side as leave each value the room above its bar.
std::size_t columnsFor(const std::vector<SmallMultiples::Part> &parts, qreal width)
{
    std::size_t bars = 1;
    qreal widest = 0;
    for (const SmallMultiples::Part &part : parts) {
        bars = std::max(bars, part.bars.size());
        for (const Bar &bar : part.bars)
            widest = std::max(widest, TextBox::naturalWidth(valueText(bar), TextStyle::Small));
    }
    for (std::size_t columns = 4; columns > 1; --columns) {
        const qreal place = (width - partGap * qreal(columns - 1)) / qreal(columns * bars);
        if (place >= widest + points(1))
            return columns;
    }
    return 1;
}

} // namespace

Piece barPiece(const BarChart &chart, qreal width)
{
    const qreal plotHeight = points(74);
    const qreal place = width / qreal(std::max<std::size_t>(chart.bars.size(), 1));
    std::vector<TextBox> labels;
    qreal labelHeight = 0;
    for (const Bar &bar : chart.bars) {
        labels.emplace_back(bar.label, place, TextBox::Options{TextStyle::Small, Qt::AlignHCenter, 2, quietInk()});
        labelHeight = std::max(labelHeight, labels.back().height());
    }
    const auto paint = [=, bars = chart.bars](QPainter &painter, const QPointF &at) {
        paintBars(painter, bars, {at, QSizeF(width, plotHeight)}, highest(bars));
        QPointF corner(at.x(), at.y() + plotHeight + points(1));
        for (const TextBox &label : labels) {
            label.paint(painter, corner);
            corner.rx() += place;
        }
    };
    return {plotHeight + labelHeight + points(2), points(6), paint};
}

Pieces multiplePieces(const SmallMultiples &multiples, qreal width)
{
    const auto &parts = multiples.parts;
    const std::size_t columns = columnsFor(parts, width);
    const qreal partWidth = (width - partGap * qreal(columns - 1)) / qreal(columns);
    const qreal height = points(62);
    int most = 0;
    for (const SmallMultiples::Part &part : parts)
        most = std::max(most, highest(part.bars));
    Pieces pieces;
    for (std::size_t begin = 0; begin < parts.size(); begin += columns) {
        const std::vector<SmallMultiples::Part> row(parts.begin() + std::ptrdiff_t(begin),
                                                    parts.begin() +
                                                        std::ptrdiff_t(std::min(parts.size(), begin + columns)));
        const auto paint = [=](QPainter &painter, const QPointF &at) {
            QPointF corner = at;
            for (const SmallMultiples::Part &part : row) {
                paintPart(painter, part, {corner, QSizeF(partWidth, height)}, most);
                corner.rx() += partWidth + partGap;
            }
        };
        pieces.push_back({height, points(8), paint});
    }
    return pieces;
}

Pieces markedPieces(const MarkedBars &bars, qreal width)
{
    const qreal lineHeight = points(15);
    const qreal nameWidth = points(92);
    const qreal wordsWidth = points(118);
    const qreal barWidth = width - nameWidth - wordsWidth - points(16);
    int most = 1;
    for (const MarkedBars::Line &line : bars.lines)
        most = std::max({most, line.value, line.mark});
    Pieces pieces;
    for (const MarkedBars::Line &line : bars.lines) {
        const TextBox name(line.label, nameWidth, {TextStyle::Body, Qt::AlignLeft, 1});
        const TextBox words(line.words, wordsWidth, {TextStyle::Body, Qt::AlignLeft, 1});
        const qreal length = barWidth * line.value / most;
        const qreal mark = barWidth * line.mark / most;
        const auto paint = [=](QPainter &painter, const QPointF &at) {
            const qreal left = at.x() + nameWidth + points(6);
            const qreal textTop = at.y() + (lineHeight - name.height()) / 2;
            name.paint(painter, {at.x(), textTop});
            painter.fillRect(QRectF(left, at.y() + points(3), length, lineHeight - points(6)), barInk());
            // A mark on a bar of its own ink needs an edge of paper.
            const QRectF tick(left + mark - points(0.9), at.y() + points(0.5), points(1.8), lineHeight - points(1));
            painter.fillRect(tick.adjusted(-points(0.7), 0, points(0.7), 0), Qt::white);
            painter.fillRect(tick, ink());
            words.paint(painter, {left + barWidth + points(10), textTop});
        };
        pieces.push_back({lineHeight, 0, paint, true});
    }
    const TextBox legend(bars.legend, width, {TextStyle::Small, Qt::AlignLeft, 3, quietInk()});
    pieces.push_back(
        {legend.height(), points(2), [legend](QPainter &painter, const QPointF &at) { legend.paint(painter, at); }});
    return pieces;
}

} // namespace precedent::reports
