// SPDX-License-Identifier: GPL-3.0-or-later
#include "reconcile/datetext.h"

#include "reconcile/dateparts.h"

namespace precedent::reconcile {

namespace {

constexpr int century = 2000;

/// Ends in what follows the date.
struct Head
{
    WrittenDate date;
    qsizetype length = 0;
};

std::optional<Head> numeric(const QString &text)
{
    static const auto yearFirst =
        datePattern("^([0-9]{4})(?:([-/.])([0-9]{1,2})\\2([0-9]{1,2})|([0-9]{2})([0-9]{2}))(?![0-9])");
    static const auto yearLast = datePattern("^([0-9]{1,2})([-/.]) ?([0-9]{1,2})\\2 ?([0-9]{4}|[0-9]{2})(?![0-9])");
    if (const auto match = yearFirst.match(text); match.hasMatch()) {
        const bool isCompact = match.captured(2).isEmpty();
        Head head{{match.captured(1).toInt(),
                   match.captured(isCompact ? 5 : 3).toInt(),
                   match.captured(isCompact ? 6 : 4).toInt(),
                   false,
                   DateOrder::YearFirst,
                   0,
                   {}},
                  match.capturedLength()};
        return head;
    }
    const auto match = yearLast.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    return Head{{match.captured(1).toInt(),
                 match.captured(3).toInt(),
                 match.captured(4).toInt(),
                 match.capturedLength(4) == 2,
                 DateOrder::Unknown,
                 0,
                 {}},
                match.capturedLength()};
}

std::optional<Head> named(const QString &text)
{
    static const auto dayFirst = datePattern(
        "^([0-9]{1,2})(?:st|nd|rd|th|er)?[. -]+(?:de +)?([\\p{L}]+)[.,]?[ -]+(?:de +)?([0-9]{4}|[0-9]{2})(?![0-9])");
    static const auto monthFirst = datePattern("^([\\p{L}]+)\\.? +([0-9]{1,2})(?:st|nd|rd|th)?,? +([0-9]{4})(?![0-9])");
    auto match = dayFirst.match(text);
    int day = match.captured(1).toInt();
    int month = monthOf(match.captured(2));
    if (!match.hasMatch() || month == 0) {
        match = monthFirst.match(text);
        month = monthOf(match.captured(1));
        day = match.captured(2).toInt();
    }
    if (!match.hasMatch() || month == 0)
        return std::nullopt;
    return Head{{day, month, match.captured(3).toInt(), match.capturedLength(3) == 2, DateOrder::DayFirst, 0, {}},
                match.capturedLength()};
}

} // namespace

std::optional<WrittenDate> takeApartDate(QStringView cell)
{
    static const auto weekday = datePattern("^[\\p{L}]{2,}\\.?,? +(?=[0-9])");
    auto text = cell.toString().simplified();
    auto head = numeric(text);
    if (!head)
        head = named(text);
    if (!head) {
        text.remove(weekday);
        head = numeric(text);
        if (!head)
            head = named(text);
    }
    if (!head || !readTime(text.sliced(head->length), head->date))
        return std::nullopt;
    return head->date;
}

QDate dayOf(const WrittenDate &date, DateOrder order)
{
    if (date.order != DateOrder::Unknown)
        order = date.order;
    const auto year = [&date](int number) { return date.hasShortYear ? century + number : number; };
    switch (order) {
    case DateOrder::DayFirst:
        return {year(date.third), date.second, date.first};
    case DateOrder::MonthFirst:
        return {year(date.third), date.first, date.second};
    case DateOrder::YearFirst:
        // Three numbers with a long one at the end begin with no year.
        if (date.order == DateOrder::Unknown && !date.hasShortYear)
            return {};
        return {date.order == DateOrder::Unknown ? century + date.first : date.first, date.second, date.third};
    case DateOrder::Unknown:
        break;
    }
    return {};
}

QDate dayIn(const base::Zone &zone, const WrittenDate &date, DateOrder order)
{
    const auto day = dayOf(date, order);
    if (!day.isValid() || !date.offset)
        return day;
    const auto midnight = base::Instant::fromSeconds((day.toJulianDay() - QDate(1970, 1, 1).toJulianDay()) * 86'400);
    return zone.dateOf(midnight + std::int64_t(date.secondOfDay - *date.offset) * base::oneSecond);
}

} // namespace precedent::reconcile
