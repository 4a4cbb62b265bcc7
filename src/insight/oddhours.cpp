// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/oddhours.h"

namespace precedent::insight {

bool isAtOddHours(base::Instant decided, const Rules &rules, const base::Zone &zone)
{
    constexpr int secondsOfHour = 3600;
    const auto day = zone.dateOf(decided);
    const int hour = zone.secondOfDay(decided) / secondsOfHour;
    return day.dayOfWeek() >= Qt::Saturday || rules.holidays.contains(day) || hour < rules.workdayFirstHour ||
           hour >= rules.workdayEndHour;
}

} // namespace precedent::insight
