// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/actions.h"

#include <QtCore/QList>

#include <functional>

class QMenu;
class QMenuBar;
class QMainWindow;
class QUndoStack;

namespace precedent::shell {

/// Which commands have something to run; the others make no menu entry.
struct MenuOptions
{
    bool hasSync = false;
    bool hasVerify = false;
    bool hasExport = false;
    bool hasConnect = false;
    bool hasLive = false;
    bool hasAudit = false;
    bool hasReports = false;
    /// How often Slack is read by itself, in minutes; a null function makes no menu.
    int syncEvery = 0;
    std::function<void(int minutes)> setSyncEvery = nullptr;
    bool hasExportHistory = false;
    bool hasEvidence = false;
    bool hasBreakdown = false;
    bool hasReconcile = false;
    bool hasPrivacy = false;
    bool hasOpenLedger = false;
    bool hasPreferences = false;
    bool hasDesktop = false;
    bool hasDiagnostics = false;
    bool hasViewFiles = false;
};

/// The menus whose entries change with the page.
struct WindowMenus
{
    QMenu *decisions = nullptr;
};

/// Fills the window's menu bar; an empty menu is hidden. `pages` go to View. Returns what is filled later.
[[nodiscard]] WindowMenus fillMenuBar(QMainWindow &window, const Actions &actions, const QList<QAction *> &pages,
                                      QUndoStack &undoStack, const MenuOptions &options);

} // namespace precedent::shell
