// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pill.h"

#include "ui/widgets/metrics.h"

#include <QtGui/QPainter>

namespace precedent::widgets {

namespace {

/// Room between the word and the edge, and above and below it, in design pixels.
constexpr int sidePadding = 8;
constexpr int heightPadding = 2;
/// In pixels.
constexpr int rounding = 2;

QFont pillFont(const QFont &textFont)
{
    auto font = smallFont(textFont);
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

PillColors colorsOf(PillTone tone, const Palette &tokens)
{
    switch (tone) {
    case PillTone::Accent:
        return {tokens.accent, tokens.accentTint};
    case PillTone::Approved:
        return {tokens.approved, tokens.approvedTint};
    case PillTone::Denied:
        return {tokens.denied, tokens.deniedTint};
    case PillTone::Pending:
        return {tokens.pending, tokens.pendingTint};
    case PillTone::Flag:
        return {tokens.flag, tokens.flagTint};
    case PillTone::Neutral:
        break;
    }
    return {tokens.secondInk, tokens.background};
}

PillTone toneOf(domain::Decision decision)
{
    switch (decision) {
    case domain::Decision::Approved:
        return PillTone::Approved;
    case domain::Decision::Denied:
        return PillTone::Denied;
    case domain::Decision::Pending:
        return PillTone::Pending;
    case domain::Decision::Withdrawn:
    case domain::Decision::Expired:
        break;
    }
    return PillTone::Neutral;
}

QSize pillSize(const QString &word, const QFont &textFont)
{
    const QFontMetrics metrics(pillFont(textFont));
    // Advances are rounded; without the slack a word would be elided in its own pill.
    return {metrics.horizontalAdvance(word) + 2 * scaled(sidePadding, textFont) + rounding,
            metrics.height() + 2 * scaled(heightPadding, textFont)};
}

void paintPill(QPainter &painter, const QRect &area, const QString &word, PillTone tone, const QFont &textFont,
               const Palette &tokens)
{
    const auto colors = colorsOf(tone, tokens);
    const auto wanted = pillSize(word, textFont);
    QRect box(QPoint(), QSize(std::min(wanted.width(), area.width()), std::min(wanted.height(), area.height())));
    box.moveCenter(area.center());
    if (painter.layoutDirection() == Qt::RightToLeft)
        box.moveRight(area.right());
    else
        box.moveLeft(area.left());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.tint);
    painter.drawRoundedRect(box, box.height() / 2.0, box.height() / 2.0);
    painter.setFont(pillFont(textFont));
    painter.setPen(colors.ink);
    const auto inside = box.width() - 2 * scaled(sidePadding, textFont);
    painter.drawText(box, Qt::AlignCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(word, Qt::ElideRight, std::max(inside, 0)));
    painter.restore();
}

Pill::Pill(const QString &word, PillTone tone, QWidget *parent) : QWidget(parent), m_tone(tone)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setPill(word, tone);
}

void Pill::setPill(const QString &word, PillTone tone)
{
    m_word = word;
    m_tone = tone;
    setAccessibleName(word);
    updateGeometry();
    update();
}

QSize Pill::sizeHint() const
{
    return pillSize(m_word, font());
}

void Pill::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintPill(painter, rect(), m_word, m_tone, font(), paletteFor(palette()));
}

} // namespace precedent::widgets
