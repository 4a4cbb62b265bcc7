// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/histogram.h"
#include "ui/models/approving.h"
#include "ui/models/listtable.h"

namespace precedent::pages {

/// Of approverColumns(), those that a narrow page can do without.
inline constexpr int timedColumn = 5;
inline constexpr int oddHoursColumn = 7;
inline constexpr int busiestColumn = 8;
/// Approver, decided, approved with its interval, median and 90th percentile of the time to decision, the busiest day.
[[nodiscard]] std::vector<models::ListColumn<models::ApproverLine>> approverColumns(const QLocale &locale);

/// Type and amounts, decided, approved, lowest and highest approver, the gap between them; marked from the rule's on.
[[nodiscard]] std::vector<models::ListColumn<models::Consistency>>
consistencyColumns(const base::Currency &currency, const insight::ConsistencyRules &rules, const QLocale &locale);

/// Age, pending requests, what they ask for.
[[nodiscard]] std::vector<models::ListColumn<models::AgeBand>> ageColumns(const QString &leadingCurrency,
                                                                          const QLocale &locale);

/// Requests per weekday by outcome, beginning with the week's first day (1 = Monday).
[[nodiscard]] charts::Histogram weekdayChart(const models::Approving &approving, int weekStart, const QLocale &locale);

/// Requests per calendar day by outcome.
[[nodiscard]] charts::StackedBars daysChart(const std::vector<models::DayOutcomes> &days, const QLocale &locale);
/// "most on 14 Oct: 9 · the last 62 days · click a bar to filter".
[[nodiscard]] QString daysHint(const models::Approving &approving, const QLocale &locale);

} // namespace precedent::pages
