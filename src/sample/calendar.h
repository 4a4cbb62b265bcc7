// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/zone.h"
#include "sample/random.h"
#include "sample/workspace.h"

#include <vector>

namespace precedent::sample {

/// The span that the sample tells of, in its zone: when people work, and the days that were never synced.
class Calendar
{
public:
    /// An unknown zone is UTC; fewer than one month is one.
    explicit Calendar(const Options &options);

    [[nodiscard]] base::Instant begin() const { return m_begin; }
    /// The sample's present: 17:30 on the last day.
    [[nodiscard]] base::Instant end() const { return m_end; }
    /// Ten days without messages in one channel; empty in a sample shorter than three months.
    [[nodiscard]] base::TimeRange gap() const { return m_gap; }
    [[nodiscard]] const base::Zone &zone() const { return m_zone; }

    /// Exactly `count` ascending instants, most of them in office hours, later months busier.
    [[nodiscard]] std::vector<base::Instant> requestTimes(int count, Random &random) const;
    /// This clock time, `daysBack` days before the last day or on the Friday before, where that is a weekend.
    [[nodiscard]] base::Instant onWorkday(int daysBack, int hour, int minute) const;
    /// Changes of the clock within the span.
    [[nodiscard]] std::vector<base::Instant> clockChanges() const;
    /// How far `t` is from begin to end, in percent.
    [[nodiscard]] int percentAt(base::Instant t) const;

private:
    [[nodiscard]] base::Instant at(QDate date, int secondOfDay) const;
    [[nodiscard]] std::vector<int> dayWeights(Random &random) const;

    base::Zone m_zone;
    QDate m_first;
    QDate m_last;
    base::Instant m_begin;
    base::Instant m_end;
    base::TimeRange m_gap;
};

} // namespace precedent::sample
