// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overviewcharts.h"

#include "ui/text/labels.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace precedent::pages {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(precedent::pages::OverviewCharts)
};

charts::BarSeries seriesOf(domain::RequestType type, const std::vector<models::MonthOfTypes> &months)
{
    // The colour belongs to the type, so that a filter does not repaint what stays.
    charts::BarSeries series{text::label(type), int(type), {}};
    for (const models::MonthOfTypes &month : months)
        series.values.push_back(month.counts[std::size_t(type)]);
    return series;
}

} // namespace

charts::StackedBars typesChart(const std::vector<models::MonthOfTypes> &months, const QLocale &locale,
                               std::vector<domain::RequestType> &types)
{
    charts::StackedBars bars;
    bars.title = Words::tr("Exceptions by type per month");
    bars.categoryHeading = Words::tr("Month");
    for (const models::MonthOfTypes &month : months) {
        const int number = month.first.month();
        bars.categories.push_back({locale.standaloneMonthName(number, QLocale::ShortFormat),
                                   Words::tr("%1 %2", "month, year")
                                       .arg(locale.standaloneMonthName(number), QString::number(month.first.year())),
                                   month.isSoFar, month.isCovered});
    }
    types.clear();
    for (int i = 0; i < domain::requestTypeCount; ++i) {
        const auto type = domain::RequestType(i);
        charts::BarSeries series = seriesOf(type, months);
        if (std::all_of(series.values.begin(), series.values.end(), [](int value) { return value == 0; }))
            continue;
        types.push_back(type);
        bars.series.push_back(std::move(series));
    }
    return bars;
}

charts::HeatGrid arrivalsChart(const models::Arrivals &arrivals, int weekStart, const QLocale &locale)
{
    charts::HeatGrid grid;
    grid.title = Words::tr("When requests arrive");
    for (int i = 0; i < 7; ++i) {
        const int weekday = (weekStart - 1 + i) % 7;
        grid.rows.append(locale.standaloneDayName(weekday + 1, QLocale::ShortFormat));
        grid.values.emplace_back(arrivals[std::size_t(weekday)].begin(), arrivals[std::size_t(weekday)].end());
    }
    for (int hour = 0; hour < 24; ++hour)
        grid.columns.append(QStringLiteral("%1").arg(hour, 2, 10, QLatin1Char('0')));
    return grid;
}

} // namespace precedent::pages
