// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QLocale>

namespace precedent::text {

/// A range of the filter grammar: "50..500" as "50 – 500", "..500" as "≤ 500", ">=50" as "≥ 50"; another value as it
/// is.
[[nodiscard]] QString rangeText(const QString &value);

/// The same of amounts, which stand as the language writes numbers: "0.5..1500" as "0,5 – 1.500".
[[nodiscard]] QString amountsText(const QString &value, const QLocale &locale);

/// A date value of the filter grammar: "2026-10" as "Oct 2026", "2026-10-01..2026-10-15" as "1 – 15 Oct 2026". Years,
/// quarters and relative dates stay.
[[nodiscard]] QString datesText(const QString &value, const QLocale &locale);

} // namespace precedent::text
