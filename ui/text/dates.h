// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/period.h"

#include <QtCore/QLocale>

namespace precedent::text {

/// The pattern of dayText(), for fields.
[[nodiscard]] QString dayFormat();
/// "31 Oct 2026".
[[nodiscard]] QString dayText(QDate day, const QLocale &locale);
/// "31 Oct", where the year is known.
[[nodiscard]] QString dayOfYearText(QDate day, const QLocale &locale);
/// "Oct 2026" of any day of the month.
[[nodiscard]] QString monthText(QDate day, const QLocale &locale);
/// "October 2026" of any day of the month.
[[nodiscard]] QString longMonthText(QDate day, const QLocale &locale);
/// "1 – 31 Oct 2026"; "All time" without ends.
[[nodiscard]] QString spanText(const query::DateSpan &span, const QLocale &locale);
/// A text that may begin with a month's name, as it begins a heading: "Octobre 2026", where months are written small.
[[nodiscard]] QString asHeading(const QString &text, const QLocale &locale);

} // namespace precedent::text
