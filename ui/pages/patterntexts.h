// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/policybook.h"
#include "query/period.h"
#include "ui/models/patterns.h"

#include <QtCore/QLocale>

namespace precedent::pages {

/// "Refund · damaged packaging": the type, and the reason or context that requests have in common, or both.
[[nodiscard]] QString patternName(domain::RequestType type, const QString &reason, const QString &context);
[[nodiscard]] QString patternName(const models::Pattern &pattern);

/// "Reason", "Context", "Reason and context".
[[nodiscard]] QString label(insight::Grouping grouping);
/// "same type and reason, last 90 days"; the days themselves where they do not end with `today`.
[[nodiscard]] QString groupingHint(insight::Grouping grouping, const query::DateSpan &days, QDate today,
                                   const QLocale &locale);
/// In place of an empty list.
[[nodiscard]] QString nothingRecurred(insight::Grouping grouping);

} // namespace precedent::pages
