// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/sparklinedelegate.h"

#include "ui/widgets/metrics.h"
#include "ui/widgets/palette.h"

#include <QtGui/QPainter>

#include <algorithm>

namespace precedent::charts {

SparklineDelegate::SparklineDelegate(int role, QObject *parent) : QStyledItemDelegate(parent), m_role(role) {}

void SparklineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const widgets::Palette &tokens = widgets::paletteFor(option.palette);
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, tokens.accentTint);
    painter->setPen(tokens.line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    const QVariantList counts = index.data(m_role).toList();
    if (counts.size() < 2)
        return;
    int highest = 1;
    for (const QVariant &count : counts)
        highest = std::max(highest, count.toInt());
    const QRectF area = QRectF(option.rect).adjusted(widgets::space, 8, -widgets::space, -9);
    const auto pointAt = [&](qsizetype i) {
        const double x = area.left() + area.width() * double(i) / double(counts.size() - 1);
        return QPointF(x, area.bottom() - area.height() * counts[i].toInt() / highest);
    };
    // Lines, not a polyline: an anti-aliased wide polyline is quadratic in its points.
    QList<QLineF> lines;
    for (qsizetype i = 1; i < counts.size(); ++i)
        lines.append({pointAt(i - 1), pointAt(i)});
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(tokens.accent, 1.5));
    painter->drawLines(lines);
    painter->restore();
}

} // namespace precedent::charts
