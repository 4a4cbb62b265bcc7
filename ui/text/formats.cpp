// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/formats.h"

#include "ui/text/dates.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDateTime>
#include <QtCore/QRegularExpression>
#include <QtCore/QTimeZone>

#include <algorithm>
#include <array>

namespace precedent::text {

namespace {

/// The translation context of durations and spans.
struct Formats
{
    Q_DECLARE_TR_FUNCTIONS(Formats)
};

constexpr QChar noBreakSpace(0x00A0);
constexpr std::int64_t minute = 60;
constexpr std::int64_t hour = 60 * minute;
constexpr std::int64_t day = 24 * hour;

/// Signs that mean one currency everywhere; "$" and "kr" do not, so they are added by territory below.
QString internationalSign(const QString &code)
{
    struct Sign
    {
        QLatin1String code;
        const char16_t *sign;
    };
    static constexpr std::array signs{Sign{QLatin1String("EUR"), u"€"}, Sign{QLatin1String("GBP"), u"£"},
                                      Sign{QLatin1String("JPY"), u"¥"}, Sign{QLatin1String("INR"), u"₹"},
                                      Sign{QLatin1String("KRW"), u"₩"}, Sign{QLatin1String("ILS"), u"₪"}};
    const auto *found =
        std::find_if(signs.begin(), signs.end(), [&code](const Sign &sign) { return sign.code == code; });
    return found != signs.end() ? QString::fromUtf16(found->sign) : QString();
}

QString currencySign(const QString &code, const QLocale &locale)
{
    if (locale.currencySymbol(QLocale::CurrencyIsoCode) == code)
        return locale.currencySymbol(QLocale::CurrencySymbol);
    const auto own = locale.currencySymbol(QLocale::CurrencySymbol);
    if (code == QLatin1String("USD"))
        return own == QLatin1String("$") ? QStringLiteral("US$") : QStringLiteral("$");
    const auto sign = internationalSign(code);
    return sign.isEmpty() || sign == own ? code : sign;
}

/// The digits of an exact decimal in the locale's manner, with grouping; the value never becomes a double.
QString localizedNumber(const QString &decimal, const QLocale &locale)
{
    const QStringView digits(decimal);
    const auto point = digits.indexOf(u'.');
    auto text = locale.toString(digits.left(point).toULongLong());
    if (point < 0)
        return text;
    text += locale.decimalPoint();
    const auto zero = locale.zeroDigit();
    for (const QChar digit : digits.mid(point + 1))
        text += zero.size() == 1 ? QChar(static_cast<char16_t>(zero.at(0).unicode() + digit.digitValue())) : digit;
    return text;
}

/// Sign and number side by side: "$5", "5 €", "NOK 5", as the locale places its own.
QString withCurrency(const QString &number, const QString &sign, const QLocale &locale)
{
    const auto placeholder = QStringLiteral("¤");
    const bool isPlain = locale.language() == QLocale::C;
    const auto probe = isPlain ? placeholder + u'1' : locale.toCurrencyString(1.0, placeholder, 0);
    if (!probe.startsWith(placeholder) && probe.contains(placeholder))
        return number + noBreakSpace + sign;
    const bool needsGap = sign.back().isLetter() || probe.mid(1, 1).trimmed().isEmpty();
    return needsGap ? sign + noBreakSpace + number : sign + number;
}

/// "CET" where the zone has such a name in daily use, else "UTC+5:30".
QString zoneName(base::Instant instant, const base::Zone &zone)
{
    const QTimeZone timeZone(zone.name().toLatin1());
    const auto name = timeZone.abbreviation(QDateTime::fromSecsSinceEpoch(instant.seconds(), Qt::UTC));
    if (!name.isEmpty() && std::all_of(name.begin(), name.end(), [](QChar c) { return c.isLetter(); }))
        return name;
    const int offset = zone.offsetAt(instant) / 60;
    const auto minutes = std::abs(offset) % 60;
    return QStringLiteral("UTC%1%2%3")
        .arg(offset < 0 ? QStringLiteral("−") : QStringLiteral("+"))
        .arg(std::abs(offset) / 60)
        .arg(minutes == 0 ? QString() : QStringLiteral(":%1").arg(minutes, 2, 10, QLatin1Char('0')));
}

QString spacedDuration(std::int64_t seconds)
{
    if (seconds < minute)
        return Formats::tr("%1 s", "seconds").arg(std::max<std::int64_t>(seconds, 0));
    if (seconds < hour)
        return Formats::tr("%1 min").arg(seconds / minute);
    const bool isDays = seconds >= day;
    const auto large =
        isDays ? Formats::tr("%1 d", "days").arg(seconds / day) : Formats::tr("%1 h", "hours").arg(seconds / hour);
    const auto rest = isDays ? seconds % day / hour : seconds % hour / minute;
    if (rest == 0)
        return large;
    return large + u' ' + (isDays ? Formats::tr("%1 h", "hours").arg(rest) : Formats::tr("%1 min").arg(rest));
}

} // namespace

QString currencyWritten(const QString &text, const QLocale &locale)
{
    static const QRegularExpression letters(QStringLiteral("\\p{L}+"));
    QStringList words;
    for (auto word = letters.globalMatch(text); word.hasNext();)
        words += word.next().captured();
    QStringList found;
    for (const auto &code : base::allCurrencyCodes()) {
        const auto sign = currencySign(code, locale);
        const bool isWord = sign.back().isLetter(); // "kr", not "US$"
        const bool isMeant = isWord ? words.contains(sign) : text.contains(sign);
        if (isMeant || words.contains(code, Qt::CaseInsensitive))
            found += code;
    }
    return found.size() == 1 ? found.front() : QString();
}

QString moneyText(const base::Money &money, const QLocale &locale)
{
    auto decimal = base::toDecimal(money);
    const bool isNegative = decimal.startsWith(u'-');
    if (isNegative)
        decimal.remove(0, 1);
    const auto number = localizedNumber(decimal, locale);
    const auto text =
        money.currency.isNull() ? number : withCurrency(number, currencySign(money.currency.code(), locale), locale);
    const auto amount = isNegative ? locale.negativeSign() + text : text;
    // Isolated, or the signs of neighbouring sums change places.
    return locale.textDirection() == Qt::RightToLeft ? u'\u2068' + amount + u'\u2069' : amount;
}

QString sumsText(const std::map<QString, std::int64_t> &sums, const QLocale &locale, const QString &first)
{
    QStringList parts;
    for (const auto &[code, minor] : sums)
        parts.insert(code == first ? 0 : parts.size(),
                     moneyText({minor, base::Currency::parse(code).value_or(base::Currency())}, locale));
    return parts.isEmpty() ? QStringLiteral("–") : parts.join(QStringLiteral(" · "));
}

QString durationText(std::int64_t seconds)
{
    // One word, which no line ends within.
    return spacedDuration(seconds).replace(u' ', noBreakSpace);
}

QString percentText(double share, const QLocale &locale)
{
    // 0 % and 100 % are said only when they are exact.
    const bool isWhole = share <= 0.0 || share >= 1.0;
    const auto number = isWhole ? locale.toString(share * 100.0, 'f', 0)
                                : locale.toString(std::clamp(share * 100.0, 0.1, 99.9), 'f', 1);
    return Formats::tr("%1%2", "a number and the percent sign, with a no-break space between where it is usual")
        .arg(number, locale.percent());
}

QString shortDate(base::Instant instant, const base::Zone &zone, const QLocale &locale, base::Instant now)
{
    const auto date = zone.dateOf(instant);
    const bool isThisYear = date.year() == zone.dateOf(now).year();
    return isThisYear ? dayOfYearText(date, locale) : dayText(date, locale);
}

QString shortTime(base::Instant instant, const base::Zone &zone, const QLocale &locale)
{
    return locale.toString(QTime::fromMSecsSinceStartOfDay(zone.secondOfDay(instant) * 1000), QStringLiteral("HH:mm"));
}

QString shortDateTime(base::Instant instant, const base::Zone &zone, const QLocale &locale, base::Instant now)
{
    return shortDate(instant, zone, locale, now) + u' ' + shortTime(instant, zone, locale);
}

QString longDateTime(base::Instant instant, const base::Zone &zone, const QLocale &locale)
{
    return Formats::tr("%1, %2 %3", "day, time, time zone")
        .arg(dayText(zone.dateOf(instant), locale), shortTime(instant, zone, locale), zoneName(instant, zone));
}

} // namespace precedent::text
