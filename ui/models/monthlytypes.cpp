// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/monthlytypes.h"

#include "insight/stats.h"

#include <algorithm>
#include <numeric>

namespace precedent::models {

namespace {

constexpr int monthCount = 12;

std::vector<MonthOfTypes> emptyMonths(const QDate &last, const TrendQuery &query)
{
    const QDate lastMonth(last.year(), last.month(), 1);
    const QDate today = query.calendar.today();
    std::vector<MonthOfTypes> months;
    for (int i = monthCount - 1; i >= 0; --i) {
        MonthOfTypes month;
        month.first = lastMonth.addMonths(-i);
        const QDate end = month.first.addMonths(1).addDays(-1);
        month.isSoFar = today >= month.first && today < end;
        const base::TimeRange range = query::toRange({month.first, end}, query.calendar.zone);
        month.isCovered = query.coverage.empty()
            || std::any_of(query.coverage.begin(), query.coverage.end(), [&range](const base::TimeRange &covered) {
                   return covered.from < range.to && range.from < covered.to;
               });
        months.push_back(month);
    }
    return months;
}

void addGroup(std::vector<MonthOfTypes> &months, const insight::GroupFigures &group)
{
    const auto type = domain::fromWord<domain::RequestType>(group.keys.at(1));
    const auto month = std::find_if(months.begin(), months.end(), [&group](const MonthOfTypes &candidate) {
        return candidate.first.toString(QStringLiteral("yyyy-MM")) == group.keys.at(0);
    });
    if (month == months.end() || !type)
        return;
    month->counts[std::size_t(*type)] += group.figures.count;
    month->isCovered = true;
}

} // namespace

int MonthOfTypes::total() const
{
    return std::accumulate(counts.begin(), counts.end(), 0);
}

base::Result<std::vector<MonthOfTypes>> monthlyTypes(const TrendQuery &query)
{
    const QDate last = lastDayOf(periodOf(query.filter, query.calendar), query.calendar);
    std::vector<MonthOfTypes> months = emptyMonths(last, query);
    const query::DateSpan window{months.front().first, months.back().first.addMonths(1).addDays(-1)};
    const auto rows = query.snapshot->select(withDates(query.filter, window), query.calendar);
    if (!rows)
        return rows.error();
    const std::vector<insight::GroupKey> keys{insight::GroupKey::Month, insight::GroupKey::Type};
    for (const insight::GroupFigures &group : insight::groupBy(*query.snapshot, *rows, keys, query.filter.dateBasis))
        addGroup(months, group);
    return months;
}

} // namespace precedent::models
