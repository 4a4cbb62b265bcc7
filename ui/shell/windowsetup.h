// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

#include <QtCore/QSettings>

namespace precedent::shell {

/// What the program gives its window beside the ledger. Functions that are null make no menu entry.
struct WindowSetup
{
    std::vector<PageEntry> pages; ///< in the rail's order; the first is shown at the start
    ViewState start;
    JobFunction sync;
    JobFunction verify;
    /// Opens the export of the rows in view (Ctrl+E).
    std::function<void(const PageContext &, QWidget *parent)> exportRows;
    base::Clock clock = base::systemClock();
    /// Where window state is kept; null keeps nothing (--sample, --screenshot, tests).
    std::shared_ptr<QSettings> settings;
    bool isSample = false; ///< shows the sample strip
};

} // namespace precedent::shell
