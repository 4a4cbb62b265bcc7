// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/stackedbars.h"
#include "ui/models/listtable.h"
#include "ui/models/policyeffects.h"

#include <QtCore/QLocale>

namespace precedent::pages {

/// Day, change (with what it concerns), days on either side, and before → after: requests, approved, median time, value
/// approved.
[[nodiscard]] std::vector<models::ListColumn<models::PolicyEffect>> policyChangeColumns(const QString &leadingCurrency,
                                                                                        const QLocale &locale);

/// Marks for a chart of months, of the events that can concern the filter's rows.
[[nodiscard]] std::vector<charts::BarMarker> policyMarkers(const std::vector<insight::PolicyEvent> &events,
                                                           const std::vector<models::StepOfTypes> &steps,
                                                           const query::Filter &filter, const QLocale &locale);

} // namespace precedent::pages
