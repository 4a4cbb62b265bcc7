// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"
#include "workspace/exportstate.h"

namespace precedent::pages {

/// "Match", "File changed", …: the state in a cell.
[[nodiscard]] QString stateLabel(workspace::ExportState state);
/// What the state means for whoever holds the file.
[[nodiscard]] QString stateText(workspace::ExportState state);

/// Verifies the export of this leaf of the log as a job; a strip tells what became of it.
void startVerify(const shell::PageContext &context, std::int64_t leaf);

} // namespace precedent::pages
