// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/heatgrid.h"
#include "ui/charts/stackedbars.h"
#include "ui/models/overview.h"

namespace precedent::pages {

/// The trend by type; types without a request in all of it are left out. `types` receives the type of each series.
[[nodiscard]] charts::StackedBars typesChart(const models::Overview &overview, const QLocale &locale,
                                             std::vector<domain::RequestType> &types);

/// Weekday × hour, beginning with the week's first day (1 = Monday).
[[nodiscard]] charts::HeatGrid arrivalsChart(const models::Arrivals &arrivals, int weekStart, const QLocale &locale);

} // namespace precedent::pages
