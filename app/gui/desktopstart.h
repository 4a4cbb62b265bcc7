// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/firstrun/importoffer.h"
#include "ui/shell/mainwindow.h"

namespace precedent::gui {

/// What a window's place on the desktop is made of.
struct DesktopParts
{
    QString ledger;
    std::shared_ptr<QSettings> settings; ///< null: nothing is kept, and nothing can be chosen
    std::function<void(const QString &path)> openLedger;
    std::shared_ptr<firstrun::ImportOffer> import; ///< null for the sample
};

/// Opening ledgers, dropped files, taste, diagnostics and the About dialog, for a window still to be made.
void addDesktop(shell::WindowSetup &setup, const DesktopParts &parts);

/// Logs the window's jobs; where `settings` are kept, also tells of long ones that end behind other windows.
void watchJobs(shell::MainWindow &window, const std::shared_ptr<QSettings> &settings);

/// Opens the diagnostics of this ledger.
void openDiagnostics(const QString &ledger, const base::Clock &clock, QWidget *parent);

} // namespace precedent::gui
