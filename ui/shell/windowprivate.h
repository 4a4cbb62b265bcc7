// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/stats.h"
#include "ui/help/helpdesk.h"
#include "ui/models/latestonly.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/pagestack.h"
#include "ui/shell/viewdesk.h"
#include "ui/shell/windowmenus.h"
#include "ui/shell/windownames.h"
#include "ui/widgets/messagestrip.h"

#include <QtCore/QTimer>
#include <QtGui/QUndoStack>

namespace precedent::widgets {
class Toast;
}

namespace precedent::shell {

class NavigationRail;
class StatusBar;
class TopBar;

/// What the status bar says of the rows in view.
struct InView
{
    insight::Figures figures;
    QString leadingCurrency; ///< of their sums
};

/// The parts of a MainWindow and how they are wired; only mainwindow.cpp and window*.cpp see it.
class MainWindow::Private
{
public:
    Private(MainWindow &owner, workspace::Workspace &openWorkspace, widgets::Theme &theTheme,
            const widgets::LinkGuard &linkGuard, const WindowSetup &windowSetup);

    void buildLayout();
    void buildMenus();
    void connectFilter();
    void connectActions();
    void connectWorkspace();
    void connectJobs();
    void restoreWindow();
    void saveWindow();

    [[nodiscard]] PageContext context();
    void showPageParts(const QString &id);
    void showWorkspace();
    void showPage();
    void showLogPosition(std::int64_t leaves);
    void showFreshness();
    void showCounts();
    void refresh();
    void showJobEnd(const QString &id, const base::Result<QString> &result);
    void showError(const base::Error &error);
    void openView(const QString &name);

    MainWindow &window;
    workspace::Workspace &workspace;
    widgets::Theme &theme;
    const widgets::LinkGuard &links;
    WindowSetup setup;
    models::WorkerPool pool;
    std::shared_ptr<models::Selections> selections;
    FilterState filter;
    QUndoStack undoStack;
    JobController jobs;
    Actions actions;
    WindowNames names;
    ViewDesk viewDesk;
    models::Refresher<InView> counts;
    std::optional<InView> inView;
    models::LatestOnly logPosition;
    models::LatestOnly namesakes;
    QTimer reloadTimer; ///< runs while a job fills the ledger
    WindowMenus menus;
    help::HelpDesk help;
    NavigationRail *rail = nullptr;
    TopBar *topBar = nullptr;
    widgets::StripArea *strips = nullptr;
    PageStack *pages = nullptr;
    StatusBar *status = nullptr;
    widgets::Toast *toast = nullptr;
};

} // namespace precedent::shell
