// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overviewcharts.h"

#include "ui/text/dates.h"
#include "ui/text/labels.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace precedent::pages {

namespace {

class OverviewCharts
{
    Q_DECLARE_TR_FUNCTIONS(OverviewCharts)
};

charts::BarSeries seriesOf(domain::RequestType type, const std::vector<models::StepOfTypes> &trend)
{
    // The colour belongs to the type, so that a filter does not repaint what stays.
    charts::BarSeries series{text::label(type), int(type), {}};
    for (const models::StepOfTypes &step : trend)
        series.values.push_back(step.counts[std::size_t(type)]);
    return series;
}

void addNames(charts::StackedBars &bars, models::Step step)
{
    switch (step) {
    case models::Step::Day:
        bars.title = OverviewCharts::tr("Exceptions by type per day");
        bars.categoryHeading = OverviewCharts::tr("Day");
        break;
    case models::Step::Week:
        bars.title = OverviewCharts::tr("Exceptions by type per week");
        bars.categoryHeading = OverviewCharts::tr("Week");
        break;
    case models::Step::Month:
        bars.title = OverviewCharts::tr("Exceptions by type per month");
        bars.categoryHeading = OverviewCharts::tr("Month");
        break;
    }
}

/// A day beside others of its month, which the first of them names.
QString dayLabel(const models::StepOfTypes &one, bool isFirst, const QLocale &locale)
{
    return isFirst || one.first.day() == 1 ? text::dayOfYearText(one.first, locale) : locale.toString(one.first.day());
}

charts::BarCategory categoryOf(const models::StepOfTypes &one, models::Step step, bool isFirst, const QLocale &locale)
{
    charts::BarCategory category{{}, {}, one.isSoFar, one.isCovered};
    switch (step) {
    case models::Step::Day:
        category.label = dayLabel(one, isFirst, locale);
        category.name = text::dayText(one.first, locale);
        break;
    case models::Step::Week:
        category.label = text::dayOfYearText(one.first, locale);
        category.name = OverviewCharts::tr("week of %1", "its first day").arg(text::dayText(one.first, locale));
        break;
    case models::Step::Month:
        category.label = locale.standaloneMonthName(one.first.month(), QLocale::ShortFormat);
        category.name = text::longMonthText(one.first, locale);
        break;
    }
    return category;
}

} // namespace

charts::StackedBars typesChart(const models::Overview &overview, const QLocale &locale,
                               std::vector<domain::RequestType> &types)
{
    charts::StackedBars bars;
    addNames(bars, overview.step);
    for (const models::StepOfTypes &step : overview.trend)
        bars.categories.push_back(categoryOf(step, overview.step, bars.categories.empty(), locale));
    types.clear();
    for (int i = 0; i < domain::requestTypeCount; ++i) {
        const auto type = domain::RequestType(i);
        charts::BarSeries series = seriesOf(type, overview.trend);
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
    grid.title = OverviewCharts::tr("When requests arrive");
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
