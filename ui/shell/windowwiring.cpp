// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/parse.h"
#include "store/loghead.h"
#include "ui/help/helpbook.h"
#include "ui/shell/aboutdialog.h"
#include "ui/shell/focusorder.h"
#include "ui/shell/markpicking.h"
#include "ui/shell/navigationrail.h"
#include "ui/shell/pagestack.h"
#include "ui/shell/panes.h"
#include "ui/shell/savedviews.h"
#include "ui/shell/statusbar.h"
#include "ui/shell/textdialog.h"
#include "ui/shell/topbar.h"
#include "ui/shell/windowpalette.h"
#include "ui/shell/windowprivate.h"
#include "ui/shell/windowview.h"
#include "ui/text/errortext.h"
#include "ui/widgets/toast.h"
#include "workspace/opening.h"

#include <QtCore/QTimer>
#include <QtGui/QAction>
#include <QtWidgets/QApplication>

#include <algorithm>

namespace precedent::shell {

namespace {

constexpr int minuteMilliseconds = 60'000;
/// How soon the first rows appear while a sync or import runs, and how often more do.
constexpr int firstReloadMilliseconds = 1'000;
constexpr int reloadMilliseconds = 5'000;

bool fillsTheLedger(const QString &jobId)
{
    return jobId == QLatin1String("sync") || jobId == QLatin1String("import") || jobId == quietSyncId;
}

/// Who writes a note does not mean the filter; who is in the search box does.
bool isWriting(const TopBar &topBar)
{
    const QWidget *focus = QApplication::focusWidget();
    return focus != nullptr && focus->testAttribute(Qt::WA_InputMethodEnabled) && !topBar.isAncestorOf(focus);
}

void connectAppearances(const Actions &actions, widgets::Theme &theme, const std::shared_ptr<QSettings> &settings)
{
    using widgets::Appearance;
    const std::array appearances{std::pair(Command::AppearanceSystem, Appearance::System),
                                 std::pair(Command::AppearanceLight, Appearance::Light),
                                 std::pair(Command::AppearanceDark, Appearance::Dark)};
    for (const auto &[command, appearance] : appearances) {
        actions[command]->setChecked(theme.appearance() == appearance);
        QObject::connect(actions[command], &QAction::triggered, &actions, [&theme, settings, chosen = appearance] {
            theme.setAppearance(chosen);
            if (settings != nullptr)
                settings->setValue(QStringLiteral("window/appearance"), widgets::toWord(chosen));
        });
    }
}

} // namespace

void MainWindow::Private::connectFilter()
{
    QObject::connect(&filter, &FilterState::changed, &window, [this] { refresh(); });
    const auto enableRemoval = [this] {
        const Page *page = pages->currentPage();
        actions[Command::RemoveLast]->setEnabled(page != nullptr && page->usesFilter() && hasLast(filter));
    };
    QObject::connect(&filter, &FilterState::changed, &window, enableRemoval);
    QObject::connect(&filter, &FilterState::shownAnew, &window, enableRemoval);
    QObject::connect(&filter, &FilterState::pageChanged, &window, [this] { showPage(); });
    const auto showHistory = [this] {
        actions[Command::Back]->setEnabled(filter.history().canGoBack());
        actions[Command::Forward]->setEnabled(filter.history().canGoForward());
    };
    QObject::connect(&filter, &FilterState::historyChanged, &window, showHistory);
    QObject::connect(&filter, &FilterState::historyChanged, pages, &PageStack::forgetPlace);
    QObject::connect(&filter, &FilterState::returned, pages, &PageStack::returnTo);
    filter.history().setPlaceKeeper([this] { return pages->place(); });
    showHistory();
    names.connectAction(setup.settings);
    QObject::connect(pages, &PageStack::pageShown, &window, [this](const QString &id) { showPageParts(id); });
    QObject::connect(pages, &PageStack::pageShown, &window, enableRemoval);
    QObject::connect(pages, &PageStack::selectionTextChanged, &window, [this] { showCounts(); });
    QObject::connect(pages, &PageStack::dataShown, &window, [this] {
        if (window.hasData())
            Q_EMIT window.dataShown();
    });
    QObject::connect(rail, &NavigationRail::pageChosen, &filter, [this](const QString &id) { choosePage(filter, id); });
    QObject::connect(rail, &NavigationRail::channelChosen, &filter, [this](const QString &name) {
        if (auto *page = pages->currentPage(); page != nullptr && !page->usesFilter())
            return page->chooseChannel(name);
        filter.setClause(query::Key::Channel, {name});
    });
    QObject::connect(rail, &NavigationRail::viewChosen, &window, [this](const QString &name) { openView(name); });
    QObject::connect(rail, &NavigationRail::viewRemovalRequested, &window, [this](const QString &name) {
        viewDesk.remove(name);
        toast->say(tr("Removed view “%1”. Ctrl+Z brings it back.").arg(name));
    });
    QObject::connect(rail, &NavigationRail::viewRenameRequested, &window,
                     [this](const QString &name) { viewDesk.rename(name); });
    QObject::connect(rail, &NavigationRail::viewReplacementRequested, &window,
                     [this](const QString &name) { viewDesk.replace(name); });
    QObject::connect(rail, &NavigationRail::openingViewChosen, &window,
                     [this](const QString &name) { viewDesk.setOpening(name); });
}

void MainWindow::Private::connectActions()
{
    const auto on = [this](Command command, auto run) {
        QObject::connect(actions[command], &QAction::triggered, &window, run);
    };
    on(Command::Search, [this] { topBar->focusSearch(); });
    QObject::connect(topBar, &TopBar::searchLeft, &window, [this] { focusFirstList(*pages); });
    on(Command::RemoveLast, [this] {
        if (!isWriting(*topBar))
            removeLast(filter);
    });
    on(Command::ClearFilters, [this] { filter.clear(); });
    on(Command::Back, [this] { filter.back(); });
    on(Command::Forward, [this] { filter.forward(); });
    on(Command::SaveView, [this] { viewDesk.save(); });
    on(Command::ExportRows, [this] { setup.exportRows(context(), &window); });
    on(Command::ExportHistory, [this] { setup.exportHistory(context(), &window); });
    on(Command::Evidence, [this] { setup.evidence(context(), &window); });
    on(Command::Breakdown, [this] { setup.breakdown(context(), &window); });
    on(Command::PrintReport, [this] { setup.printReport(context(), &window); });
    on(Command::SaveReport, [this] { setup.saveReport(context(), &window); });
    on(Command::Sync, [this] { setup.sync(context(), &window); });
    on(Command::Connect, [this] { setup.connect(context(), &window); });
    on(Command::Live, [this] { setup.live(context(), &window); });
    on(Command::Reconcile, [this] { setup.reconcile(context(), &window); });
    on(Command::StopJob, [this] { jobs.stop(); });
    on(Command::Verify, [this] {
        if (const auto started = jobs.start(QStringLiteral("verify"), tr("Verifying"), setup.verify); !started)
            showError(started.error());
    });
    on(Command::Audit, [this] { setup.audit(context(), &window); });
    on(Command::Privacy, [this] { setup.privacy(context(), &window); });
    on(Command::Preferences, [this] { setup.preferences(context(), &window); });
    on(Command::ImportViews, [this] { setup.importViews(context(), &window); });
    on(Command::ExportViews, [this] { setup.exportViews(context(), &window); });
    on(Command::Quit, [this] { window.close(); });
    on(Command::Help, [this] { help.openForFocus(); });
    on(Command::HelpContents, [this] { help.open(help::contentsId); });
    on(Command::Shortcuts, [this] { help.open(QStringLiteral("shortcuts")); });
    on(Command::OpenLedger, [this] { setup.openLedger(context(), &window); });
    on(Command::Desktop, [this] { setup.desktop(context(), &window); });
    on(Command::Diagnostics, [this] { setup.diagnostics(context(), &window); });
    on(Command::About, [this] { (new AboutDialog(setup.libraries, &window))->show(); });
    connectAppearances(actions, theme, setup.settings);
    connectView({window, actions, theme, setup.settings,
                 [this] {
                     const auto shown =
                         pages->currentPage() != nullptr ? panesOf(*pages->currentPage()) : QList<QWidget *>();
                     return QList<QWidget *>{rail, topBar, strips} + shown + QList<QWidget *>{status};
                 },
                 [this](const QString &text) { toast->say(text); }});
}

void MainWindow::Private::connectWorkspace()
{
    QObject::connect(&workspace, &workspace::Workspace::changed, &window, [this] { showWorkspace(); });
    QObject::connect(&workspace, &workspace::Workspace::previewed, &window, [this](const workspace::Preview &preview) {
        topBar->setUsesFilter(false);
        pages->showPreview(preview, context());
    });
    QObject::connect(&workspace, &workspace::Workspace::viewsChanged, &window,
                     [this] { rail->setViews(viewNames(workspace), workspace::openingView(workspace)); });
    QObject::connect(&workspace, &workspace::Workspace::reloadFailed, &window, [this](const base::Error &error) {
        if (workspace.isLoaded())
            return showError(error);
        pages->showWaiting({tr("The ledger cannot be shown"), text::errorText(error).sentence(), {}});
    });
    auto *timer = new QTimer(&window);
    QObject::connect(timer, &QTimer::timeout, &window, [this] { showFreshness(); });
    timer->start(minuteMilliseconds);
    QObject::connect(actions[Command::Palette], &QAction::triggered, &window, [this] {
        const auto openAgent = [this](const QString &key) { setup.openAgent(context(), key); };
        openPalette({window, *pages, workspace, [this](const QString &name) { openView(name); },
                     setup.openAgent ? std::function<void(const QString &)>(openAgent) : nullptr});
    });
    if (setup.isSample) {
        std::vector<widgets::StripAction> leave;
        if (setup.leaveSample)
            leave = {{tr("Connect Slack"), setup.leaveSample}};
        strips->add({QStringLiteral("sample"), widgets::StripLevel::Info,
                     tr("Sample data: a fictional team. Nothing here comes from Slack or is kept."), std::move(leave)});
    }
}

void MainWindow::Private::connectJobs()
{
    jobs.setClock(setup.clock);
    QObject::connect(status, &StatusBar::stopRequested, &jobs, &JobController::stop);
    QObject::connect(status, &StatusBar::gapsRequested, &window, [this] { setup.gaps(context(), &window); });
    const auto showRunning = [this](bool isRunning) {
        actions[Command::Sync]->setEnabled(!isRunning);
        actions[Command::Verify]->setEnabled(!isRunning);
        actions[Command::StopJob]->setEnabled(isRunning);
    };
    QObject::connect(&jobs, &JobController::started, &window, [this, showRunning](const QString &id) {
        showRunning(true);
        strips->remove(id);
        if (fillsTheLedger(id))
            reloadTimer.start(firstReloadMilliseconds);
        status->showJob(jobs.title(), {});
    });
    QObject::connect(&jobs, &JobController::progressed, &window,
                     [this](const JobProgress &progress) { status->showJob(jobs.title(), progress); });
    // By time and not by progress: a job may wait for a minute with new rows behind it.
    QObject::connect(&reloadTimer, &QTimer::timeout, &window, [this] {
        reloadTimer.start(reloadMilliseconds);
        workspace.reloadInBackground();
    });
    QObject::connect(&jobs, &JobController::stopping, &window,
                     [this] { status->showJob(tr("Stopping: %1", "a job").arg(jobs.title()), {}); });
    QObject::connect(&jobs, &JobController::finished, &window,
                     [this, showRunning](const QString &id, const base::Result<QString> &result) {
                         showRunning(false);
                         reloadTimer.stop();
                         status->hideJob();
                         showJobEnd(id, result);
                     });
}

void MainWindow::Private::showJobEnd(const QString &id, const base::Result<QString> &result)
{
    if (fillsTheLedger(id))
        workspace.reloadInBackground();
    else // an export is logged, and changes no record that would have the workspace read anew
        logPosition.start([this, &ledger = workspace.ledger()](const models::LatestOnly::IsStale &) {
            const auto reader = ledger.reader();
            const auto size = reader ? store::logSizeOf((*reader)->connection()) : reader.error();
            return [this, leaves = size ? *size : 0] {
                if (leaves > 0)
                    showLogPosition(leaves);
            };
        });
    // The status bar tells of it.
    if (id == quietSyncId || (result && result->isEmpty()))
        return;
    if (result) {
        strips->add({id, widgets::StripLevel::Ok, *result, {}});
        return;
    }
    const bool isStop = result.error().kind == base::ErrorKind::Interrupted;
    strips->add({id,
                 isStop ? widgets::StripLevel::Info : widgets::StripLevel::Error,
                 text::errorText(result.error()).sentence(),
                 {}});
}

void MainWindow::Private::showError(const base::Error &error)
{
    strips->add({error.code, widgets::StripLevel::Error, text::errorText(error).sentence(), {}});
}

void MainWindow::Private::openView(const QString &name)
{
    const auto view = viewNamed(workspace, name);
    if (!view)
        return;
    const auto parsed = query::parse(view->query);
    if (!parsed)
        return showError(parsed.error());
    filter.show(QStringLiteral("decisions"), names.spoken(*parsed), view->sort);
    filter.history().forgetDrill();
    pages->currentPage()->showColumns(view->columns);
}

} // namespace precedent::shell
