// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/pieces.h"

#include "ui/reports/textbox.h"

#include <QtGui/QPainter>

#include <algorithm>

namespace precedent::reports {

namespace {

constexpr qreal framePadding = points(5);

Piece headingPiece(const Heading &heading, qreal width)
{
    const qreal hintWidth = std::min(width / 2, TextBox::naturalWidth(heading.hint, TextStyle::Small));
    const TextBox text(heading.text, width - hintWidth - points(6), {TextStyle::Heading});
    const TextBox hint(heading.hint, hintWidth, {TextStyle::Small, Qt::AlignRight, 3, quietInk()});
    const qreal height = std::max(text.height(), hint.height());
    const auto paint = [=](QPainter &painter, const QPointF &at) {
        text.paint(painter, at);
        hint.paint(painter, {at.x() + width - hintWidth, at.y() + height - hint.height() - points(1)});
    };
    return {height + points(3), points(13), paint, true};
}

Piece warningPiece(const QString &text, qreal width)
{
    const TextBox box(text, width - 2 * framePadding - points(3), {TextStyle::Strong});
    const qreal height = box.height() + 2 * framePadding;
    const auto paint = [=](QPainter &painter, const QPointF &at) {
        const QRectF frame(at, QSizeF(width, height));
        painter.fillRect(frame, groundInk());
        painter.fillRect(QRectF(at, QSizeF(points(3), height)), ink());
        box.paint(painter, {at.x() + framePadding + points(3), at.y() + framePadding});
    };
    return {height, points(7), paint};
}

Piece textPiece(const Paragraph &paragraph, qreal width)
{
    if (paragraph.tone == Tone::Warning)
        return warningPiece(paragraph.text, width);
    const bool isQuiet = paragraph.tone == Tone::Quiet;
    const TextBox box(paragraph.text, width,
                      {isQuiet ? TextStyle::Small : TextStyle::Body, Qt::AlignLeft, 40, isQuiet ? quietInk() : ink()});
    return {box.height(), points(4), [box](QPainter &painter, const QPointF &at) { box.paint(painter, at); }};
}

/// A card of a row of key figures.
struct FigureBox
{
    TextBox label;
    TextBox value;
    TextBox detail;
    [[nodiscard]] qreal height() const
    {
        return label.height() + value.height() + detail.height() + 2 * framePadding + points(2);
    }
};

FigureBox figureBox(const KeyFigure &figure, qreal width)
{
    const qreal inner = width - 2 * framePadding;
    const bool isWide = TextBox::naturalWidth(figure.value, TextStyle::Figure) > inner;
    return {TextBox(figure.label, inner, {TextStyle::SmallStrong, Qt::AlignLeft, 2, quietInk()}),
            TextBox(figure.value, inner, {isWide ? TextStyle::Strong : TextStyle::Figure, Qt::AlignLeft, 3}),
            TextBox(figure.detail, inner, {TextStyle::Small, Qt::AlignLeft, 6, quietInk()})};
}

} // namespace

Pieces figurePieces(const KeyFigures &figures, qreal width)
{
    const qreal gap = points(7);
    const auto count = qreal(std::max<std::size_t>(figures.figures.size(), 1));
    const qreal cardWidth = (width - gap * (count - 1)) / count;
    std::vector<FigureBox> boxes;
    qreal height = 0;
    for (const KeyFigure &figure : figures.figures) {
        boxes.push_back(figureBox(figure, cardWidth));
        height = std::max(height, boxes.back().height());
    }
    const auto paint = [=](QPainter &painter, const QPointF &at) {
        QPointF corner = at;
        for (const FigureBox &box : boxes) {
            painter.setPen(QPen(ruleInk(), points(0.6)));
            painter.drawRoundedRect(QRectF(corner, QSizeF(cardWidth, height)), points(3), points(3));
            QPointF inner = corner + QPointF(framePadding, framePadding);
            box.label.paint(painter, inner);
            inner.ry() += box.label.height() + points(1);
            box.value.paint(painter, inner);
            inner.ry() += box.value.height() + points(1);
            box.detail.paint(painter, inner);
            corner.rx() += cardWidth + gap;
        }
    };
    return {{height, points(8), paint}};
}

Pieces piecesOf(const Block &block, qreal width)
{
    struct Visitor
    {
        qreal width;
        Pieces operator()(const Heading &heading) const { return {headingPiece(heading, width)}; }
        Pieces operator()(const Paragraph &paragraph) const { return {textPiece(paragraph, width)}; }
        Pieces operator()(const KeyFigures &figures) const { return figurePieces(figures, width); }
        Pieces operator()(const Facts &facts) const { return factPieces(facts, width); }
        Pieces operator()(const Table &table) const { return tablePieces(table, width); }
        Pieces operator()(const BarChart &chart) const { return {barPiece(chart, width)}; }
        Pieces operator()(const SmallMultiples &multiples) const { return multiplePieces(multiples, width); }
        Pieces operator()(const MarkedBars &bars) const { return markedPieces(bars, width); }
    };
    return std::visit(Visitor{width}, block);
}

} // namespace precedent::reports
