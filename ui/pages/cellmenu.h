// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/recordtable.h"
#include "ui/shell/page.h"

class QMenu;

namespace precedent::pages {

class Handover;

/// The menu of a cell: Only this, Exclude, Open agent, Copy, Open in Slack. What cannot be done is disabled and says
/// why. Owned by `table`; the menu deletes itself when it closes.
[[nodiscard]] QMenu *makeCellMenu(RecordTable &table, const CellRequest &cell, const shell::PageContext &context,
                                  Handover &handover);

} // namespace precedent::pages
