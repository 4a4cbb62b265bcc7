// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/coveragedays.h"
#include "ui/widgets/pill.h"

#include <QtWidgets/QStyledItemDelegate>

namespace precedent::pages {

/// The colour of a day; its shape says the same: whole, half, or an empty frame.
[[nodiscard]] widgets::PillTone toneOf(models::DayState state);

/// Paints days, as models::DayRole says, as small squares; cells without a day as text.
class DayDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace precedent::pages
