// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <optional>

namespace precedent::sync {

/// How long a walk back in time will still take, judged by the time it has covered so far.
class Eta
{
public:
    Eta(base::Clock clock, const base::TimeRange &wanted)
        : m_clock(std::move(clock)), m_wanted(wanted), m_started(m_clock())
    {
    }

    /// Whole seconds until the walk that has come down to `position` reaches its end; empty when nothing can be said.
    [[nodiscard]] std::optional<int> seconds(base::Instant position) const;

private:
    base::Clock m_clock;
    base::TimeRange m_wanted;
    base::Instant m_started;
};

} // namespace precedent::sync
