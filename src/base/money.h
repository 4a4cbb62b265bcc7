// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QHash>
#include <QtCore/QString>

#include <compare>
#include <cstdint>
#include <optional>

namespace precedent::base {

/// An ISO 4217 currency by its three-letter code.
class Currency
{
public:
    Currency() = default;
    /// Only codes of ISO 4217's active list; case is ignored.
    static std::optional<Currency> parse(QStringView code);

    [[nodiscard]] QString code() const { return QString::fromLatin1(m_code, 3); }
    /// Digits after the decimal point: 0 (JPY), 2, 3 (KWD) or 4 (CLF).
    [[nodiscard]] int exponent() const;
    [[nodiscard]] bool isNull() const { return m_code[0] == 0; }
    bool operator==(const Currency &) const = default;
    auto operator<=>(const Currency &) const = default;
    friend size_t qHash(const Currency &currency, size_t seed = 0)
    {
        return qHashBits(currency.m_code, sizeof currency.m_code, seed);
    }

private:
    char m_code[3] = {0, 0, 0};
};

/// An exact amount: an integer count of the currency's minor unit.
struct Money
{
    std::int64_t minor = 0;
    Currency currency;
    bool operator==(const Money &) const = default;
};

/// "1234.50": the currency's own number of digits, `.`, no grouping, minus sign for negatives.
[[nodiscard]] QString toDecimal(const Money &money);
/// Reads "50", "50.5", "-50.50"; empty when there are more digits than the currency has or the value overflows.
[[nodiscard]] std::optional<Money> fromDecimal(QStringView text, Currency currency);
/// Every active code of ISO 4217, ascending.
[[nodiscard]] QStringList allCurrencyCodes();

} // namespace precedent::base
