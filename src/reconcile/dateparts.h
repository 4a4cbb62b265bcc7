// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reconcile/datetext.h"

#include <QtCore/QRegularExpression>

namespace precedent::reconcile {

/// A pattern of this library's dates: any case, letters of any script.
[[nodiscard]] QRegularExpression datePattern(const char *text);

/// 1 to 12 for the name of a month, or its beginning; 0 for another word.
[[nodiscard]] int monthOf(const QString &name);

/// Puts the time of day and the zone that follow a date into it; false when something else follows.
[[nodiscard]] bool readTime(const QString &rest, WrittenDate &date);

} // namespace precedent::reconcile
