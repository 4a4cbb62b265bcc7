// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/daydelegate.h"

#include "ui/models/roles.h"
#include "ui/widgets/metrics.h"

#include <QtGui/QPainter>

namespace precedent::pages {

namespace {

using models::DayState;

/// Wider squares read as bars.
constexpr int widestDay = 20; ///< design pixels

void paintDay(QPainter &painter, const QRectF &square, DayState state, const widgets::Palette &tokens)
{
    const QColor ink = state == DayState::Outside ? tokens.line : widgets::colorsOf(toneOf(state), tokens).ink;
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    switch (state) {
    case DayState::Outside:
        painter.drawEllipse(square.center(), 1.5, 1.5);
        break;
    case DayState::Complete:
        painter.drawRoundedRect(square, 2, 2);
        break;
    case DayState::Partly:
        painter.drawRect(QRectF(square.left(), square.center().y(), square.width(), square.height() / 2));
        [[fallthrough]];
    case DayState::Missing:
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(ink, 1.5));
        painter.drawRoundedRect(square.adjusted(0.75, 0.75, -0.75, -0.75), 2, 2);
        break;
    }
}

} // namespace

widgets::PillTone toneOf(DayState state)
{
    switch (state) {
    case DayState::Complete:
        return widgets::PillTone::Approved;
    case DayState::Partly:
        return widgets::PillTone::Pending;
    case DayState::Missing:
        return widgets::PillTone::Denied;
    case DayState::Outside:
        break;
    }
    return widgets::PillTone::Neutral;
}

void DayDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const widgets::Palette &tokens = widgets::paletteFor(option.palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QVariant day = index.data(models::DayRole);
    if (day.isValid()) {
        const double side = std::min({double(option.rect.width()) - 3, double(option.rect.height()) - 3,
                                      double(widgets::scaled(widestDay, option.font))});
        QRectF square(0, 0, side, side);
        square.moveCenter(QRectF(option.rect).center());
        paintDay(*painter, square, DayState(day.toInt()), tokens);
    } else {
        painter->setPen(tokens.secondInk);
        painter->drawText(option.rect, Qt::AlignLeading | Qt::AlignVCenter, index.data(Qt::DisplayRole).toString());
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(tokens.accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(QRectF(option.rect).adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

} // namespace precedent::pages
