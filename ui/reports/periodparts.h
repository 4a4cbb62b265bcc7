// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/overview.h"
#include "ui/reports/report.h"
#include "ui/reports/source.h"

namespace precedent::reports {

/// What the parts of a period review are counted from.
struct PeriodScope
{
    const Source &source;
    query::Filter filter;
    models::Overview overview;
    std::vector<insight::RowIndex> rows;
};

/// Each adds one part with its heading.
void addTypesByTime(Report &report, const PeriodScope &scope);
void addOutcomes(Report &report, const PeriodScope &scope);
void addTimes(Report &report, const PeriodScope &scope);
void addAmounts(Report &report, const PeriodScope &scope);
void addCompleteness(Report &report, const PeriodScope &scope);
void addFlags(Report &report, const PeriodScope &scope);
[[nodiscard]] base::Result<void> addAgents(Report &report, const PeriodScope &scope);
[[nodiscard]] base::Result<void> addApprovers(Report &report, const PeriodScope &scope);
[[nodiscard]] base::Result<void> addExceptions(Report &report, const PeriodScope &scope);

} // namespace precedent::reports
