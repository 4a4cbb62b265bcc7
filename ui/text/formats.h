// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/money.h"
#include "base/zone.h"

#include <QtCore/QLocale>

#include <map>

namespace precedent::text {

/// "$1,250.00", "¥4,800", "300,00 kr": an amount for people, in the locale's manner and the currency's digits.
[[nodiscard]] QString moneyText(const base::Money &money, const QLocale &locale);
/// The code of the one currency whose sign or code stands in a text as this locale writes amounts: "USD" for "$25" in
/// en_US; empty where there is none, or are several.
[[nodiscard]] QString currencyWritten(const QString &text, const QLocale &locale);
/// Sums per currency code, `first` before the others, never abbreviated: "$48,210.00 · €1,200.00"; "–" for none.
[[nodiscard]] QString sumsText(const std::map<QString, std::int64_t> &sums, const QLocale &locale,
                               const QString &first = {});
/// "6 min", "2 h 10 min", "3 d 4 h", "12 s", with no-break spaces.
[[nodiscard]] QString durationText(std::int64_t seconds);
/// "86.4%" for 0.864.
[[nodiscard]] QString percentText(double share, const QLocale &locale);
/// "09:00"
[[nodiscard]] QString shortTime(base::Instant instant, const base::Zone &zone, const QLocale &locale);
/// "31 Oct 09:00" within `now`'s year, "31 Oct 2025 09:00" otherwise.
[[nodiscard]] QString shortDateTime(base::Instant instant, const base::Zone &zone, const QLocale &locale,
                                    base::Instant now);
/// "31 Oct" within `now`'s year, "31 Oct 2025" otherwise.
[[nodiscard]] QString shortDate(base::Instant instant, const base::Zone &zone, const QLocale &locale,
                                base::Instant now);
/// "30 Oct 2026, 09:51 CET"-like, with the offset's name or "UTC+1".
[[nodiscard]] QString longDateTime(base::Instant instant, const base::Zone &zone, const QLocale &locale);

} // namespace precedent::text
