// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"

#include <optional>

namespace precedent::gui {

/// A moment by two clocks: one that only ever runs on, and the one that people set.
struct Moment
{
    std::int64_t steadyMs = 0;
    base::Instant wall;
};

/// How an automatic sync ended, as far as the next one depends on it.
enum class SyncEnd {
    Done,   ///< also when another program had the ledger, or somebody stopped it
    Failed, ///< the next one can wait
};

/// Says when Slack is to be read by itself. It only computes.
class SyncTimetable
{
public:
    /// How often tick() is to be called.
    static constexpr std::int64_t tickMs = 15'000;

    /// 0 is never. The first sync is due at once.
    void setMinutes(int minutes, const Moment &now);
    [[nodiscard]] int minutes() const { return m_minutes; }

    /// True when a sync is due. After a sleep it is: the machine's clock ran on without the steady one, or the call
    /// comes late.
    [[nodiscard]] bool tick(const Moment &now);
    /// The next one is due after the interval, after failures each time twice as late, up to an hour.
    void ended(SyncEnd end, const Moment &now);
    /// When the next one is due; none when it is off.
    [[nodiscard]] std::optional<base::Instant> next(const Moment &now) const;

private:
    [[nodiscard]] bool hasSlept(const Moment &now) const;

    int m_minutes = 0;
    int m_failures = 0;
    std::int64_t m_dueMs = 0;
    std::optional<Moment> m_lastTick;
};

} // namespace precedent::gui
