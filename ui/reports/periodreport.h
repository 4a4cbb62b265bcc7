// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reports/report.h"
#include "ui/reports/source.h"

namespace precedent::reports {

/// The review of a period: figures beside the period before, what was asked for in each month or week, outcomes,
/// agents, approvers, amounts, what needs a look, what recurs, completeness and coverage. `filter` says days and rows;
/// usage errors as query::parse().
[[nodiscard]] base::Result<Report> periodReport(const Source &source, const query::Filter &filter);

} // namespace precedent::reports
