// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"
#include "ui/shell/textdialog.h"

#include <QtCore/QSettings>
#include <QtCore/QUrl>

namespace precedent::shell {

/// The id of a sync that nobody asked for: the status bar says what became of it, and no strip.
inline const QString quietSyncId = QStringLiteral("sync.auto");

/// What the program gives its window beside the ledger. Functions that are null make no menu entry.
struct WindowSetup
{
    std::vector<PageEntry> pages; ///< in the rail's order; the first is shown at the start
    ViewState start;
    /// The period, as a date value of the query grammar, that a window shows unless it was left with another.
    QString usualPeriod = QStringLiteral("this-month");
    bool opensWithView = false; ///< with the ledger's opening view, where it has one, instead of `start`
    using Opener = std::function<void(const PageContext &, QWidget *parent)>;
    /// Starts reading Slack (F5), asking first for what it needs; its job's id is "sync". After a job of
    /// that id or "import" the ledger is read again, and while it runs every few seconds.
    Opener sync;
    /// How often Slack is read by itself, in minutes, 0 for never; and what a choice in the menu does.
    int syncEvery = 0;
    std::function<void(int minutes)> setSyncEvery = nullptr;
    /// Opens the list of what was never read.
    Opener gaps = nullptr;
    /// Opens what adds a channel or an import.
    Opener connect;
    /// Opens what turns live updates on and off.
    Opener live;
    /// Opens the export of the rows in view (Ctrl+E).
    Opener exportRows;
    /// Opens the list of what was exported.
    Opener exportHistory;
    /// Shows an agent by the key that insight::agentIds() gives; null leaves agents out of the command palette.
    std::function<void(const PageContext &, const QString &key)> openAgent = nullptr;
    /// Opens the packing of the rows in view for outsiders.
    Opener evidence = nullptr;
    /// Opens the rows in view as a table of groups by another group.
    Opener breakdown;
    /// Shows the report of the page in view to be printed (Ctrl+P), or writes it to a file (Ctrl+Shift+P).
    Opener printReport = nullptr;
    Opener saveReport = nullptr;
    /// Opens the matching of payouts to decisions.
    Opener reconcile = nullptr;
    JobFunction verify;
    /// Opens the audit tools.
    Opener audit = nullptr;
    /// Opens what tells what is stored, with the way to backup, erasure and holds.
    Opener privacy;
    /// Opens what is set for the ledger: zone, week, rules.
    Opener preferences = nullptr;
    /// Take saved views from a file, and write them to one.
    Opener importViews = nullptr;
    Opener exportViews = nullptr;
    /// Asks for a ledger and opens it in this window's place.
    Opener openLedger = nullptr;
    /// Opens what the person likes: appearance, notices.
    Opener desktop = nullptr;
    /// Shows what can be sent to who helps, and saves it.
    Opener diagnostics = nullptr;
    /// Takes files that were dropped on the window.
    std::function<void(const PageContext &, const QList<QUrl> &)> openDropped = nullptr;
    /// For the About dialog: a row for each library.
    std::vector<TextRow> libraries = {};
    base::Clock clock = base::systemClock();
    /// Where window state is kept; null keeps nothing (--sample, --screenshot, tests).
    std::shared_ptr<QSettings> settings;
    bool isSample = false; ///< shows the sample strip
    /// Leaves the sample for the own ledger; null leaves the strip without a button.
    std::function<void()> leaveSample = nullptr;
};

} // namespace precedent::shell
