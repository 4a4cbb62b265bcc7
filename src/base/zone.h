// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"

#include <QtCore/QDate>
#include <QtCore/QTimeZone>

#include <memory>
#include <vector>

namespace precedent::base {

/// A time zone with its transitions tabled once, so that converting an instant is a binary search. Immutable,
/// shareable.
class Zone
{
public:
    /// UTC.
    Zone();
    /// By IANA name, for example "Europe/Oslo"; empty when the name is unknown.
    static std::optional<Zone> byName(const QString &ianaName);

    [[nodiscard]] const QString &name() const { return m_name; }
    /// Seconds east of UTC in force at `t`.
    [[nodiscard]] int offsetAt(Instant t) const;
    /// The calendar day in this zone.
    [[nodiscard]] QDate dateOf(Instant t) const;
    /// Seconds since local midnight as a clock on the wall shows them, 0..86399.
    [[nodiscard]] int secondOfDay(Instant t) const;
    /// The first instant of `date` in this zone (not always 00:00: some zones skip it).
    [[nodiscard]] Instant startOf(QDate date) const;
    /// ISO 8601 with offset, whole seconds: "2026-10-31T14:02:07+01:00".
    [[nodiscard]] QString toIso(Instant t) const;
    /// Every change of offset between 1970 and 2100, ascending: instants and the offsets from then on.
    struct Transition
    {
        Instant at;
        int offset;
    };
    [[nodiscard]] const std::vector<Transition> &transitions() const { return *m_transitions; }

    bool operator==(const Zone &other) const { return m_name == other.m_name; }

private:
    QString m_name;
    std::shared_ptr<const std::vector<Transition>> m_transitions;
};

} // namespace precedent::base
