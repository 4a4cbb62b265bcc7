// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace precedent::recognize {

/// Without a date or time at the end or between marks: "✅ Maya Ortiz 2026/05/25 18:27".
[[nodiscard]] QString withoutClock(QString line);

/// Without a date or time before the first mark: "Today at 9:23 PM · too late", "18:27 CET · too late"; empty where
/// nothing else is said.
[[nodiscard]] QString withoutOpeningTime(QString text);

} // namespace precedent::recognize
