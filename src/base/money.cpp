// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/money.h"

#include <QtCore/QStringList>

#include <algorithm>
#include <limits>
#include <string_view>

namespace precedent::base {

namespace {

// ISO 4217 list one (active codes), by number of minor digits; two digits is the rule. Codes that were withdrawn of
// late (ANG, CUC, ZWL) stay for what was written with them.
constexpr std::string_view noDigits = "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF";
constexpr std::string_view threeDigits = "BHD IQD JOD KWD LYD OMR TND";
constexpr std::string_view fourDigits = "CLF UYW";
constexpr std::string_view twoDigits =
    "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF CHE CHF "
    "CHW CNY COP COU CRC CUC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG "
    "HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK "
    "MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE "
    "SOS SRD SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD USN UYU UZS VED VES WST XCD XCG YER ZAR ZMW "
    "ZWG ZWL";

bool lists(std::string_view codes, std::string_view code)
{
    return codes.find(code) != std::string_view::npos;
}

} // namespace

std::optional<Currency> Currency::parse(QStringView code)
{
    if (code.size() != 3)
        return std::nullopt;
    Currency currency;
    for (int i = 0; i < 3; ++i) {
        const auto c = code.at(i).toUpper();
        if (c < u'A' || c > u'Z')
            return std::nullopt;
        currency.m_code[i] = static_cast<char>(c.unicode());
    }
    const std::string_view text(currency.m_code, 3);
    if (!lists(twoDigits, text) && !lists(noDigits, text) && !lists(threeDigits, text) && !lists(fourDigits, text))
        return std::nullopt;
    return currency;
}

int Currency::exponent() const
{
    const std::string_view text(m_code, 3);
    if (lists(noDigits, text))
        return 0;
    if (lists(threeDigits, text))
        return 3;
    return lists(fourDigits, text) ? 4 : 2;
}

QString toDecimal(const Money &money)
{
    const int digits = money.currency.exponent();
    const bool negative = money.minor < 0;
    auto text = QString::number(money.minor);
    if (negative)
        text.remove(0, 1);
    text = text.rightJustified(digits + 1, u'0');
    if (digits > 0)
        text.insert(text.size() - digits, u'.');
    return negative ? u'-' + text : text;
}

std::optional<Money> fromDecimal(QStringView text, Currency currency)
{
    const bool negative = text.startsWith(u'-');
    if (negative)
        text = text.sliced(1);
    const auto dot = text.indexOf(u'.');
    const auto whole = dot < 0 ? text : text.first(dot);
    const auto fraction = dot < 0 ? QStringView() : text.sliced(dot + 1);
    if (whole.isEmpty() || (dot >= 0 && fraction.isEmpty()) || fraction.size() > currency.exponent())
        return std::nullopt;
    std::int64_t minor = 0;
    auto append = [&minor](int digit) {
        if (digit < 0 || digit > 9 || minor > (std::numeric_limits<std::int64_t>::max() - digit) / 10)
            return false;
        minor = minor * 10 + digit;
        return true;
    };
    auto appendAll = [&append](QStringView digits) {
        return std::all_of(digits.begin(), digits.end(), [&append](QChar c) { return append(c.unicode() - u'0'); });
    };
    if (!appendAll(whole) || !appendAll(fraction))
        return std::nullopt;
    for (auto i = fraction.size(); i < currency.exponent(); ++i) {
        if (!append(0))
            return std::nullopt;
    }
    return Money{negative ? -minor : minor, currency};
}

QStringList allCurrencyCodes()
{
    QStringList codes;
    for (const auto list : {twoDigits, noDigits, threeDigits, fourDigits})
        codes += QString::fromLatin1(list.data(), static_cast<qsizetype>(list.size())).split(u' ');
    codes.sort();
    return codes;
}

} // namespace precedent::base
