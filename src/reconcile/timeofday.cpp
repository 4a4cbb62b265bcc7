// SPDX-License-Identifier: GPL-3.0-or-later
#include "reconcile/dateparts.h"

#include <algorithm>

namespace precedent::reconcile {

namespace {

constexpr int hourSeconds = 3600;
constexpr int minuteSeconds = 60;

std::optional<int> offsetOf(const QString &zone)
{
    static const auto numbers = datePattern("^(?:UTC|GMT)?([+-])([0-9]{1,2}):?([0-9]{2})?$");
    if (zone.compare(u'Z', Qt::CaseInsensitive) == 0 || zone.compare(QLatin1String("UTC"), Qt::CaseInsensitive) == 0 ||
        zone.compare(QLatin1String("GMT"), Qt::CaseInsensitive) == 0)
        return 0;
    const auto match = numbers.match(zone);
    const int seconds = match.captured(2).toInt() * hourSeconds + match.captured(3).toInt() * minuteSeconds;
    if (!match.hasMatch() || seconds > 14 * hourSeconds)
        return std::nullopt;
    return match.captured(1) == u'-' ? -seconds : seconds;
}

} // namespace

QRegularExpression datePattern(const char *text)
{
    QRegularExpression expression(QString::fromLatin1(text), QRegularExpression::CaseInsensitiveOption |
                                                                 QRegularExpression::UseUnicodePropertiesOption);
    expression.optimize();
    return expression;
}

bool readTime(const QString &rest, WrittenDate &date)
{
    static const auto time = datePattern("^(?:T|,? +(?:at )?)([0-9]{1,2}):([0-9]{2})(?::([0-9]{2})(?:[.,][0-9]+)?)?"
                                         "(?: ?([ap])\\.?m\\.?)?(?: ?(\\p{L}*[+-]?[0-9:]*))?$");
    if (rest.isEmpty())
        return true;
    const auto match = time.match(rest);
    int hour = match.captured(1).toInt();
    const auto half = match.captured(4).toLower();
    if (!match.hasMatch() || hour > (half.isEmpty() ? 23 : 12) || (!half.isEmpty() && hour == 0))
        return false;
    if (!half.isEmpty())
        hour = hour % 12 + (half == u'p' ? 12 : 0);
    const int minute = match.captured(2).toInt();
    const int second = match.captured(3).toInt();
    if (minute > 59 || second > 60)
        return false;
    date.secondOfDay = hour * hourSeconds + minute * minuteSeconds + std::min(second, 59);
    if (match.captured(5).isEmpty())
        return true;
    date.offset = offsetOf(match.captured(5));
    return date.offset.has_value();
}

QString toWord(DateOrder order)
{
    switch (order) {
    case DateOrder::DayFirst:
        return QStringLiteral("dmy");
    case DateOrder::MonthFirst:
        return QStringLiteral("mdy");
    case DateOrder::YearFirst:
        return QStringLiteral("ymd");
    case DateOrder::Unknown:
        break;
    }
    return {};
}

std::optional<DateOrder> dateOrderFromWord(QStringView word)
{
    for (const auto order : {DateOrder::DayFirst, DateOrder::MonthFirst, DateOrder::YearFirst}) {
        if (word == toWord(order))
            return order;
    }
    return std::nullopt;
}

} // namespace precedent::reconcile
