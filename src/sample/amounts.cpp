// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/amounts.h"

#include <algorithm>
#include <array>

namespace precedent::sample {

namespace {

/// Quantiles of a log-normal shape in dollars: median 48, one in sixteen above 320.
constexpr std::array dollarQuantiles{5, 10, 15, 19, 23, 28, 34, 41, 48, 56, 66, 80, 98, 128, 180, 320, 1300};

/// Minor units for one dollar's worth.
std::int64_t unitsPerDollar(const base::Currency &currency)
{
    const auto code = currency.code();
    if (code == QLatin1String("NOK"))
        return 1000;
    return 100; // cents, pence, and yen, which have no minor unit
}

std::int64_t nearest(std::int64_t value, std::int64_t step)
{
    return std::max(step, (value + step / 2) / step * step);
}

/// Digits grouped by thousands.
QString grouped(std::int64_t whole, QChar mark)
{
    auto text = QString::number(whole);
    for (auto at = text.size() - 3; at > 0; at -= 3)
        text.insert(at, mark);
    return text;
}

QString cents(std::int64_t minor)
{
    return QString::number(minor % 100).rightJustified(2, u'0');
}

/// "50", "34.50", "1,250.00".
QString english(const base::Money &amount)
{
    if (amount.currency.exponent() == 0)
        return grouped(amount.minor, u',');
    const auto whole = grouped(amount.minor / 100, u',');
    return amount.minor % 100 == 0 && amount.minor < 100'000 ? whole : whole + u'.' + cents(amount.minor);
}

QString writeDollars(const base::Money &amount, Random &random)
{
    const auto text = english(amount);
    constexpr std::array ways{74, 10, 9, 7};
    switch (random.weighted(ways)) {
    case 1:
        return u'$' + grouped(amount.minor / 100, u',') + u'.' + cents(amount.minor);
    case 2:
        return QStringLiteral("USD ") + text;
    case 3:
        return text + QStringLiteral(" USD");
    default:
        return u'$' + text;
    }
}

QString writeEuros(const base::Money &amount, Random &random)
{
    if (amount.minor >= 100'000)
        return u'€' + grouped(amount.minor / 100, u'.') + u',' + cents(amount.minor);
    return random.chance(70) ? u'€' + english(amount) : english(amount) + QStringLiteral(" EUR");
}

} // namespace

base::Currency currency(const char *code)
{
    const auto parsed = base::Currency::parse(QString::fromLatin1(code));
    Q_ASSERT(parsed);
    return *parsed;
}

base::Money drawAmount(base::Currency currency, int ceiling, Random &random)
{
    const auto units = unitsPerDollar(currency);
    const auto dollars = std::min(ceiling, random.fromQuantiles(dollarQuantiles));
    if (dollars >= 500)
        return {nearest(dollars, 50) * units, currency};
    if (dollars >= 100)
        return {nearest(dollars, 10) * units, currency};
    constexpr std::array roundings{50, 30, 12, 8};
    const int way = random.weighted(roundings);
    const bool hasCents = units == 100 && currency.exponent() == 2;
    if (way >= 2 && hasCents && dollars < ceiling)
        return {dollars * units + (way == 2 ? 50 : 99), currency};
    return {(way == 0 ? nearest(dollars, 5) : dollars) * units, currency};
}

QString writeAmount(const base::Money &amount, bool plainKrone, Random &random)
{
    const auto code = amount.currency.code();
    if (code == QLatin1String("USD"))
        return writeDollars(amount, random);
    if (code == QLatin1String("EUR"))
        return writeEuros(amount, random);
    if (code == QLatin1String("GBP"))
        return u'£' + english(amount);
    if (code == QLatin1String("JPY"))
        return random.chance(60) ? u'¥' + english(amount) : QStringLiteral("JPY ") + english(amount);
    if (plainKrone && random.chance(80))
        return QString::number(amount.minor / 100) + QStringLiteral(" kr");
    return code + u' ' + QString::number(amount.minor / 100);
}

int worthInDollars(const base::Money &amount)
{
    return static_cast<int>(amount.minor / unitsPerDollar(amount.currency));
}

} // namespace precedent::sample
