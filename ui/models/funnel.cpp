// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/funnel.h"

#include "ui/models/celltext.h"
#include "ui/text/formats.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace precedent::models {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(precedent::models::Funnel)
};

QString placeText(FunnelPlace place)
{
    switch (place) {
    case FunnelPlace::Within:
        return Words::tr("within the limits");
    case FunnelPlace::Outside95:
        return Words::tr("outside the 95% limits");
    case FunnelPlace::Outside998:
        break;
    }
    return Words::tr("outside the 99.8% limits");
}

} // namespace

int Funnel::mostCases() const
{
    int most = 0;
    for (const FunnelPoint &point : points)
        most = std::max(most, point.cases);
    return most;
}

insight::FunnelLimits Funnel::limits(int cases, FunnelBand band) const
{
    return insight::funnelLimits(share, cases, band == FunnelBand::Inner95 ? 0.025 : 0.001);
}

FunnelPlace Funnel::placeOf(const FunnelPoint &point) const
{
    const auto isOutside = [&](FunnelBand band) {
        const insight::FunnelLimits chance = limits(point.cases, band);
        return point.share() <= chance.lower || point.share() >= chance.upper;
    };
    if (isOutside(FunnelBand::Outer998))
        return FunnelPlace::Outside998;
    return isOutside(FunnelBand::Inner95) ? FunnelPlace::Outside95 : FunnelPlace::Within;
}

QString Funnel::describe(int point, const QLocale &locale) const
{
    const FunnelPoint &shown = points[std::size_t(point)];
    return Words::tr("%1: %2 of %3 (%4), %5", "name, count, cases, share, within or outside the limits")
        .arg(oneLine(shown.name), locale.toString(shown.count), locale.toString(shown.cases),
             text::percentText(shown.share(), locale), placeText(placeOf(shown)));
}

QString Funnel::summary(const QLocale &locale) const
{
    const auto outside = std::count_if(points.begin(), points.end(), [this](const FunnelPoint &point) {
        return placeOf(point) != FunnelPlace::Within;
    });
    return Words::tr("%1: all together %2. %3 of %Ln agent(s) outside the limits.", "title, share", int(points.size()))
        .arg(title, text::percentText(share, locale), locale.toString(qlonglong(outside)));
}

Grid Funnel::toGrid(const QLocale &locale) const
{
    Grid grid{{Words::tr("Agent"), caseHeading, countHeading, Words::tr("Share"), Words::tr("95% limits"),
               Words::tr("Place")},
              {}};
    for (const FunnelPoint &point : points) {
        const insight::FunnelLimits chance = limits(point.cases, FunnelBand::Inner95);
        grid.rows.push_back({oneLine(point.name), locale.toString(point.cases), locale.toString(point.count),
                             text::percentText(point.share(), locale),
                             QStringLiteral("%1 – %2").arg(text::percentText(std::max(0.0, chance.lower), locale),
                                                           text::percentText(std::min(1.0, chance.upper), locale)),
                             placeText(placeOf(point))});
    }
    return grid;
}

} // namespace precedent::models
