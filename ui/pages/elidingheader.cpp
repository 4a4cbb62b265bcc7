// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/elidingheader.h"

#include <QtWidgets/QStyleOption>

namespace precedent::pages {

namespace {

/// As the style sheet sets them.
constexpr int padding = 8;
constexpr QFont::Weight weight = QFont::DemiBold;

} // namespace

ElidingHeader::ElidingHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
}

QString ElidingHeader::shownHeading(int section) const
{
    QFont heading = font();
    heading.setWeight(weight);
    const bool hasMark = isSortIndicatorShown() && sortIndicatorSection() == section;
    const int mark = hasMark ? style()->pixelMetric(QStyle::PM_HeaderMarkSize, nullptr, this) + padding : 0;
    return QFontMetrics(heading).elidedText(model()->headerData(section, orientation()).toString(), Qt::ElideRight,
                                            sectionSize(section) - 2 * padding - mark);
}

void ElidingHeader::initStyleOptionForIndex(QStyleOptionHeader *option, int section) const
{
    QHeaderView::initStyleOptionForIndex(option, section);
    option->text = shownHeading(section);
}

} // namespace precedent::pages
