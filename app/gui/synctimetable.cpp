// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/synctimetable.h"

#include <algorithm>

namespace precedent::gui {

namespace {

constexpr std::int64_t minuteMs = 60'000;
constexpr std::int64_t microsecondsOfMs = 1000;
constexpr int longestMinutes = 60;
/// Longer than any busy machine delays a timer, and than clocks are corrected by.
constexpr std::int64_t sleepMs = 60'000;
/// The network comes back a little after the machine.
constexpr std::int64_t wakeMs = 5'000;

} // namespace

void SyncTimetable::setMinutes(int minutes, const Moment &now)
{
    const bool isFirst = !m_lastTick;
    m_minutes = minutes;
    m_failures = 0;
    m_lastTick = now;
    m_dueMs = isFirst ? now.steadyMs : std::min(m_dueMs, now.steadyMs + minutes * minuteMs);
}

bool SyncTimetable::hasSlept(const Moment &now) const
{
    const auto steady = now.steadyMs - m_lastTick->steadyMs;
    const auto wall = (now.wall.us - m_lastTick->wall.us) / microsecondsOfMs;
    return steady > tickMs + sleepMs || wall - steady > sleepMs;
}

bool SyncTimetable::tick(const Moment &now)
{
    if (m_lastTick && hasSlept(now))
        m_dueMs = std::min(m_dueMs, now.steadyMs + wakeMs);
    m_lastTick = now;
    return m_minutes > 0 && now.steadyMs >= m_dueMs;
}

void SyncTimetable::ended(SyncEnd end, const Moment &now)
{
    m_failures = end == SyncEnd::Failed ? m_failures + 1 : 0;
    std::int64_t minutes = m_minutes;
    for (int i = 0; i < m_failures && minutes < longestMinutes; ++i)
        minutes = std::min<std::int64_t>(2 * minutes, longestMinutes);
    m_dueMs = now.steadyMs + minutes * minuteMs;
}

std::optional<base::Instant> SyncTimetable::next(const Moment &now) const
{
    if (m_minutes == 0)
        return std::nullopt;
    return base::Instant{now.wall.us + std::max<std::int64_t>(m_dueMs - now.steadyMs, 0) * microsecondsOfMs};
}

} // namespace precedent::gui
