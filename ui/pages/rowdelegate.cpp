// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/rowdelegate.h"

#include "ui/models/roles.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/pill.h"

#include <QtGui/QPainter>

#include <algorithm>

namespace precedent::pages {

namespace {

constexpr qsizetype keptTexts = 4000;
constexpr int newMark = 3; ///< pixels wide

bool isRightAligned(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const int alignment = index.data(Qt::TextAlignmentRole).toInt();
    const bool toTheEnd = (alignment & Qt::AlignRight) != 0;
    return toTheEnd != (option.direction == Qt::RightToLeft);
}

/// The view's font, as the cell changes it.
QFont fontOf(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QVariant own = index.data(Qt::FontRole);
    return own.isValid() ? own.value<QFont>().resolve(option.font) : option.font;
}

/// The cell that keys and the menu key act on.
void paintFocus(QPainter &painter, const QRect &cell, const widgets::Palette &tokens)
{
    painter.save();
    painter.setPen(QPen(tokens.accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(cell).adjusted(1, 1, -1, -1));
    painter.restore();
}

} // namespace

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const widgets::Palette &tokens = widgets::paletteFor(option.palette);
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, tokens.accentTint);
    painter->setPen(tokens.line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (index.data(models::NewRole).toBool())
        painter->fillRect(QRect(option.rect.topLeft(), QSize(newMark, option.rect.height())), tokens.accent);
    if (option.state.testFlag(QStyle::State_HasFocus))
        paintFocus(*painter, option.rect, tokens);
    const QString text = index.data(Qt::DisplayRole).toString();
    if (text.isEmpty())
        return;
    QRect area = option.rect.adjusted(widgets::space, 0, -widgets::space, -1);
    const QVariant tone = index.data(models::PillRole);
    if (tone.isValid()) {
        if (isRightAligned(option, index))
            area.setLeft(std::max(area.left(), area.right() + 1 - widgets::pillSize(text, option.font).width()));
        widgets::paintPill(*painter, area, text, widgets::PillTone(tone.toInt()), option.font, tokens);
        return;
    }
    QRect line = area;
    const QString note = index.data(models::NoteRole).toString();
    if (!note.isEmpty()) {
        line.setHeight(area.height() * 4 / 7);
        painter->setFont(widgets::smallFont(option.font));
        painter->setPen(tokens.secondInk);
        painter->drawText(area.adjusted(0, line.height(), 0, -2), Qt::AlignLeading | Qt::AlignTop,
                          QFontMetrics(painter->font()).elidedText(note, Qt::ElideRight, area.width()));
    }
    const QFont font = fontOf(option, index);
    const QStaticText &laid = laidOut(text, area.width(), font);
    const double left = isRightAligned(option, index) ? area.right() + 1 - laid.size().width() : area.left();
    painter->setFont(font);
    painter->setPen(index.data(models::QuietRole).toBool() ? tokens.secondInk : tokens.ink);
    painter->drawStaticText(QPointF(left, line.top() + (line.height() - laid.size().height()) / 2), laid);
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString text = index.data(Qt::DisplayRole).toString();
    const bool isPill = index.data(models::PillRole).isValid();
    const int width = isPill ? widgets::pillSize(text, option.font).width()
                             : QFontMetrics(fontOf(option, index)).horizontalAdvance(text);
    return {width + 2 * widgets::space + 1, widgets::scaled(30, option.font)};
}

const QStaticText &RowDelegate::laidOut(const QString &text, int width, const QFont &font) const
{
    if (m_texts.size() > keptTexts)
        m_texts.clear();
    Laid &laid = m_texts[text];
    if (laid.width != width || laid.font != font) {
        laid.width = width;
        laid.font = font;
        laid.text.setTextFormat(Qt::PlainText);
        laid.text.setText(QFontMetrics(font).elidedText(text, Qt::ElideRight, width));
        laid.text.prepare({}, font);
    }
    return laid.text;
}

} // namespace precedent::pages
