// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/period.h"

#include <algorithm>
#include <array>
#include <limits>

namespace precedent::query {

namespace {

using ReadNumber = std::optional<std::int64_t> (*)(QStringView);

constexpr int amountDigits = 4;
// One less than what fits, so that a reader may step past an open end.
constexpr std::int64_t largest = std::numeric_limits<std::int64_t>::max() - 1;

bool appendDigit(std::int64_t &number, QChar c)
{
    const int digit = c.unicode() - u'0';
    if (digit < 0 || digit > 9 || number > (largest - digit) / 10)
        return false;
    number = number * 10 + digit;
    return true;
}

std::optional<std::int64_t> unsignedNumber(QStringView text)
{
    std::int64_t number = 0;
    const bool valid =
        !text.isEmpty() && std::all_of(text.begin(), text.end(), [&number](QChar c) { return appendDigit(number, c); });
    return valid ? std::optional(number) : std::nullopt;
}

/// Major units with up to four decimals, in 1/10,000.
std::optional<std::int64_t> readAmount(QStringView text)
{
    const bool negative = text.startsWith(u'-');
    const auto bare = negative ? text.sliced(1) : text;
    const auto dot = bare.indexOf(u'.');
    const auto whole = dot < 0 ? bare : bare.first(dot);
    const auto fraction = dot < 0 ? QStringView(u"0") : bare.sliced(dot + 1);
    if (whole.isEmpty() || fraction.isEmpty() || fraction.size() > amountDigits)
        return std::nullopt;
    const auto padded = whole.toString() + fraction.toString().leftJustified(amountDigits, u'0');
    const auto number = unsignedNumber(padded);
    return number && negative ? std::optional(-*number) : number;
}

/// "90s", "30m", "4h", "2d" in seconds.
std::optional<std::int64_t> readDuration(QStringView text)
{
    struct Unit
    {
        char16_t letter;
        std::int64_t seconds;
    };
    constexpr std::array<Unit, 4> units{{{u's', 1}, {u'm', 60}, {u'h', 3600}, {u'd', 86400}}};
    if (text.isEmpty())
        return std::nullopt;
    const auto letter = text.back().toLower();
    const auto unit = std::find_if(units.begin(), units.end(), [letter](const Unit &u) { return letter == u.letter; });
    const auto count = unsignedNumber(text.chopped(1));
    if (unit == units.end() || !count || *count > largest / unit->seconds)
        return std::nullopt;
    return *count * unit->seconds;
}

std::optional<NumberSpan> compared(QStringView text, ReadNumber read)
{
    const bool orEqual = text.sliced(1).startsWith(u'=');
    const auto number = read(text.sliced(orEqual ? 2 : 1));
    if (!number)
        return std::nullopt;
    NumberSpan span;
    if (text.startsWith(u'>')) {
        span.low = number;
        span.lowOpen = !orEqual;
    } else {
        span.high = number;
        span.highOpen = !orEqual;
    }
    return span;
}

std::optional<NumberSpan> readSpan(QStringView text, ReadNumber read)
{
    if (text.startsWith(u'<') || text.startsWith(u'>'))
        return compared(text, read);
    const auto dots = text.indexOf(QLatin1String(".."));
    const auto lowText = dots < 0 ? text : text.first(dots);
    const auto highText = dots < 0 ? text : text.sliced(dots + 2);
    NumberSpan span;
    span.low = read(lowText);
    span.high = read(highText);
    const bool valid = (span.low || lowText.isEmpty()) && (span.high || highText.isEmpty()) && (span.low || span.high);
    if (!valid || (span.low && span.high && *span.high < *span.low))
        return std::nullopt;
    return span;
}

} // namespace

bool NumberSpan::contains(std::int64_t value) const
{
    if (low && (value < *low || (lowOpen && value == *low)))
        return false;
    return !high || (value <= *high && !(highOpen && value == *high));
}

base::Result<NumberSpan> parseAmounts(const QString &value)
{
    if (const auto span = readSpan(value, readAmount))
        return *span;
    return base::makeError(base::ErrorKind::Usage, "query-bad-amount", {}, {{QStringLiteral("word"), value}});
}

base::Result<NumberSpan> parseDurations(const QString &value)
{
    if (const auto span = readSpan(value, readDuration))
        return *span;
    return base::makeError(base::ErrorKind::Usage, "query-bad-duration", {}, {{QStringLiteral("word"), value}});
}

} // namespace precedent::query
