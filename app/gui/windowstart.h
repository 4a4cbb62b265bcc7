// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/autosync.h"
#include "app/gui/guioptions.h"
#include "app/gui/livestart.h"
#include "app/gui/syncstart.h"
#include "secrets/tokenstore.h"
#include "ui/firstrun/importoffer.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/enterkey.h"
#include "ui/widgets/linkguard.h"
#include "ui/widgets/pagewheel.h"
#include "ui/widgets/theme.h"
#include "workspace/workspace.h"

namespace precedent::gui {

/// What a window reaches outside itself by; tests give it others.
struct WindowParts
{
    secrets::Keychain keychain = {};
    widgets::LinkGuard links = {};
    /// Close this window and open the sample, or the own ledger; null where there is no way back.
    std::function<void()> openSample = nullptr;
    std::function<void()> leaveSample = nullptr;
    /// Close this window, put a backup in the ledger's place or delete these files and tokens, and open a new one.
    std::function<void(const QString &backup)> restore = nullptr;
    std::function<void(const QStringList &files)> deleteEverything = nullptr;
    /// Closes this window and opens another ledger; null where there is no way.
    std::function<void(const QString &path)> openLedger = nullptr;
};

/// The window with everything that it refers to, put together from the command line.
class WindowStart
{
public:
    /// Over `opened`, else over what the options name. Errors of opening the ledger, or of reading the query.
    [[nodiscard]] static base::Result<std::unique_ptr<WindowStart>>
    make(const GuiOptions &options, const WindowParts &parts = {},
         std::unique_ptr<workspace::Workspace> opened = nullptr);
    [[nodiscard]] shell::MainWindow &window() { return *m_window; }
    [[nodiscard]] QString ledgerPath() const { return m_workspace->ledger().path(); }
    /// After an abrupt end of the program: says so and checks the ledger.
    void checkLedger();
    /// The workspaces that the ledger has channels of.
    [[nodiscard]] QStringList teams() const;

private:
    WindowStart(const GuiOptions &options, const WindowParts &parts, std::unique_ptr<workspace::Workspace> workspace,
                shell::WindowSetup setup);
    /// Sync, import and the first run.
    void addSlack(shell::WindowSetup &setup, const WindowParts &parts);
    void addPrivacy(shell::WindowSetup &setup, const WindowParts &parts, bool isSample);
    void startAutoSync(int minutes);

    std::unique_ptr<workspace::Workspace> m_workspace;
    std::shared_ptr<QSettings> m_settings; ///< null: nothing is kept
    widgets::Theme m_theme;
    widgets::EnterKey m_enterKey;
    widgets::PageWheel m_pageWheel;
    widgets::LinkGuard m_links;
    std::shared_ptr<firstrun::SlackAccess> m_access;      ///< null in the sample
    std::shared_ptr<SyncStart> m_sync;                    ///< null in the sample
    std::unique_ptr<LiveStart> m_live;                    ///< null for the sample
    std::shared_ptr<firstrun::ImportOffer> m_importOffer; ///< null for the sample
    std::unique_ptr<shell::MainWindow> m_window;
    /// Null where Slack is not read. Last: it uses the window's jobs.
    std::unique_ptr<AutoSync> m_autoSync;
};

} // namespace precedent::gui
