// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/amountinput.h"

namespace precedent::pages {

std::optional<std::int64_t> readAmount(const QString &text, const base::Currency &currency, const QLocale &locale)
{
    QString plain = text.trimmed();
    plain.remove(locale.groupSeparator());
    plain.replace(locale.decimalPoint(), QStringLiteral("."));
    const auto amount = base::fromDecimal(plain, currency);
    return amount && amount->minor >= 0 ? std::optional(amount->minor) : std::nullopt;
}

QString amountFieldText(std::int64_t minor, const base::Currency &currency, const QLocale &locale)
{
    return base::toDecimal({minor, currency}).replace(u'.', locale.decimalPoint());
}

QString amountClause(std::optional<std::int64_t> low, std::optional<std::int64_t> high, const base::Currency &currency)
{
    // Amounts above a limit begin one minor unit above it.
    const QString from = low ? base::toDecimal({*low + 1, currency}) : QString();
    const QString to = high ? base::toDecimal({*high, currency}) : QString();
    return from + QStringLiteral("..") + to;
}

} // namespace precedent::pages
