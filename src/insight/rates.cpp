// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/rates.h"

#include "insight/widesum.h"

#include <QtCore/QRegularExpression>

#include <algorithm>
#include <limits>

namespace precedent::insight {

namespace {

__extension__ using Wide = __int128;

constexpr int rateDigits = 8;
constexpr std::int64_t one = 100'000'000;

Wide powerOfTen(int exponent)
{
    Wide power = 1;
    for (int i = 0; i < exponent; ++i)
        power *= 10;
    return power;
}

/// Halves away from zero; stops at the ends of what fits.
std::int64_t convertedMinor(std::int64_t minor, int exponent, std::int64_t rate, int toExponent)
{
    const Wide value = Wide(minor) * rate * powerOfTen(toExponent);
    const Wide divisor = Wide(one) * powerOfTen(exponent);
    const Wide half = value < 0 ? -divisor / 2 : divisor / 2;
    constexpr Wide least = std::numeric_limits<std::int64_t>::min();
    constexpr Wide most = std::numeric_limits<std::int64_t>::max();
    return std::int64_t(std::clamp((value + half) / divisor, least, most));
}

} // namespace

std::optional<Rates> ratesFrom(const QString &text)
{
    static const QRegularExpression between(QStringLiteral("\\s*[,;]\\s*"));
    static const QRegularExpression written(QStringLiteral("^([A-Za-z]{3})\\s+(\\d{1,6})(?:\\.(\\d{1,8}))?$"));
    Rates rates;
    for (const QString &part : text.trimmed().split(between, Qt::SkipEmptyParts)) {
        const auto match = written.match(part);
        const auto currency = base::Currency::parse(match.captured(1));
        const std::int64_t rate = (match.captured(2) + match.captured(3).leftJustified(rateDigits, u'0')).toLongLong();
        if (!match.hasMatch() || !currency || rate == 0 ||
            !rates.hundredMillionths.emplace(currency->code(), rate).second)
            return std::nullopt;
    }
    return rates;
}

QString toText(const Rates &rates)
{
    QStringList parts;
    for (const auto &[code, rate] : rates.hundredMillionths) {
        QString decimals = QString::number(rate % one).rightJustified(rateDigits, u'0');
        while (decimals.endsWith(u'0'))
            decimals.chop(1);
        const QString whole = QString::number(rate / one);
        parts += code + u' ' + (decimals.isEmpty() ? whole : whole + u'.' + decimals);
    }
    return parts.join(QStringLiteral(", "));
}

std::optional<Converted> converted(const Sums &sums, const base::Currency &to, const Rates &rates)
{
    const bool isMixed =
        std::any_of(sums.begin(), sums.end(), [&to](const auto &sum) { return sum.first != to.code(); });
    if (to.isNull() || rates.hundredMillionths.empty() || !isMixed)
        return std::nullopt;
    Converted result{{0, to}, {}};
    WideSum total;
    for (const auto &[code, minor] : sums) {
        const auto currency = base::Currency::parse(code);
        const auto found = rates.hundredMillionths.find(code);
        if (currency == to)
            total += minor;
        else if (currency && found != rates.hundredMillionths.end())
            total += convertedMinor(minor, currency->exponent(), found->second, to.exponent());
        else
            result.without.append(code);
    }
    result.sum.minor = total.value();
    return result;
}

} // namespace precedent::insight
