// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/stats.h"

namespace precedent::insight {

/// What one unit of a currency is worth in another: set by people, and fixed until they change it.
struct Rates
{
    std::map<QString, std::int64_t> hundredMillionths; ///< by currency code, above zero
    bool operator==(const Rates &) const = default;
};

/// "EUR 1.09, GBP 1.27": each currency once, below a million, with up to eight decimals. Empty optional where a part is
/// no rate.
[[nodiscard]] std::optional<Rates> ratesFrom(const QString &text);
/// The text that ratesFrom() reads.
[[nodiscard]] QString toText(const Rates &rates);

/// Sums of several currencies as one of another.
struct Converted
{
    base::Money sum;
    QStringList without; ///< codes of those that have no rate; they are not in the sum
    bool operator==(const Converted &) const = default;
};

/// Each sum is rounded for itself, halves away from zero; the currency `to` needs no rate. Empty without rates, for a
/// null `to`, and where all sums are of `to` already.
[[nodiscard]] std::optional<Converted> converted(const Sums &sums, const base::Currency &to, const Rates &rates);

} // namespace precedent::insight
