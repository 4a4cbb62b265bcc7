// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/coveragedays.h"

#include <algorithm>

namespace precedent::models {

namespace {

std::int64_t readWithin(const std::vector<base::TimeRange> &read, const base::TimeRange &day)
{
    std::int64_t sum = 0;
    for (const base::TimeRange &range : read)
        sum += std::max<std::int64_t>(0, std::min(range.to, day.to).us - std::max(range.from, day.from).us);
    return sum;
}

DayState stateOf(const std::vector<base::TimeRange> &read, base::TimeRange day)
{
    // Nobody promised what lies before the first and after the last reading.
    day = {std::max(day.from, read.front().from), std::min(day.to, read.back().to)};
    if (day.isEmpty())
        return DayState::Outside;
    const std::int64_t known = readWithin(read, day);
    if (known == 0)
        return DayState::Missing;
    return known == day.to.us - day.from.us ? DayState::Complete : DayState::Partly;
}

} // namespace

std::vector<CoverageMonth> coverageMonths(const std::vector<base::TimeRange> &read, const base::Zone &zone)
{
    std::vector<CoverageMonth> months;
    if (read.empty() || read.back().to <= read.front().from)
        return months;
    const QDate last = zone.dateOf(read.back().to - 1);
    const QDate oldest = zone.dateOf(read.front().from);
    for (QDate first(oldest.year(), oldest.month(), 1); first <= last; first = first.addMonths(1)) {
        CoverageMonth month{first, {}};
        for (QDate day = first; day.month() == first.month(); day = day.addDays(1))
            month.days.push_back(stateOf(read, {zone.startOf(day), zone.startOf(day.addDays(1))}));
        months.push_back(std::move(month));
    }
    return months;
}

DayCounts countDays(const std::vector<CoverageMonth> &months)
{
    DayCounts counts;
    for (const CoverageMonth &month : months) {
        const auto count = [&month](DayState state) {
            return int(std::count(month.days.begin(), month.days.end(), state));
        };
        counts.complete += count(DayState::Complete);
        counts.partly += count(DayState::Partly);
        counts.missing += count(DayState::Missing);
    }
    return counts;
}

} // namespace precedent::models
