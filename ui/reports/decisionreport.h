// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reports/report.h"
#include "ui/reports/source.h"
#include "workspace/origins.h"

namespace precedent::reports {

/// One record with everything that the ledger knows of it.
struct DecisionSubject
{
    insight::Row row;
    workspace::RecordDetails details;
    std::vector<workspace::FieldOrigin> origins; ///< where its fields were read
};

/// One decision on one page: fields with their sources, thread, versions, corrections, and its place in the log. What
/// does not fit is left out, and the page says so.
[[nodiscard]] Report decisionReport(const Source &source, const DecisionSubject &subject);

} // namespace precedent::reports
