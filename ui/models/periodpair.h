// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/snapshot.h"
#include "query/filter.h"
#include "query/period.h"

#include <optional>

namespace precedent::models {

/// The days that a filter's date clause covers, and the days they are compared with, like for like.
struct PeriodPair
{
    std::optional<query::DateSpan> span; ///< as chosen; empty when the filter names no closed period
    /// Equally many elapsed days of the period before; empty without a span.
    std::optional<query::DateSpan> compared;
    bool isRunning = false; ///< today lies within the span and is not its last day

    bool operator==(const PeriodPair &) const = default;
};

/// Several values of a date clause count as the span that holds them all; an excluding or open clause, or more than
/// one, makes no period.
[[nodiscard]] PeriodPair periodOf(const query::Filter &filter, const query::Calendar &calendar);

/// The day that trend windows end with: the period's last day, today when it is running. Without a period it is today
/// as long as the newest request is of this month, else the last day of that request's month: an old export has a
/// chart.
[[nodiscard]] QDate lastDayOf(const PeriodPair &period, const insight::Snapshot &snapshot,
                              const query::Calendar &calendar);

/// The filter with its date clauses replaced by these days.
[[nodiscard]] query::Filter withDates(const query::Filter &filter, const query::DateSpan &span);
/// The filter without its date clauses.
[[nodiscard]] query::Filter withoutDates(const query::Filter &filter);

} // namespace precedent::models
