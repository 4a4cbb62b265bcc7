// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/money.h"

#include <QtCore/QLocale>

namespace precedent::pages {

/// "60", "60.5", "1,250.00" in the locale's manner; empty for anything else and below zero.
[[nodiscard]] std::optional<std::int64_t> readAmount(const QString &text, const base::Currency &currency,
                                                     const QLocale &locale);
/// The opposite: "1,250.00" without the currency.
[[nodiscard]] QString amountFieldText(std::int64_t minor, const base::Currency &currency, const QLocale &locale);

/// `amount:` for what lies above `low` (everything where empty) and at most `high` (likewise).
[[nodiscard]] QString amountClause(std::optional<std::int64_t> low, std::optional<std::int64_t> high,
                                   const base::Currency &currency);

} // namespace precedent::pages
