// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/usedbardelegate.h"

#include "ui/widgets/metrics.h"
#include "ui/widgets/palette.h"

#include <QtGui/QPainter>

#include <algorithm>

namespace precedent::charts {

namespace {

constexpr int barHeight = 8;
/// What the words are given, so that the bars of all rows begin and end at one place.
const QString widestWords = QStringLiteral("1000.0%");

} // namespace

UsedBarDelegate::UsedBarDelegate(int role, QObject *parent) : QStyledItemDelegate(parent), m_role(role) {}

void UsedBarDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const widgets::Palette &tokens = widgets::paletteFor(option.palette);
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, tokens.accentTint);
    painter->setPen(tokens.line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    const QRect area = option.rect.adjusted(widgets::space, 0, -widgets::space, 0);
    const int words = option.fontMetrics.horizontalAdvance(widestWords);
    painter->setPen(tokens.ink);
    painter->setFont(option.font);
    const QString text = option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, words);
    painter->drawText(area, int(Qt::AlignRight | Qt::AlignVCenter), text);
    const double share = index.data(m_role).toDouble();
    QRectF bar(area.left(), area.center().y() - barHeight / 2, area.width() - words - widgets::space, barHeight);
    if (bar.width() < barHeight)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(tokens.line);
    painter->drawRoundedRect(bar, barHeight / 2.0, barHeight / 2.0);
    painter->setClipRect(QRectF(bar.topLeft(), QSizeF(bar.width() * std::clamp(share, 0.0, 1.0), bar.height())));
    painter->setBrush(share > 1 ? tokens.denied : tokens.accent);
    painter->drawRoundedRect(bar, barHeight / 2.0, barHeight / 2.0);
    painter->restore();
}

} // namespace precedent::charts
