// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/zone.h"

#include <QtCore/QDateTime>
#include <QtCore/QFile>

#include <algorithm>
#include <cstdlib>
#include <cstring>

namespace precedent::base {

namespace {
constexpr std::int64_t epochJulianDay = 2440588;

/// The zone's own file ends some day (often in 2037); from there its rule is asked, a fortnight at a time.
void addBeyondTable(const QTimeZone &zone, std::vector<Zone::Transition> &table)
{
    constexpr std::int64_t step = std::int64_t{14} * 86400;
    constexpr std::int64_t end = 4102444800; // 2100-01-01
    const auto offsetAt = [&zone](std::int64_t second) {
        return zone.offsetFromUtc(QDateTime::fromSecsSinceEpoch(second, Qt::UTC));
    };
    for (auto from = table.back().at.seconds() + 1; from < end; from += step) {
        auto low = from;
        auto high = from + step;
        const int before = table.back().offset;
        if (offsetAt(high) == before)
            continue;
        while (high - low > 1) {
            const auto middle = low + (high - low) / 2;
            (offsetAt(middle) == before ? low : high) = middle;
        }
        table.push_back({Instant::fromSeconds(high), offsetAt(high)});
    }
}

/// QTimeZone takes any letters for a POSIX rule, "Oslo" as UTC; and its list leaves out old names ("CET",
/// "US/Eastern").
bool isKnown(const QByteArray &name)
{
    if (QTimeZone::availableTimeZoneIds().contains(name))
        return true;
    const bool isPlain = std::all_of(name.begin(), name.end(), [](char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || std::strchr("_+-/", c);
    });
    QFile file(QStringLiteral("/usr/share/zoneinfo/") + QString::fromLatin1(name));
    return isPlain && file.open(QIODevice::ReadOnly) && file.read(4) == "TZif";
}

std::int64_t floorDiv(std::int64_t a, std::int64_t b)
{
    return a / b - (a % b != 0 && (a < 0) != (b < 0) ? 1 : 0);
}
} // namespace

Zone::Zone() : m_name(QStringLiteral("UTC"))
{
    m_transitions = std::make_shared<const std::vector<Transition>>(std::vector<Transition>{{{0}, 0}});
}

std::optional<Zone> Zone::byName(const QString &ianaName)
{
    const auto name = ianaName.toLatin1();
    const QTimeZone zone(name);
    if (name.isEmpty() || !zone.isValid() || !isKnown(name))
        return std::nullopt;
    const auto begin = QDateTime::fromSecsSinceEpoch(0, Qt::UTC);
    const QDateTime end(QDate(2100, 1, 1), QTime(0, 0), Qt::UTC);
    std::vector<Transition> table{{{0}, zone.offsetFromUtc(begin)}};
    for (const auto &data : zone.transitions(begin, end)) {
        if (data.offsetFromUtc != table.back().offset)
            table.push_back({Instant::fromSeconds(data.atUtc.toSecsSinceEpoch()), data.offsetFromUtc});
    }
    addBeyondTable(zone, table);
    Zone result;
    result.m_name = ianaName;
    result.m_transitions = std::make_shared<const std::vector<Transition>>(std::move(table));
    return result;
}

int Zone::offsetAt(Instant t) const
{
    const auto next = std::upper_bound(m_transitions->begin(), m_transitions->end(), t,
                                       [](Instant value, const Transition &entry) { return value < entry.at; });
    return next == m_transitions->begin() ? next->offset : std::prev(next)->offset;
}

QDate Zone::dateOf(Instant t) const
{
    return QDate::fromJulianDay(epochJulianDay + floorDiv(t.seconds() + offsetAt(t), 86400));
}

int Zone::secondOfDay(Instant t) const
{
    const auto local = t.seconds() + offsetAt(t);
    return static_cast<int>(local - floorDiv(local, 86400) * 86400);
}

Instant Zone::startOf(QDate date) const
{
    const auto localMidnight = (date.toJulianDay() - epochJulianDay) * 86400;
    // The day begins at the earliest instant whose local date is `date`; the offset there is one of the two around it.
    const int before = offsetAt(Instant::fromSeconds(localMidnight - 86400));
    const int after = offsetAt(Instant::fromSeconds(localMidnight + 86400));
    auto best = Instant::fromSeconds(localMidnight - std::min(before, after));
    const auto candidate = Instant::fromSeconds(localMidnight - std::max(before, after));
    if (dateOf(candidate) == date && candidate < best)
        best = candidate;
    if (dateOf(best) == date && secondOfDay(best) == 0)
        return best;
    const auto jump = std::find_if(m_transitions->begin(), m_transitions->end(),
                                   [&](const Transition &entry) { return dateOf(entry.at) == date; });
    return jump != m_transitions->end() ? std::min(jump->at, best) : best;
}

QString Zone::toIso(Instant t) const
{
    const int offset = offsetAt(t);
    const auto local = QDateTime::fromSecsSinceEpoch(t.seconds() + offset, Qt::UTC);
    const int minutes = std::abs(offset) / 60;
    return local.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss")) + (offset < 0 ? u'-' : u'+') +
           QString::number(minutes / 60).rightJustified(2, u'0') + u':' +
           QString::number(minutes % 60).rightJustified(2, u'0');
}

} // namespace precedent::base
