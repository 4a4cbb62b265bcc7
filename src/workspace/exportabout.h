// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/workbook.h"
#include "workspace/exportjob.h"
#include "workspace/ledgerfacts.h"

namespace precedent::workspace {

/// What a workbook's sheet "About" says of its rows: filter, zone, coverage, control totals, log head. In English like
/// the columns' names, because the file is for whoever gets it.
[[nodiscard]] std::vector<exporting::AboutLine> aboutLines(const ExportJob &job, const insight::Snapshot &snapshot,
                                                           const std::vector<insight::RowIndex> &rows,
                                                           const LedgerFacts &facts);

} // namespace precedent::workspace
