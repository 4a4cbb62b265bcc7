// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "ui/shell/focusorder.h"
#include "ui/shell/navigationrail.h"
#include "ui/shell/pagestack.h"
#include "ui/shell/statusbar.h"
#include "ui/shell/topbar.h"
#include "ui/shell/windowprivate.h"

#include <QtCore/QMimeData>
#include <QtGui/QAction>
#include <QtGui/QCloseEvent>
#include <QtGui/QIcon>

namespace precedent::shell {

MainWindow::MainWindow(workspace::Workspace &workspace, widgets::Theme &theme, const widgets::LinkGuard &links,
                       const WindowSetup &setup)
    : d(std::make_unique<Private>(*this, workspace, theme, links, setup))
{
    setObjectName(QStringLiteral("window"));
    setWindowTitle(tr("Precedent"));
    setWindowIcon(QIcon(QStringLiteral(":/icons/precedent.svg")));
    d->buildLayout();
    d->buildMenus();
    d->connectFilter();
    d->connectActions();
    d->connectWorkspace();
    d->connectJobs();
    d->restoreWindow();
    d->showWorkspace();
    if (!workspace.isLoaded())
        d->pages->showWaiting({tr("Reading the ledger"), tr("The records are shown as soon as all are read."), {}});
}

MainWindow::~MainWindow()
{
    // Pages refer to what d owns, so they go first.
    delete takeCentralWidget();
}

FilterState &MainWindow::filterState()
{
    return d->filter;
}

JobController &MainWindow::jobs()
{
    return d->jobs;
}

void MainWindow::showSyncNotice(const SyncNotice &notice)
{
    d->status->setSyncNotice(notice);
}

void MainWindow::showStrip(const widgets::StripMessage &message)
{
    d->strips->add(message);
}

void MainWindow::setLiveText(const QString &text)
{
    d->status->setLive(text);
}

bool MainWindow::hasData() const
{
    return d->workspace.isLoaded() && d->pages->hasData() && !d->counts.isBusy();
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::WindowStateChange)
        d->actions[Command::FullScreen]->setChecked(isFullScreen());
    QMainWindow::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    d->saveWindow();
    d->jobs.stop();
    QMainWindow::closeEvent(event);
}

bool MainWindow::focusNextPrevChild(bool next)
{
    // The way one reads, whenever the parts were made.
    orderFocus({d->rail, d->topBar, d->strips});
    return QMainWindow::focusNextPrevChild(next);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    // Every file is taken, so that one that is no use is refused in words.
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    d->setup.openDropped(d->context(), event->mimeData()->urls());
}

} // namespace precedent::shell
