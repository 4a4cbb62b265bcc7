// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <compare>
#include <cstdint>
#include <optional>

namespace precedent::base {

/// A point in time: microseconds since 1970-01-01T00:00:00Z.
struct Instant
{
    std::int64_t us = 0;

    static constexpr Instant fromSeconds(std::int64_t seconds) { return {seconds * 1'000'000}; }
    /// Whole seconds since the epoch, rounded down.
    [[nodiscard]] constexpr std::int64_t seconds() const
    {
        return us >= 0 ? us / 1'000'000 : -((-us + 999'999) / 1'000'000);
    }
    constexpr auto operator<=>(const Instant &) const = default;
    constexpr Instant operator+(std::int64_t microseconds) const { return {us + microseconds}; }
    constexpr Instant operator-(std::int64_t microseconds) const { return {us - microseconds}; }
};

inline constexpr std::int64_t oneSecond = 1'000'000;
inline constexpr std::int64_t oneMinute = 60 * oneSecond;
inline constexpr std::int64_t oneHour = 60 * oneMinute;
inline constexpr std::int64_t oneDay = 24 * oneHour;

/// Half-open span [from, to) of instants.
struct TimeRange
{
    Instant from;
    Instant to;

    [[nodiscard]] constexpr bool contains(Instant t) const { return from <= t && t < to; }
    [[nodiscard]] constexpr bool isEmpty() const { return to <= from; }
    constexpr auto operator<=>(const TimeRange &) const = default;
};

/// `2026-10-31T13:02:07Z`, whole seconds, UTC; for logs, JSON and the log leaves.
[[nodiscard]] QString toIsoUtc(Instant instant);
/// The inverse of toIsoUtc, also accepting an offset and fractions; empty when the text is no instant.
[[nodiscard]] std::optional<Instant> fromIso(const QString &text);

} // namespace precedent::base
