// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/monthlytypes.h"

#include "insight/stats.h"

#include <algorithm>
#include <numeric>

namespace precedent::models {

namespace {

constexpr int monthCount = 12;

QDate lastDay(const MonthOfTypes &month)
{
    return month.first.addMonths(1).addDays(-1);
}

std::vector<MonthOfTypes> emptyMonths(const QDate &last, const RefreshRequest &request)
{
    const QDate lastMonth(last.year(), last.month(), 1);
    const QDate today = request.calendar.today();
    std::vector<MonthOfTypes> months;
    for (int i = monthCount - 1; i >= 0; --i) {
        MonthOfTypes month;
        month.first = lastMonth.addMonths(-i);
        month.isSoFar = today >= month.first && today < lastDay(month);
        months.push_back(month);
    }
    return months;
}

void addGroup(std::vector<MonthOfTypes> &months, const insight::GroupCount &group)
{
    const auto type = domain::fromWord<domain::RequestType>(group.keys.at(1));
    const auto month = std::find_if(months.begin(), months.end(), [&group](const MonthOfTypes &candidate) {
        return candidate.first.toString(QStringLiteral("yyyy-MM")) == group.keys.at(0);
    });
    if (month == months.end() || !type)
        return;
    month->counts[std::size_t(*type)] += group.count;
}

} // namespace

int MonthOfTypes::total() const
{
    return std::accumulate(counts.begin(), counts.end(), 0);
}

base::Result<std::vector<MonthOfTypes>> monthlyTypes(const RefreshRequest &request)
{
    const QDate last = lastDayOf(periodOf(request.filter, request.calendar), *request.snapshot, request.calendar);
    std::vector<MonthOfTypes> months = emptyMonths(last, request);
    const query::DateSpan window{months.front().first, lastDay(months.back())};
    const auto rows = request.snapshot->select(withDates(request.filter, window), request.calendar);
    if (!rows)
        return rows.error();
    const std::vector<insight::GroupKey> keys{insight::GroupKey::Month, insight::GroupKey::Type};
    for (const insight::GroupCount &group : insight::countBy(*request.snapshot, *rows, keys, request.filter.dateBasis))
        addGroup(months, group);
    return months;
}

void markUncovered(std::vector<MonthOfTypes> &months, const std::vector<base::TimeRange> &coverage,
                   const base::Zone &zone)
{
    if (coverage.empty())
        return;
    for (MonthOfTypes &month : months) {
        const base::TimeRange range = query::toRange({month.first, lastDay(month)}, zone);
        const auto meets = [&range](const base::TimeRange &covered) {
            return covered.from < range.to && range.from < covered.to;
        };
        month.isCovered = month.total() > 0 || std::any_of(coverage.begin(), coverage.end(), meets);
    }
}

Covered coveredPart(const query::DateSpan &span, std::vector<base::TimeRange> coverage, const base::Zone &zone)
{
    if (coverage.empty())
        return Covered::Fully;
    const base::TimeRange range = query::toRange(span, zone);
    std::sort(coverage.begin(), coverage.end());
    base::Instant reached = range.from;
    bool isMet = false;
    bool hasHole = false;
    for (const base::TimeRange &covered : coverage) {
        if (covered.to <= range.from || range.to <= covered.from)
            continue;
        isMet = true;
        hasHole = hasHole || reached < covered.from;
        reached = std::max(reached, covered.to);
    }
    if (!isMet)
        return Covered::No;
    return hasHole || reached < range.to ? Covered::Partly : Covered::Fully;
}

} // namespace precedent::models
