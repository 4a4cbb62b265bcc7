// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/parse.h"
#include "ui/models/leadingcurrency.h"
#include "ui/shell/navigationrail.h"
#include "ui/shell/pagestack.h"
#include "ui/shell/savedviews.h"
#include "ui/shell/statusbar.h"
#include "ui/shell/statustext.h"
#include "ui/shell/topbar.h"
#include "ui/shell/windowprivate.h"
#include "ui/text/formats.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/toast.h"
#include "workspace/opening.h"

#include <QtGui/QAction>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include <functional>

namespace precedent::shell {

namespace {

/// The window at its first start, in design pixels.
constexpr QSize firstSize(1280, 800);

/// What the next window opens with. The usual period goes on with the calendar.
workspace::Question questionOf(ViewState state, const QString &usualPeriod, const WindowNames &names)
{
    if (state.period == usualPeriod)
        state.period = QStringLiteral("this-month");
    return {query::toText(names.named(state.lastingFilter())), state.sort};
}

base::Result<InView> computeCounts(const models::RefreshRequest &request)
{
    const auto rows = models::rowsOf(request);
    if (!rows)
        return rows.error();
    return InView{insight::figures(*request.snapshot, *rows), models::leadingCurrency(*request.snapshot, *rows)};
}

ViewState startState(const WindowSetup &setup)
{
    auto state = setup.start;
    if (state.page.isEmpty() && !setup.pages.empty())
        state.page = setup.pages.front().id;
    return state;
}

/// What went well is told of what is no more; files that were written have buttons, and stay.
void removeSaid(widgets::StripArea &strips)
{
    for (const auto *strip : strips.findChildren<widgets::MessageStrip *>()) {
        if (strip->level() == widgets::StripLevel::Ok && strip->findChild<QPushButton *>() == nullptr)
            strips.remove(QString(strip->id()));
    }
}

/// Each step is said once it is done. One that could not be done is off the stack.
void sayStep(widgets::Toast &toast, const char *name, QUndoStack &stack, const std::function<QString()> &step)
{
    auto *action = toast.window()->findChild<QAction *>(QLatin1String(name));
    QObject::disconnect(action, &QAction::triggered, &stack, nullptr);
    QObject::connect(action, &QAction::triggered, &toast, [&toast, &stack, step] {
        const int before = stack.count();
        const QString said = step();
        if (stack.count() == before)
            toast.say(said);
    });
}

} // namespace

MainWindow::Private::Private(MainWindow &owner, workspace::Workspace &openWorkspace, widgets::Theme &theTheme,
                             const widgets::LinkGuard &linkGuard, const WindowSetup &windowSetup)
    : window(owner), workspace(openWorkspace), theme(theTheme), links(linkGuard), setup(windowSetup),
      selections(std::make_shared<models::Selections>()), filter(startState(windowSetup)), actions(&owner),
      names(openWorkspace, filter, actions),
      viewDesk({owner, openWorkspace, filter, names, undoStack, [this] { return pages->currentPage()->columns(); },
                [this](const widgets::StripMessage &message) { strips->add(message); }}),
      counts(pool, &owner, &computeCounts,
             [this](const auto &, const auto &answer) {
                 inView = answer ? std::optional(*answer) : std::nullopt;
                 showCounts();
                 if (window.hasData())
                     Q_EMIT window.dataShown();
             }),
      logPosition(pool, &owner), namesakes(pool, &owner), help(owner, linkGuard)
{
}

void MainWindow::Private::buildLayout()
{
    auto *center = new QWidget;
    auto *right = new QWidget(center);
    rail = new NavigationRail(center);
    topBar = new TopBar(filter, pool, right);
    strips = new widgets::StripArea(right);
    pages = new PageStack(setup.pages, right);
    status = new StatusBar(center);
    auto *body = new QVBoxLayout;
    body->setContentsMargins({});
    body->setSpacing(0);
    strips->setContentsMargins(widgets::cardPaddingHorizontal, widgets::cardPaddingHorizontal,
                               widgets::cardPaddingHorizontal, 0);
    body->addWidget(strips);
    body->addWidget(pages, 1);
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(topBar);
    column->addLayout(body, 1);
    auto *upper = new QHBoxLayout;
    upper->setSpacing(0);
    upper->addWidget(rail);
    upper->addWidget(right, 1);
    auto *all = new QVBoxLayout(center);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(upper, 1);
    all->addWidget(status);
    window.setCentralWidget(center);
    toast = new widgets::Toast(center, status);
}

void MainWindow::Private::buildMenus()
{
    QList<QAction *> entries;
    int number = 0;
    for (const auto &page : setup.pages) {
        if (!page.isListed)
            continue;
        rail->addPage(page.id, page.title);
        auto *action = new QAction(page.title, &window);
        action->setObjectName(QStringLiteral("action.page.") + page.id);
        action->setShortcut(QKeySequence(QStringLiteral("Ctrl+%1").arg(++number)));
        action->setToolTip(page.title);
        QObject::connect(action, &QAction::triggered, &filter, [this, id = page.id] { choosePage(filter, id); });
        entries.append(action);
    }
    menus = fillMenuBar(window, actions, entries, undoStack,
                        {.hasSync = setup.sync != nullptr,
                         .hasVerify = setup.verify != nullptr,
                         .hasExport = setup.exportRows != nullptr,
                         .hasConnect = setup.connect != nullptr,
                         .hasLive = setup.live != nullptr,
                         .hasAudit = setup.audit != nullptr,
                         .hasReports = setup.saveReport != nullptr,
                         .syncEvery = setup.syncEvery,
                         .setSyncEvery = setup.setSyncEvery,
                         .hasExportHistory = setup.exportHistory != nullptr,
                         .hasEvidence = setup.evidence != nullptr,
                         .hasBreakdown = setup.breakdown != nullptr,
                         .hasReconcile = setup.reconcile != nullptr,
                         .hasPrivacy = setup.privacy != nullptr,
                         .hasOpenLedger = setup.openLedger != nullptr,
                         .hasPreferences = setup.preferences != nullptr,
                         .hasDesktop = setup.desktop != nullptr,
                         .hasDiagnostics = setup.diagnostics != nullptr,
                         .hasViewFiles = setup.importViews != nullptr && setup.exportViews != nullptr});
    window.setAcceptDrops(setup.openDropped != nullptr);
    sayStep(*toast, "action.undo", undoStack, [this] {
        removeSaid(*strips);
        undoStack.undo();
        return tr("Undone: %1", "a step").arg(undoStack.redoText());
    });
    sayStep(*toast, "action.redo", undoStack, [this] {
        removeSaid(*strips);
        undoStack.redo();
        return tr("Redone: %1", "a step").arg(undoStack.undoText());
    });
    actions[Command::StopJob]->setEnabled(false);
}

void MainWindow::Private::restoreWindow()
{
    window.resize(widgets::scaled(firstSize.width(), window), widgets::scaled(firstSize.height(), window));
    if (setup.settings != nullptr)
        window.restoreGeometry(setup.settings->value(QStringLiteral("window/geometry")).toByteArray());
}

void MainWindow::Private::saveWindow()
{
    if (setup.settings == nullptr)
        return;
    setup.settings->setValue(QStringLiteral("window/geometry"), window.saveGeometry());
    setup.settings->setValue(QStringLiteral("window/page"), filter.state().page);
    workspace::endVisit(workspace.ledger(), questionOf(filter.state(), setup.usualPeriod, names));
}

void MainWindow::Private::showPageParts(const QString &id)
{
    rail->setCurrentPage(id);
    topBar->setPageActions(pages->currentPageActions());
    topBar->setUsesFilter(pages->currentPage()->usesFilter());
    topBar->setTitle(pages->currentTitle());
    menus.decisions->clear();
    menus.decisions->addActions(pages->currentRecordActions());
    menus.decisions->menuAction()->setVisible(!pages->currentRecordActions().isEmpty());
}

void MainWindow::Private::showWorkspace()
{
    const bool isLoaded = workspace.isLoaded();
    for (const auto command : {Command::SaveView, Command::ExportRows, Command::ExportHistory, Command::Evidence,
                               Command::Breakdown, Command::PrintReport, Command::SaveReport, Command::Audit})
        actions[command]->setEnabled(isLoaded);
    if (!isLoaded)
        return;
    if (names.follow()) {
        toast->say(names.areHidden() ? tr("Names are hidden") : tr("Names are shown"));
        if (names.areHidden())
            strips->removeDone(); // they may say the file of somebody's report
    }
    tellNamesakesApart(namesakes, workspace, names, [this] { refresh(); });
    topBar->setData(workspace.snapshot(), workspace.calendar());
    rail->setViews(viewNames(workspace), workspace::openingView(workspace));
    const int unread = static_cast<int>(workspace.unread().size());
    rail->setBadge(QStringLiteral("inbox"), unread, tr("%Ln message(s) to look at", nullptr, unread));
    showLogPosition(workspace.logHead().leaves);
    showFreshness();
    refresh();
    if (pages->currentPage() == nullptr && setup.opensWithView)
        openView(workspace::openingView(workspace));
    if (pages->currentPage() == nullptr)
        showPage();
}

void MainWindow::Private::showLogPosition(std::int64_t leaves)
{
    status->setIdleText(leaves > 0 ? tr("Log at #%1").arg(window.locale().toString(static_cast<qlonglong>(leaves)))
                                   : QString());
}

/// The page of the filter state, as soon as there are records to show on it.
void MainWindow::Private::showPage()
{
    const auto page = filter.state().page;
    if (workspace.isLoaded())
        pages->showPage(page, context());
    else
        rail->setCurrentPage(page);
}

void MainWindow::Private::showFreshness()
{
    const auto calendar = workspace.calendar();
    std::vector<workspace::ChannelStatus> followed;
    std::vector<RailChannel> lines;
    for (const auto &channel : workspace.channels()) {
        if (!channel.settings.followed)
            continue;
        const auto state = channelState(channel, calendar.now);
        followed.push_back(channel);
        lines.push_back({channel.channel.name, state.text, state.needsAttention, channel.teamName, state.word});
    }
    if (!workspace::hasSeveralTeams(followed)) {
        for (auto &line : lines)
            line.workspace.clear();
    }
    rail->setChannels(lines);
    status->setFreshness(freshnessText(followed, calendar, window.locale()));
    status->setHasGaps(setup.gaps != nullptr && std::any_of(followed.begin(), followed.end(),
                                                            [](const auto &channel) { return !channel.gaps.empty(); }));
}

void MainWindow::Private::showCounts()
{
    if (!inView)
        return status->setCounts({});
    const auto snapshot = workspace.snapshot();
    const QLocale locale = window.locale();
    const insight::Sums &amount = inView->figures.amount;
    const QString sums = amount.empty() ? QString() : text::sumsText(amount, locale, inView->leadingCurrency);
    const QString selection = pages->selectionText();
    const auto wording = [&](std::optional<std::size_t> total, const QString &asked) {
        return countsText(total, inView->figures.count, asked, selection, locale);
    };
    const auto leading = amount.find(inView->leadingCurrency);
    const QString shortSums =
        amount.size() > 2 && leading != amount.end()
            ? MainWindow::tr("%1 and %Ln more", "a sum, and sums in so many other currencies", int(amount.size()) - 1)
                  .arg(text::sumsText({*leading}, locale))
            : sums;
    status->setCounts(wording(snapshot->size(), sums), wording({}, shortSums));
}

void MainWindow::Private::refresh()
{
    if (!workspace.isLoaded())
        return;
    counts.request(context().request());
    pages->refresh();
}

PageContext MainWindow::Private::context()
{
    return {workspace,
            filter,
            undoStack,
            theme,
            links,
            jobs,
            pool,
            [this](const widgets::StripMessage &message) { strips->add(message); },
            [this](const QString &text) { toast->say(text); },
            setup.clock,
            setup.exportRows ? actions[Command::ExportRows] : nullptr,
            setup.sync ? actions[Command::Sync] : nullptr,
            setup.saveReport ? actions[Command::SaveReport] : nullptr,
            setup.settings.get(),
            selections,
            actions[Command::Pseudonyms]};
}

} // namespace precedent::shell
