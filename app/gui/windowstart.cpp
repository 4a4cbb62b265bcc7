// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/windowstart.h"

#include "app/gui/desktopstart.h"
#include "app/gui/privacystart.h"
#include "app/gui/syncjob.h"
#include "app/gui/verifyjob.h"
#include "app/ledgerpath.h"
#include "app/sampleledger.h"
#include "query/parse.h"
#include "store/ledger.h"
#include "ui/firstrun/networkdialog.h"
#include "ui/pages/auditwindow.h"
#include "ui/pages/breakdowndialog.h"
#include "ui/pages/evidencedialog.h"
#include "ui/pages/exporthistorydialog.h"
#include "ui/pages/exportrun.h"
#include "ui/pages/gapsdialog.h"
#include "ui/pages/handover.h"
#include "ui/pages/pagelist.h"
#include "ui/pages/preferencesdialog.h"
#include "ui/pages/reconciledialog.h"
#include "ui/pages/viewsfiles.h"
#include "ui/reports/reportrun.h"
#include "ui/text/formats.h"
#include "workspace/opening.h"

#include <QtWidgets/QApplication>

#include <algorithm>

namespace precedent::gui {

namespace {

const QString syncEveryKey = QStringLiteral("sync/minutes");
constexpr int usualSyncMinutes = 10;
constexpr int mostSyncMinutes = 24 * 60;

base::Result<std::unique_ptr<workspace::Workspace>> openWorkspace(const GuiOptions &options)
{
    if (options.isSample)
        return app::openSampleWorkspace();
    const auto path = options.ledger.isEmpty() ? app::defaultLedgerPath() : options.ledger;
    if (const auto isLocal = app::checkLedgerPlace(path); !isLocal)
        return isLocal.error();
    store::OpenOptions open;
    // A ledger that was named is meant to exist; only the default one is made at the first start.
    open.mustExist = !options.ledger.isEmpty();
    return workspace::Workspace::openInBackground(path, open);
}

const QString thisMonth = QStringLiteral("this-month");

/// The month that a new window shows: the one with the newest request, so that it never opens on an empty month.
QString newestMonth(const std::optional<base::Instant> &newestRequest, const query::Calendar &calendar)
{
    if (!newestRequest)
        return thisMonth;
    const auto month = calendar.zone.dateOf(*newestRequest);
    const auto today = calendar.today();
    const bool isThisMonth = month.year() == today.year() && month.month() == today.month();
    return isThisMonth ? thisMonth : month.toString(QStringLiteral("yyyy-MM"));
}

bool keepsNothing(const GuiOptions &options)
{
    return options.isSample || !options.screenshot.isEmpty();
}

/// As the last window was left, where there was one.
shell::ViewState usualState(const GuiOptions &options, const std::optional<workspace::Question> &last,
                            const QString &usualPeriod)
{
    shell::ViewState state;
    state.period = usualPeriod;
    if (!last || keepsNothing(options))
        return state;
    const auto filter = query::parse(last->query);
    if (!filter)
        return state;
    state = state.withFilter(*filter);
    state.sort = last->sort;
    if (state.period == thisMonth)
        state.period = usualPeriod;
    return state;
}

base::Result<shell::ViewState> askedState(const QString &query)
{
    const auto filter = query::parse(query);
    if (!filter)
        return filter.error();
    return shell::ViewState().withFilter(*filter);
}

/// What the window shows first.
base::Result<shell::WindowSetup> startSetup(const GuiOptions &options, workspace::Workspace &workspace)
{
    const auto opening = workspace::readOpening(workspace);
    shell::WindowSetup setup;
    setup.usualPeriod = newestMonth(opening.newestRequest, workspace.calendar());
    const auto state = options.query ? askedState(*options.query)
                                     : base::Result(usualState(options, opening.lastQuestion, setup.usualPeriod));
    if (!state)
        return state.error();
    setup.start = *state;
    setup.start.page = options.page;
    setup.opensWithView = !options.query && options.page.isEmpty() && !keepsNothing(options);
    // Of an empty ledger the first run has still to come, or was left in the middle.
    if (!options.isSample && options.page.isEmpty() && opening.isEmpty)
        setup.start.page = QStringLiteral("welcome");
    return setup;
}

/// What the window opens beside its pages, which show the records that it asks for.
void addTools(shell::WindowSetup &setup)
{
    const auto handover = std::make_shared<pages::Handover>();
    setup.pages = pages::allPages(handover);
    setup.exportRows = [](const shell::PageContext &context, QWidget *window) { pages::openExport(context, window); };
    setup.evidence = [](const shell::PageContext &context, QWidget *window) { pages::openEvidence(context, window); };
    setup.exportHistory = &pages::openExportHistory;
    setup.gaps = [](const shell::PageContext &context, QWidget *parent) { pages::openGaps(context, {}, parent); };
    setup.breakdown = &pages::openBreakdown;
    setup.preferences = &pages::openPreferences;
    setup.importViews = &pages::openViewsImport;
    setup.exportViews = &pages::openViewsExport;
    setup.printReport = reports::openPreview;
    setup.saveReport = reports::openSave;
    setup.audit = [handover](const shell::PageContext &context, QWidget *parent) {
        pages::openAudit(context, handover, parent);
    };
    setup.openAgent = [handover](const shell::PageContext &context, const QString &key) {
        handover->askForAgent(key);
        context.filter.setPage(QStringLiteral("agents"));
    };
    setup.reconcile = [handover](const shell::PageContext &context, QWidget *parent) {
        pages::openReconcile(context, handover, parent);
    };
}

std::shared_ptr<firstrun::SlackAccess> makeAccess(const WindowParts &parts, const QSettings *settings)
{
    auto access = std::make_shared<firstrun::SlackAccess>(
        qEnvironmentVariable("PRECEDENT_SLACK_API_URL", QStringLiteral("https://slack.com/api/")), parts.keychain);
    if (const auto token = qgetenv("PRECEDENT_SLACK_TOKEN").trimmed(); !token.isEmpty())
        access->useForSession(token);
    if (settings != nullptr)
        access->setNetwork(firstrun::loadNetwork(*settings));
    return access;
}

} // namespace

base::Result<std::unique_ptr<WindowStart>> WindowStart::make(const GuiOptions &options, const WindowParts &parts,
                                                             std::unique_ptr<workspace::Workspace> opened)
{
    base::Result<std::unique_ptr<workspace::Workspace>> workspace(std::move(opened));
    if (*workspace == nullptr)
        workspace = openWorkspace(options);
    if (!workspace)
        return workspace.error();
    auto start = startSetup(options, **workspace);
    if (!start)
        return start.error();
    return std::unique_ptr<WindowStart>(new WindowStart(options, parts, std::move(*workspace), std::move(*start)));
}

WindowStart::WindowStart(const GuiOptions &options, const WindowParts &parts,
                         std::unique_ptr<workspace::Workspace> workspace, shell::WindowSetup setup)
    : m_workspace(std::move(workspace)), m_settings(keepsNothing(options) ? nullptr : std::make_shared<QSettings>()),
      m_theme(*qApp), m_enterKey(*qApp), m_pageWheel(*qApp), m_links(parts.links)
{
    const auto kept =
        m_settings != nullptr ? m_settings->value(QStringLiteral("window/appearance")).toString() : QString();
    m_theme.setAppearance(options.theme.value_or(widgets::appearanceFromWord(kept)));
    addTools(setup);
    if (setup.start.page.isEmpty() && m_settings != nullptr)
        setup.start.page = m_settings->value(QStringLiteral("window/page")).toString();
    if (options.isSample)
        setup.leaveSample = parts.leaveSample;
    else
        addSlack(setup, parts);
    setup.verify = verifyJob(ledgerPath());
    addPrivacy(setup, parts, options.isSample);
    addDesktop(setup, {ledgerPath(), m_settings, parts.openLedger, m_importOffer});
    setup.clock = m_workspace->ledger().clock();
    setup.settings = m_settings;
    setup.isSample = options.isSample;
    m_window = std::make_unique<shell::MainWindow>(*m_workspace, m_theme, m_links, setup);
    watchJobs(*m_window, m_settings);
    if (m_live)
        m_live->attach(*m_window);
    if (options.size)
        m_window->resize(*options.size);
    if (m_sync != nullptr && m_settings != nullptr)
        startAutoSync(setup.syncEvery);
}

void WindowStart::checkLedger()
{
    checkAfterAbruptEnd(*m_window, ledgerPath(),
                        [this] { openDiagnostics(ledgerPath(), m_workspace->ledger().clock(), m_window.get()); });
}

QStringList WindowStart::teams() const
{
    return teamsOf(m_workspace->ledger());
}

void WindowStart::addPrivacy(shell::WindowSetup &setup, const WindowParts &parts, bool isSample)
{
    pages::PrivacyParts privacy;
    if (!isSample) {
        privacy = privacyParts(m_workspace->ledger(), parts.keychain, m_access, [this] {
            if (m_live)
                m_live->forgetToken();
        });
        privacy.restore = parts.restore;
        privacy.deleteEverything = parts.deleteEverything;
    }
    setup.privacy = [privacy](const shell::PageContext &context, QWidget *parent) {
        pages::openPrivacy(context, privacy, parent);
    };
}

void WindowStart::addSlack(shell::WindowSetup &setup, const WindowParts &parts)
{
    m_access = makeAccess(parts, m_settings.get());
    const auto sync = m_sync = std::make_shared<SyncStart>(m_access);
    if (m_settings != nullptr) {
        setup.syncEvery = std::clamp(m_settings->value(syncEveryKey, usualSyncMinutes).toInt(), 0, mostSyncMinutes);
        setup.setSyncEvery = [this](int minutes) {
            m_settings->setValue(syncEveryKey, minutes);
            m_autoSync->setMinutes(minutes);
        };
    }
    setup.sync = [sync](const shell::PageContext &context, QWidget *parent) { sync->open(context, parent); };
    setup.gaps = [sync](const shell::PageContext &context, QWidget *parent) {
        const auto fill = [sync](const shell::PageContext &asked, const pages::Gap &gap, QWidget *window) {
            sync->fillGap(asked, gap, window);
        };
        pages::openGaps(context, fill, parent);
    };
    setup.connect = [](const shell::PageContext &context, QWidget *) {
        context.filter.setPage(QStringLiteral("welcome"));
    };
    m_live = std::make_unique<LiveStart>(*m_workspace, m_access, parts.keychain, m_settings);
    setup.live = [live = m_live.get()](const shell::PageContext &, QWidget *parent) { live->openDialog(parent); };
    m_importOffer = std::make_shared<firstrun::ImportOffer>();
    firstrun::FirstRunSetup first;
    first.offer = m_importOffer;
    first.access = m_access;
    first.settings = m_settings;
    first.openSample = parts.openSample;
    first.startSync = [sync](const shell::PageContext &context, const firstrun::SyncPlan &plan) {
        return sync->startFirst(context, plan);
    };
    first.startImport = [](const shell::PageContext &context, const QString &path, const QStringList &channels) {
        return context.jobs.start(QStringLiteral("import"), QApplication::translate("WindowStart", "Import"),
                                  importJob(context.workspace.ledger(), path, channels));
    };
    setup.pages.push_back(firstrun::firstRunEntry(first));
}

void WindowStart::startAutoSync(int minutes)
{
    AutoSyncParts parts;
    parts.isReady = [this] {
        const auto channels = m_workspace->channels();
        return m_workspace->isLoaded() && std::any_of(channels.begin(), channels.end(),
                                                      [](const auto &channel) { return channel.settings.followed; });
    };
    parts.start = [this] { return m_sync->startAutomatic(*m_window, m_workspace->ledger()); };
    parts.show = [this](const shell::SyncNotice &notice) { m_window->showSyncNotice(notice); };
    parts.timeText = [this](base::Instant at) {
        return text::shortTime(at, m_workspace->calendar().zone, m_window->locale());
    };
    m_autoSync = std::make_unique<AutoSync>(m_window->jobs(), std::move(parts));
    m_autoSync->setMinutes(minutes);
    QObject::connect(m_workspace.get(), &workspace::Workspace::changed, m_autoSync.get(), &AutoSync::tick);
}

} // namespace precedent::gui
