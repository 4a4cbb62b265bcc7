// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/pieces.h"
#include "ui/reports/textbox.h"

#include <QtCore/QRegularExpression>
#include <QtGui/QPainter>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace precedent::reports {

namespace {

constexpr qreal cellGap = points(8);
constexpr qreal cellPadding = points(2.2);
/// A row is never divided, so it may not grow over a page.
constexpr int mostLines = 12;
/// A table of so few rows is not divided either.
constexpr std::size_t togetherRows = 10;
/// Of the width, for a column that is as wide as its cells; and for all of them together beside long texts.
constexpr qreal widestFit = 0.3;
constexpr qreal widestFits = 0.7;
/// Of the width, for a word that is not divided.
constexpr qreal widestWordFit = 0.16;
constexpr qreal factNameWidth = points(104);

qreal widestCell(const Table &table, std::size_t column)
{
    qreal widest = TextBox::naturalWidth(table.columns[column].heading, TextStyle::SmallStrong);
    for (const QStringList &row : table.rows)
        widest = std::max(widest, TextBox::naturalWidth(row.value(qsizetype(column)), TextStyle::Small));
    return std::max(widest, TextBox::naturalWidth(table.totals.value(qsizetype(column)), TextStyle::SmallStrong));
}

std::vector<qreal> fitWidths(const Table &table, qreal width)
{
    std::vector<qreal> widths(table.columns.size(), 0);
    for (std::size_t i = 0; i < widths.size(); ++i) {
        if (table.columns[i].share <= 0)
            widths[i] = std::min(widestCell(table, i), width * widestFit);
    }
    return widths;
}

/// What texts that share the room are left at the least: no more than they need on one line.
qreal textsRoom(const Table &table, qreal width)
{
    qreal wanted = 0;
    for (std::size_t i = 0; i < table.columns.size(); ++i)
        wanted += table.columns[i].share > 0 ? widestCell(table, i) : 0;
    return std::min(wanted, width * (1 - widestFits));
}

qreal widestWord(const QString &text, TextStyle style)
{
    static const QRegularExpression blanks(QStringLiteral("[ \\n]+")); // a no-break space divides nothing
    qreal widest = 0;
    for (const QString &word : text.split(blanks, Qt::SkipEmptyParts))
        widest = std::max(widest, TextBox::naturalWidth(word, style));
    return widest;
}

/// How wide a column has to be, so that no word is divided.
std::vector<qreal> wordWidths(const Table &table, qreal room)
{
    std::vector<qreal> widths;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        qreal widest = widestWord(table.columns[i].heading, TextStyle::SmallStrong);
        for (const QStringList &row : table.rows)
            widest = std::max(widest, widestWord(row.value(qsizetype(i)), TextStyle::Small));
        widest = std::max(widest, widestWord(table.totals.value(qsizetype(i)), TextStyle::SmallStrong));
        widths.push_back(std::min(widest, room * widestWordFit));
    }
    return widths;
}

/// Whoever has less than its words need takes it from those givers that have more.
void giveWordsRoom(std::vector<qreal> &widths, const std::vector<qreal> &needed, const std::vector<bool> &isGiver)
{
    qreal missing = 0;
    qreal spare = 0;
    for (std::size_t i = 0; i < widths.size(); ++i) {
        missing += std::max(0.0, needed[i] - widths[i]);
        spare += isGiver[i] ? std::max(0.0, widths[i] - needed[i]) : 0;
    }
    const qreal given = std::min(missing, spare);
    if (given <= 0)
        return;
    for (std::size_t i = 0; i < widths.size(); ++i) {
        const qreal more = widths[i] - needed[i];
        if (more < 0 || isGiver[i])
            widths[i] -= more * given / (more < 0 ? missing : spare);
    }
}

/// Texts give first: they are divided into lines anyway.
void giveWordsRoom(std::vector<qreal> &widths, const Table &table, qreal room)
{
    const std::vector<qreal> needed = wordWidths(table, room);
    std::vector<bool> isText;
    for (const Column &column : table.columns)
        isText.push_back(column.share > 0);
    giveWordsRoom(widths, needed, isText);
    giveWordsRoom(widths, needed, std::vector<bool>(widths.size(), true));
}

} // namespace

std::vector<qreal> columnWidths(const Table &table, qreal width)
{
    const auto count = qreal(table.columns.size());
    const qreal room = width - cellGap * (count - 1);
    std::vector<qreal> widths = fitWidths(table, room);
    qreal fits = std::accumulate(widths.begin(), widths.end(), 0.0);
    const double shares = std::accumulate(table.columns.begin(), table.columns.end(), 0.0,
                                          [](double sum, const Column &column) { return sum + column.share; });
    const qreal most = room - textsRoom(table, room);
    if (fits > most) {
        for (qreal &one : widths)
            one *= most / fits;
        fits = most;
    }
    for (std::size_t i = 0; i < widths.size(); ++i) {
        if (table.columns[i].share > 0)
            widths[i] = (room - fits) * table.columns[i].share / shares;
    }
    giveWordsRoom(widths, table, room);
    return widths;
}

