// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/period.h"

#include "query/vocabulary.h"

#include <algorithm>
#include <limits>

namespace precedent::query {

namespace {

constexpr int longestDays = 9999;

DateSpan monthOf(QDate day)
{
    const QDate first(day.year(), day.month(), 1);
    return {first, first.addMonths(1).addDays(-1)};
}

constexpr int monthsOfQuarter = 3;
constexpr int monthsOfYear = 12;

/// The part of so many months that the day is in, of a year that begins with the month `yearStart`.
DateSpan partOfYear(QDate day, int months, int yearStart)
{
    const int since = (day.month() - yearStart + monthsOfYear) % months;
    const auto first = QDate(day.year(), day.month(), 1).addMonths(-since);
    return {first, first.addMonths(months).addDays(-1)};
}

DateSpan yearOf(QDate day)
{
    return partOfYear(day, monthsOfYear, 1);
}

std::optional<int> digits(QStringView text)
{
    const bool valid =
        !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    bool inRange = false;
    const int number = text.toInt(&inRange);
    return valid && inRange ? std::optional(number) : std::nullopt;
}

/// "2026", "2026-Q4", "2026-10", "2026-10-31".
std::optional<DateSpan> fixedSpan(QStringView word)
{
    const auto year = digits(word.first(std::min<qsizetype>(4, word.size())));
    if (word.size() < 4 || !year || *year == 0 || (word.size() > 4 && word.at(4) != u'-'))
        return std::nullopt;
    if (word.size() == 4)
        return yearOf(QDate(*year, 1, 1));
    if (word.size() == 7 && word.at(5) == u'q') {
        const auto quarter = digits(word.sliced(6));
        return quarter && *quarter >= 1 && *quarter <= 4
                   ? std::optional(partOfYear(QDate(*year, *quarter * 3, 1), monthsOfQuarter, 1))
                   : std::nullopt;
    }
    const auto month = digits(word.sliced(5, std::min<qsizetype>(2, word.size() - 5)));
    if (!month || *month < 1 || *month > 12)
        return std::nullopt;
    if (word.size() == 7)
        return monthOf(QDate(*year, *month, 1));
    const auto day = word.size() == 10 && word.at(7) == u'-' ? digits(word.sliced(8)) : std::nullopt;
    const QDate date(*year, *month, day.value_or(0));
    return day && date.isValid() ? std::optional(DateSpan{date, date}) : std::nullopt;
}

std::optional<DateSpan> lastDays(QStringView word, QDate today)
{
    constexpr QLatin1String prefix("last-");
    constexpr QLatin1String suffix("-days");
    if (!word.startsWith(prefix) || !word.endsWith(suffix) || word.size() <= prefix.size() + suffix.size())
        return std::nullopt;
    const auto count = digits(word.sliced(prefix.size(), word.size() - prefix.size() - suffix.size()));
    if (!count || *count < 1 || *count > longestDays)
        return std::nullopt;
    return DateSpan{today.addDays(-*count), today.addDays(-1)};
}

std::optional<DateSpan> unitSpan(QStringView unit, QDate day, const Calendar &calendar)
{
    if (unit == QLatin1String("week"))
        return weekOf(day, calendar.weekStart);
    if (unit == QLatin1String("month"))
        return monthOf(day);
    if (unit == QLatin1String("quarter"))
        return partOfYear(day, monthsOfQuarter, calendar.yearStart);
    return unit == QLatin1String("year") ? std::optional(partOfYear(day, monthsOfYear, calendar.yearStart))
                                         : std::nullopt;
}

std::optional<DateSpan> relativeSpan(QStringView word, const Calendar &calendar)
{
    const auto today = calendar.today();
    if (word == QLatin1String("today"))
        return DateSpan{today, today};
    if (word == QLatin1String("yesterday"))
        return DateSpan{today.addDays(-1), today.addDays(-1)};
    if (const auto days = lastDays(word, today))
        return days;
    const bool isLast = word.startsWith(QLatin1String("last-"));
    if (!isLast && !word.startsWith(QLatin1String("this-")))
        return std::nullopt;
    const auto current = unitSpan(word.sliced(5), today, calendar);
    return current && isLast ? unitSpan(word.sliced(5), current->first.addDays(-1), calendar) : current;
}

/// One date word as days, and whether it is the same on every day.
struct Word
{
    DateSpan span;
    bool isFixed = false;
};

std::optional<Word> readWord(QStringView text, const Calendar &calendar)
{
    if (const auto span = fixedSpan(text))
        return Word{*span, true};
    if (const auto span = relativeSpan(text, calendar))
        return Word{*span, false};
    return std::nullopt;
}

std::optional<DateSpan> compared(QStringView text, const Calendar &calendar)
{
    const bool orEqual = text.sliced(1).startsWith(u'=');
    const auto word = readWord(text.sliced(orEqual ? 2 : 1), calendar);
    if (!word)
        return std::nullopt;
    if (text.startsWith(u'>'))
        return DateSpan{orEqual ? word->span.first : word->span.last.addDays(1), {}};
    return DateSpan{{}, orEqual ? word->span.last : word->span.first.addDays(-1)};
}

std::optional<DateSpan> between(QStringView low, QStringView high, const Calendar &calendar)
{
    const auto from = readWord(low, calendar);
    const auto to = readWord(high, calendar);
    const bool valid = (from || low.isEmpty()) && (to || high.isEmpty()) && (from || to);
    if (!valid || (from && to && from->isFixed && to->isFixed && to->span.last < from->span.first))
        return std::nullopt;
    return DateSpan{from ? from->span.first : QDate(), to ? to->span.last : QDate()};
}

std::optional<DateSpan> readDates(QStringView text, const Calendar &calendar)
{
    if (text.startsWith(u'<') || text.startsWith(u'>'))
        return compared(text, calendar);
    if (const auto dots = text.indexOf(QLatin1String("..")); dots >= 0)
        return between(text.first(dots), text.sliced(dots + 2), calendar);
    const auto word = readWord(text, calendar);
    return word ? std::optional(word->span) : std::nullopt;
}

/// The neighbour in months when the span is exactly a month, three of them or twelve.
std::optional<DateSpan> neighbourUnit(const DateSpan &span, bool later)
{
    for (const int months : {1, monthsOfQuarter, monthsOfYear}) {
        if (span.first.day() != 1 || span.first.addMonths(months).addDays(-1) != span.last)
            continue;
        const auto first = span.first.addMonths(later ? months : -months);
        return DateSpan{first, first.addMonths(months).addDays(-1)};
    }
    return std::nullopt;
}

DateSpan neighbour(const DateSpan &span, bool later)
{
    if (span.first.isNull() || span.last.isNull() || span.last < span.first)
        return span;
    if (const auto unit = neighbourUnit(span, later))
        return *unit;
    const auto days = span.first.daysTo(span.last) + 1;
    return {span.first.addDays(later ? days : -days), span.last.addDays(later ? days : -days)};
}

} // namespace

const QStringList &relativeDates()
{
    static const auto words = QStringLiteral("today yesterday this-week last-week this-month last-month this-quarter "
                                             "last-quarter this-year last-year last-7-days last-30-days last-90-days "
                                             "last-365-days")
                                  .split(u' ');
    return words;
}

base::Result<DateSpan> parseDates(const QString &value, const Calendar &calendar)
{
    const auto text = value.toLower();
    if (const auto span = readDates(text, calendar))
        return *span;
    QMap<QString, QString> facts{{QStringLiteral("word"), value}};
    if (!text.isEmpty() && text.front().isLetter())
        facts.insert(QStringLiteral("nearest"), nearestWord(text, relativeDates()));
    return base::makeError(base::ErrorKind::Usage, "query-bad-date", {}, facts);
}

base::TimeRange toRange(const DateSpan &span, const base::Zone &zone)
{
    using Limits = std::numeric_limits<std::int64_t>;
    return {span.first.isNull() ? base::Instant{Limits::min()} : zone.startOf(span.first),
            span.last.isNull() ? base::Instant{Limits::max()} : zone.startOf(span.last.addDays(1))};
}

DateSpan weekOf(QDate day, int weekStart)
{
    const auto first = day.addDays(-((day.dayOfWeek() - weekStart + 7) % 7));
    return {first, first.addDays(6)};
}

DateSpan previous(const DateSpan &span)
{
    return neighbour(span, false);
}

DateSpan next(const DateSpan &span)
{
    return neighbour(span, true);
}

} // namespace precedent::query
