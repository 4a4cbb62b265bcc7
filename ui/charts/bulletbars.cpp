// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/bulletbars.h"

#include <algorithm>

namespace precedent::charts {

int BulletBars::highest() const
{
    int highest = 0;
    for (const BulletBar &bar : bars)
        highest = std::max({highest, bar.value, bar.mark});
    return highest;
}

QString BulletBars::describe(int bar, const QLocale &locale) const
{
    const BulletBar &shown = bars[std::size_t(bar)];
    return QStringLiteral("%1: %2, %3 %4")
        .arg(shown.label, locale.toString(shown.value), markName, locale.toString(shown.mark));
}

models::Grid BulletBars::toGrid(const QLocale &locale) const
{
    models::Grid grid;
    grid.headings = {labelHeading, valueName, markName};
    for (const BulletBar &bar : bars)
        grid.rows.push_back({bar.label, locale.toString(bar.value), locale.toString(bar.mark)});
    return grid;
}

} // namespace precedent::charts
