// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/zone.h"

#include <QtCore/QDate>
#include <QtCore/QStringList>

#include <optional>
#include <vector>

namespace precedent::query {

/// What relative dates are counted from: the reporting zone, the present, the week's first day (1 = Monday … 7 =
/// Sunday), the first month (1 to 12) of the financial year.
struct Calendar
{
    base::Zone zone;
    base::Instant now;
    int weekStart = 1;
    int yearStart = 1;
    [[nodiscard]] QDate today() const { return zone.dateOf(now); }
};

/// Days from `first` to `last`, both included; an open end is a null date.
struct DateSpan
{
    QDate first;
    QDate last;
    bool operator==(const DateSpan &) const = default;
};

/// "today", "last-month", "last-7-days", …: every relative date of the grammar. Quarters and years among them are those
/// of the calendar's financial year; "2026" and "2026-Q4" are not.
[[nodiscard]] const QStringList &relativeDates();

/// A date value of the grammar ("2026", "2026-Q4", "2026-10", "2026-10-31", ranges of these, "last-month",
/// "last-7-days",
/// ">=2026-10-01") as days. `last-N-days` are the N days that end yesterday. A range that ends before it
/// begins holds no day; when both ends are fixed dates it is an error. Usage error "query-bad-date".
[[nodiscard]] base::Result<DateSpan> parseDates(const QString &value, const Calendar &calendar);

/// The half-open range of instants that these days cover in the calendar's zone.
[[nodiscard]] base::TimeRange toRange(const DateSpan &span, const base::Zone &zone);

/// The seven days around `day` that begin with the week's first day (1 = Monday … 7 = Sunday).
[[nodiscard]] DateSpan weekOf(QDate day, int weekStart);

/// The span of the same length that ends where this one begins: the previous month for a whole month, three months for
/// three, a year for twelve, else as many days. A span with an open end, or without days, is its own neighbour.
[[nodiscard]] DateSpan previous(const DateSpan &span);
/// The opposite of previous().
[[nodiscard]] DateSpan next(const DateSpan &span);

/// An inclusive numeric range, an open end empty; amounts in 1/10,000 of the major unit, durations in seconds.
struct NumberSpan
{
    std::optional<std::int64_t> low;
    std::optional<std::int64_t> high;
    bool lowOpen = false;  ///< `>`: low itself is outside
    bool highOpen = false; ///< `<`: high itself is outside
    [[nodiscard]] bool contains(std::int64_t value) const;
    bool operator==(const NumberSpan &) const = default;
};

/// "50", "50..500", "50..", ">=50" in major units; Usage error "query-bad-amount".
[[nodiscard]] base::Result<NumberSpan> parseAmounts(const QString &value);
/// "30m..4h", ">2d", "90s"; Usage error "query-bad-duration".
[[nodiscard]] base::Result<NumberSpan> parseDurations(const QString &value);

} // namespace precedent::query
