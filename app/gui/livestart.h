// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "live/liveupdates.h"
#include "ui/dialogs/livedialog.h"
#include "ui/firstrun/slackaccess.h"
#include "ui/shell/mainwindow.h"

#include <QtCore/QPointer>

namespace precedent::gui {

/// The keychain's entry of the app-level token, beside those of the workspaces' own.
inline const QString liveTokenKey = QStringLiteral("live");

/// Live updates of the window: off until somebody turns them on, from then on with each start. On the UI thread.
class LiveStart : public QObject
{
    Q_OBJECT
public:
    /// `workspace` outlives it. `settings` keep whether they are on.
    LiveStart(workspace::Workspace &workspace, std::shared_ptr<firstrun::SlackAccess> access,
              secrets::Keychain keychain, std::shared_ptr<QSettings> settings);
    ~LiveStart() override;

    /// Shows the state in this window, gives way to its jobs, and begins if they were on.
    void attach(shell::MainWindow &window);
    void openDialog(QWidget *parent);

    /// With a pasted app-level token, or the one that is kept.
    void turnOn(const QByteArray &pasted);
    void turnOff();
    /// Turns them off and keeps no token in memory; what the keychain holds is not touched.
    void forgetToken();

private:
    [[nodiscard]] live::Setup setup(const QByteArray &pasted);
    void begin(const QByteArray &pasted);
    void show(const live::State &state);

    workspace::Workspace &m_workspace;
    std::shared_ptr<firstrun::SlackAccess> m_access;
    secrets::Keychain m_keychain;
    std::shared_ptr<QSettings> m_settings;
    QPointer<shell::MainWindow> m_window;
    QPointer<dialogs::LiveDialog> m_dialog;
    live::State m_state;
    QByteArray m_token; ///< pasted in this session
    std::unique_ptr<live::LiveUpdates> m_live;
};

} // namespace precedent::gui