namespace {

struct Cell
{
    TextBox box;
    qreal left;
};

/// The cells of a row side by side, and how high the row is.
struct Row
{
    std::vector<Cell> cells;
    qreal height = 0;
};

Row makeRow(const Table &table, const QStringList &texts, const std::vector<qreal> &widths, TextStyle style)
{
    Row row;
    qreal left = 0;
    for (std::size_t i = 0; i < widths.size(); ++i) {
        const Qt::Alignment alignment = table.columns[i].isFigure ? Qt::AlignRight : Qt::AlignLeft;
        row.cells.push_back({TextBox(texts.value(qsizetype(i)), widths[i], {style, alignment, mostLines}), left});
        row.height = std::max(row.height, row.cells.back().box.height());
        left += widths[i] + cellGap;
    }
    row.height += 2 * cellPadding;
    return row;
}

enum class RowKind { Heading, Plain, Totals };

Piece rowPiece(const Row &row, qreal width, RowKind kind)
{
    const auto paint = [=](QPainter &painter, const QPointF &at) {
        if (kind == RowKind::Heading)
            painter.fillRect(QRectF(at, QSizeF(width, row.height)), groundInk());
        for (const Cell &cell : row.cells)
            cell.box.paint(painter, {at.x() + cell.left, at.y() + cellPadding});
        const bool isPlain = kind == RowKind::Plain;
        painter.setPen(QPen(isPlain ? ruleInk() : quietInk(), points(isPlain ? 0.4 : 0.8)));
        const qreal y = kind == RowKind::Totals ? at.y() : at.y() + row.height;
        painter.drawLine(QPointF(at.x(), y), QPointF(at.x() + width, y));
    };
    return {row.height, 0, paint};
}

} // namespace

Pieces tablePieces(const Table &table, qreal width)
{
    const std::vector<qreal> widths = columnWidths(table, width);
    QStringList headings;
    for (const Column &column : table.columns)
        headings.append(column.heading);
    Piece heading = rowPiece(makeRow(table, headings, widths, TextStyle::SmallStrong), width, RowKind::Heading);
    heading.gap = points(5);
    heading.keepsNext = true;
    const auto repeated = std::make_shared<const Piece>(heading);
    const bool isShort = table.rows.size() <= togetherRows;
    Pieces pieces{heading};
    for (const QStringList &texts : table.rows) {
        pieces.push_back(rowPiece(makeRow(table, texts, widths, TextStyle::Small), width, RowKind::Plain));
        pieces.back().repeated = repeated;
        pieces.back().keepsNext = isShort;
    }
    pieces.back().keepsNext = false;
    if (!table.totals.isEmpty()) {
        // A sum does not stand alone on a page.
        pieces.back().keepsNext = true;
        const Row totals = makeRow(table, table.totals, widths, TextStyle::SmallStrong);
        pieces.push_back(rowPiece(totals, width, RowKind::Totals));
        pieces.back().repeated = repeated;
    }
    return pieces;
}

Pieces factPieces(const Facts &facts, qreal width)
{
    Pieces pieces;
    const qreal valueWidth = width - factNameWidth - cellGap;
    for (const Fact &fact : facts.facts) {
        const TextBox name(fact.name, factNameWidth, {TextStyle::SmallStrong, Qt::AlignLeft, 3, quietInk()});
        const TextBox value(fact.value, valueWidth, {TextStyle::Body, Qt::AlignLeft, facts.mostLines});
        const int noteLines = std::min(3, (facts.mostLines + 1) / 2);
        const TextBox note(fact.note, valueWidth, {TextStyle::Small, Qt::AlignLeft, noteLines, quietInk()});
        const qreal noteHeight = fact.note.isEmpty() ? 0 : note.height();
        const bool hasNote = !fact.note.isEmpty();
        const qreal height = std::max(name.height(), value.height() + noteHeight);
        const auto paint = [=](QPainter &painter, const QPointF &at) {
            name.paint(painter, {at.x(), at.y() + points(1)});
            const qreal left = at.x() + factNameWidth + cellGap;
            value.paint(painter, {left, at.y()});
            if (hasNote)
                note.paint(painter, {left, at.y() + value.height()});
        };
        pieces.push_back({height, pieces.empty() ? points(4) : points(2.5), paint});
    }
    return pieces;
}

} // namespace precedent::reports
