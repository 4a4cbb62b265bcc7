// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/listtable.h"
#include "ui/models/team.h"

#include <QtCore/QLocale>

namespace precedent::pages {

/// Columns of the agent list: name, thirteen weeks as a sparkline, requests in the period (headed by its name).
[[nodiscard]] std::vector<models::ListColumn<models::AgentLine>> agentColumns(const QLocale &locale,
                                                                              const QString &period);

/// The agents by volume, most first and by name among equals; or by name as the locale orders them.
[[nodiscard]] std::vector<models::AgentLine> inOrder(std::vector<models::AgentLine> agents, bool byVolume,
                                                     const QLocale &locale);

/// The agent's name on one line.
[[nodiscard]] QString shownName(const models::AgentLine &agent);
/// "Sara Okafor", or "Sara Okafor · Billing" where somebody else in the list has the same name.
[[nodiscard]] QString agentText(const models::AgentLine &agent);

/// "2026-10" for a whole month, else empty.
[[nodiscard]] QString wholeMonth(const models::PeriodPair &period);
/// "Oct" for a whole month, else the days; "All time" without a period.
[[nodiscard]] QString shortPeriodName(const models::PeriodPair &period, const QLocale &locale);
/// "Oct" for a whole month, else the days: where a step leads.
[[nodiscard]] QString stepName(const query::DateSpan &span, const QLocale &locale);
/// "October 2026" for a whole month, else the days; "All time" without a period.
[[nodiscard]] QString periodName(const models::PeriodPair &period, const QLocale &locale);

} // namespace precedent::pages
