// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/calendar.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace precedent::sample {

namespace {

/// Relative volume of the last twelve months, the last one the busiest; earlier months are like the first.
constexpr std::array monthVolume{60, 88, 70, 66, 98, 90, 86, 92, 112, 116, 122, 158};
constexpr std::array weekdayVolume{20, 20, 18, 19, 17, 3, 3};
constexpr std::array hourVolume{3,  2,   1,   1,   1,  3,  8,  30, 80, 100, 115, 105,
                                85, 115, 125, 115, 90, 50, 28, 20, 14, 10,  6,   4};

constexpr int closingTime = 17 * 3600 + 30 * 60;
constexpr int lastRequestTime = closingTime - 45 * 60;
constexpr int gapDays = 10;

int volumeOfMonth(int monthsBack)
{
    const int index = std::max(0, static_cast<int>(monthVolume.size()) - 1 - monthsBack);
    return monthVolume[static_cast<std::size_t>(index)];
}

} // namespace

Calendar::Calendar(const Options &options)
    : m_zone(base::Zone::byName(options.zone).value_or(base::Zone())), m_last(options.until)
{
    const int months = std::max(1, options.months);
    m_first = m_last.addDays(1).addMonths(-months);
    m_begin = m_zone.startOf(m_first);
    m_end = at(m_last, closingTime);
    if (months < 3)
        return;
    auto from = m_first.addDays(m_first.daysTo(m_last) * 2 / 5);
    from = from.addDays(6 - from.dayOfWeek());
    m_gap = {m_zone.startOf(from), m_zone.startOf(from.addDays(gapDays))};
}

base::Instant Calendar::at(QDate date, int secondOfDay) const
{
    const auto guess = m_zone.startOf(date) + secondOfDay * base::oneSecond;
    return guess + (secondOfDay - m_zone.secondOfDay(guess)) * base::oneSecond;
}

std::vector<int> Calendar::dayWeights(Random &random) const
{
    std::vector<int> weights;
    std::size_t monthBegin = 0;
    const auto closeMonth = [&](QDate lastDay) {
        const int sum =
            std::max(1, std::accumulate(weights.begin() + static_cast<std::ptrdiff_t>(monthBegin), weights.end(), 0));
        const int monthsBack = (m_last.year() - lastDay.year()) * 12 + m_last.month() - lastDay.month();
        for (; monthBegin < weights.size(); ++monthBegin)
            weights[monthBegin] = 1 + weights[monthBegin] * 10 * volumeOfMonth(monthsBack) / sum;
    };
    for (auto day = m_first; day <= m_last; day = day.addDays(1)) {
        auto volume = weekdayVolume[static_cast<std::size_t>(day.dayOfWeek() - 1)];
        if (day.daysTo(m_last) < 2)
            volume = weekdayVolume[3]; // the newest days must show something, whatever weekday they are
        weights.push_back(volume * random.between(70, 130));
        if (day == m_last || day.addDays(1).day() == 1)
            closeMonth(day);
    }
    return weights;
}

std::vector<base::Instant> Calendar::requestTimes(int count, Random &random) const
{
    const auto weights = dayWeights(random);
    const std::int64_t total = std::accumulate(weights.begin(), weights.end(), std::int64_t{0});
    std::vector<base::Instant> times;
    times.reserve(static_cast<std::size_t>(std::max(0, count)));
    std::size_t day = 0;
    std::int64_t before = 0;
    for (int i = 0; i < count; ++i) {
        // One draw in each of `count` equal parts of the volume keeps every month close to its share.
        const auto within = (std::int64_t{i} * 1000 + random.below(1000)) * total / (std::int64_t{count} * 1000);
        while (day + 1 < weights.size() && before + weights[day] <= within)
            before += weights[day++];
        const auto date = m_first.addDays(static_cast<qint64>(day));
        int second = random.weighted(hourVolume) * 3600 + random.below(3600);
        if (date == m_last)
            second = 8 * 3600 + second % (lastRequestTime - 8 * 3600);
        times.push_back(at(date, second) + random.below(1'000'000));
    }
    std::sort(times.begin(), times.end());
    return times;
}

base::Instant Calendar::onWorkday(int daysBack, int hour, int minute) const
{
    auto date = m_last.addDays(-daysBack);
    if (date.dayOfWeek() > 5)
        date = date.addDays(5 - date.dayOfWeek());
    return at(std::max(date, m_first), hour * 3600 + minute * 60);
}

std::vector<base::Instant> Calendar::clockChanges() const
{
    std::vector<base::Instant> changes;
    for (const auto &transition : m_zone.transitions()) {
        if (transition.at > m_begin + base::oneDay && transition.at < m_end - base::oneDay)
            changes.push_back(transition.at);
    }
    return changes;
}

int Calendar::percentAt(base::Instant t) const
{
    return static_cast<int>((t.us - m_begin.us) / std::max<std::int64_t>(1, (m_end.us - m_begin.us) / 100));
}

} // namespace precedent::sample
