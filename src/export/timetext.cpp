// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/timetext.h"

#include <cstdlib>

namespace precedent::exporting {

namespace {

void appendDigits(QByteArray &out, int value, int width)
{
    char digits[8];
    for (int i = width - 1; i >= 0; --i) {
        digits[i] = static_cast<char>('0' + value % 10);
        value /= 10;
    }
    out.append(digits, width);
}

void appendDate(QByteArray &out, QDate date)
{
    int year = 0;
    int month = 0;
    int day = 0;
    date.getDate(&year, &month, &day);
    appendDigits(out, year, 4);
    out.append('-');
    appendDigits(out, month, 2);
    out.append('-');
    appendDigits(out, day, 2);
}

QByteArray dateAndTime(base::Instant instant, const base::Zone &zone, char between)
{
    QByteArray out;
    out.reserve(25);
    appendDate(out, zone.dateOf(instant));
    out.append(between);
    const int second = zone.secondOfDay(instant);
    appendDigits(out, second / 3600, 2);
    out.append(':');
    appendDigits(out, second / 60 % 60, 2);
    out.append(':');
    appendDigits(out, second % 60, 2);
    return out;
}

} // namespace

QByteArray isoWithOffset(base::Instant instant, const base::Zone &zone)
{
    auto out = dateAndTime(instant, zone, 'T');
    const int offset = zone.offsetAt(instant);
    const int minutes = std::abs(offset) / 60;
    out.append(offset < 0 ? '-' : '+');
    appendDigits(out, minutes / 60, 2);
    out.append(':');
    appendDigits(out, minutes % 60, 2);
    return out;
}

QByteArray localDateTime(base::Instant instant, const base::Zone &zone)
{
    return dateAndTime(instant, zone, ' ');
}

QByteArray localDate(base::Instant instant, const base::Zone &zone)
{
    QByteArray out;
    appendDate(out, zone.dateOf(instant));
    return out;
}

} // namespace precedent::exporting
