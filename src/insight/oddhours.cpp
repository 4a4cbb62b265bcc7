// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/oddhours.h"

#include <algorithm>

namespace precedent::insight {

namespace {

bool isBusinessDay(QDate day, const Holidays &holidays)
{
    return day.dayOfWeek() < Qt::Saturday && !holidays.contains(day);
}

} // namespace

bool isAtOddHours(base::Instant decided, const Rules &rules, const base::Zone &zone)
{
    constexpr int secondsOfHour = 3600;
    const auto day = zone.dateOf(decided);
    const int hour = zone.secondOfDay(decided) / secondsOfHour;
    return !isBusinessDay(day, rules.holidays) || hour < rules.workdayFirstHour || hour >= rules.workdayEndHour;
}

bool isLongerInBusinessTime(base::Instant from, base::Instant to, int hours, const Holidays &holidays,
                            const base::Zone &zone)
{
    const auto limit = hours * base::oneHour;
    if (to.us - from.us <= limit)
        return false;
    std::int64_t passed = 0;
    for (auto day = zone.dateOf(from); from < to && passed <= limit; day = day.addDays(1)) {
        const auto end = std::min(zone.startOf(day.addDays(1)), to);
        passed += isBusinessDay(day, holidays) ? end.us - from.us : 0;
        from = end;
    }
    return passed > limit;
}

} // namespace precedent::insight
