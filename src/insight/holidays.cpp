// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/holidays.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QStringList>

#include <algorithm>

namespace precedent::insight {

namespace {

/// A year that has every day.
constexpr int leapYear = 2000;

template <typename Day>
void sortOnce(std::vector<Day> &days)
{
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
}

} // namespace

bool Holidays::contains(QDate day) const
{
    return std::binary_search(yearly.begin(), yearly.end(), std::pair(day.month(), day.day())) ||
           std::binary_search(days.begin(), days.end(), day);
}

std::optional<Holidays> holidaysFrom(const QString &text)
{
    static const QRegularExpression between(QStringLiteral("[,;\\s]+"));
    static const QRegularExpression written(QStringLiteral("^(?:(\\d{4})-)?(\\d{1,2})-(\\d{1,2})$"));
    Holidays holidays;
    for (const auto &part : text.split(between, Qt::SkipEmptyParts)) {
        const auto match = written.match(part);
        const bool isYearly = match.capturedLength(1) == 0;
        const QDate day(isYearly ? leapYear : match.captured(1).toInt(), match.captured(2).toInt(),
                        match.captured(3).toInt());
        if (!match.hasMatch() || !day.isValid())
            return std::nullopt;
        if (isYearly)
            holidays.yearly.emplace_back(day.month(), day.day());
        else
            holidays.days.push_back(day);
    }
    sortOnce(holidays.days);
    sortOnce(holidays.yearly);
    return holidays;
}

QString toText(const Holidays &holidays)
{
    QStringList parts;
    for (const auto &[month, day] : holidays.yearly)
        parts += QStringLiteral("%1-%2").arg(month, 2, 10, QLatin1Char('0')).arg(day, 2, 10, QLatin1Char('0'));
    for (const auto &day : holidays.days)
        parts += day.toString(Qt::ISODate);
    return parts.join(QStringLiteral(", "));
}

} // namespace precedent::insight
