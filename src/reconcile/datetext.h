// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/zone.h"

#include <QtCore/QString>

#include <optional>

namespace precedent::reconcile {

/// The order of day, month and year in dates like 03/04/2026.
enum class DateOrder { Unknown, DayFirst, MonthFirst, YearFirst };

/// "dmy", "mdy", "ymd", empty for Unknown; and back.
[[nodiscard]] QString toWord(DateOrder order);
[[nodiscard]] std::optional<DateOrder> dateOrderFromWord(QStringView word);

/// A date as it stands in a cell. Three numbers whose order has to be known, unless `order` says it already: a year of
/// four digits in front, or a month by its name (en, de, fr, es).
struct WrittenDate
{
    int first = 0;
    int second = 0;
    int third = 0;
    bool hasShortYear = false; ///< two digits, of this century
    DateOrder order = DateOrder::Unknown;
    int secondOfDay = 0;
    std::optional<int> offset; ///< seconds east of UTC, where a zone is written
};

/// Empty for what is no date: also numbers of days as spreadsheets store them, which look like anything.
[[nodiscard]] std::optional<WrittenDate> takeApartDate(QStringView cell);

/// The calendar day that the parts are in this order; null when there is none. An order that the parts say themselves
/// counts before `order`.
[[nodiscard]] QDate dayOf(const WrittenDate &date, DateOrder order);

/// The day in `zone` where the cell tells of a zone, else the day as written.
[[nodiscard]] QDate dayIn(const base::Zone &zone, const WrittenDate &date, DateOrder order);

} // namespace precedent::reconcile
