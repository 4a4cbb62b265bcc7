// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/timetext.h"

#include <array>
#include <cstdlib>

namespace precedent::exporting {

namespace {

constexpr std::int64_t secondsOfDay = 86'400;
constexpr qint64 julianDayOf1970 = 2'440'588;

/// Characters of fixed width, put together on the stack.
class Digits
{
public:
    void put(char c) { m_text[m_size++] = c; }
    void put(int value, int width)
    {
        for (auto i = m_size + std::size_t(width); i-- > m_size; value /= 10)
            m_text[i] = static_cast<char>('0' + value % 10);
        m_size += std::size_t(width);
    }
    void putDate(std::int64_t days)
    {
        int year = 0;
        int month = 0;
        int day = 0;
        QDate::fromJulianDay(julianDayOf1970 + days).getDate(&year, &month, &day);
        put(year, 4);
        put('-');
        put(month, 2);
        put('-');
        put(day, 2);
    }
    void putTime(int second)
    {
        put(second / 3600, 2);
        put(':');
        put(second / 60 % 60, 2);
        put(':');
        put(second % 60, 2);
    }
    void putOffset(int offset)
    {
        const int minutes = std::abs(offset) / 60;
        put(offset < 0 ? '-' : '+');
        put(minutes / 60, 2);
        put(':');
        put(minutes % 60, 2);
    }
    void appendTo(QByteArray &out) const { out.append(m_text.data(), qsizetype(m_size)); }

private:
    std::array<char, 32> m_text{};
    std::size_t m_size = 0;
};

/// What a clock in the zone shows, as days since 1970 and seconds of the day.
struct Local
{
    Local(base::Instant instant, const base::Zone &zone) : offset(zone.offsetAt(instant))
    {
        const auto shown = instant.seconds() + offset;
        days = shown / secondsOfDay - (shown % secondsOfDay < 0 ? 1 : 0);
        second = static_cast<int>(shown - days * secondsOfDay);
    }

    int offset;
    std::int64_t days;
    int second;
};

void appendDateAndTime(QByteArray &out, const Local &local, char between, bool withOffset)
{
    Digits digits;
    digits.putDate(local.days);
    digits.put(between);
    digits.putTime(local.second);
    if (withOffset)
        digits.putOffset(local.offset);
    digits.appendTo(out);
}

} // namespace

void appendIsoWithOffset(QByteArray &out, base::Instant instant, const base::Zone &zone)
{
    appendDateAndTime(out, Local(instant, zone), 'T', true);
}

void appendLocalDateTime(QByteArray &out, base::Instant instant, const base::Zone &zone)
{
    appendDateAndTime(out, Local(instant, zone), ' ', false);
}

void appendLocalDate(QByteArray &out, base::Instant instant, const base::Zone &zone)
{
    Digits digits;
    digits.putDate(Local(instant, zone).days);
    digits.appendTo(out);
}

QByteArray isoWithOffset(base::Instant instant, const base::Zone &zone)
{
    QByteArray out;
    appendIsoWithOffset(out, instant, zone);
    return out;
}

QByteArray localDateTime(base::Instant instant, const base::Zone &zone)
{
    QByteArray out;
    appendLocalDateTime(out, instant, zone);
    return out;
}

QByteArray localDate(base::Instant instant, const base::Zone &zone)
{
    QByteArray out;
    appendLocalDate(out, instant, zone);
    return out;
}

} // namespace precedent::exporting
