// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/livestart.h"

#include "app/gui/livewords.h"
#include "ui/firstrun/slackapp.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>

namespace precedent::gui {

namespace {

const QString onKey = QStringLiteral("live/on");

/// Blocks as long as the keychain does. A token that it does not take is good for this session.
base::Result<QByteArray> appToken(const secrets::Keychain &keychain, const QByteArray &pasted, const QByteArray &known)
{
    if (!pasted.isEmpty()) {
        (void)keychain.write(liveTokenKey, pasted);
        return pasted;
    }
    if (!known.isEmpty())
        return known;
    const auto stored = keychain.read(liveTokenKey);
    switch (stored.state) {
    case secrets::KeychainState::Present:
        return stored.token;
    case secrets::KeychainState::Locked:
        return base::makeError(base::ErrorKind::NotConfigured, "keychain-locked");
    case secrets::KeychainState::NoService:
        return base::makeError(base::ErrorKind::NotConfigured, "keychain-no-service");
    case secrets::KeychainState::Absent:
        break;
    }
    return base::makeError(base::ErrorKind::NotConfigured, "app-token-absent");
}

} // namespace

LiveStart::LiveStart(workspace::Workspace &workspace, std::shared_ptr<firstrun::SlackAccess> access,
                     secrets::Keychain keychain, std::shared_ptr<QSettings> settings)
    : m_workspace(workspace), m_access(std::move(access)), m_keychain(std::move(keychain)),
      m_settings(std::move(settings))
{
}

LiveStart::~LiveStart() = default;

void LiveStart::attach(shell::MainWindow &window)
{
    m_window = &window;
    connect(&window.jobs(), &shell::JobController::started, this, [this] {
        if (m_live)
            m_live->pause();
    });
    connect(&window.jobs(), &shell::JobController::finished, this, [this] {
        if (m_live)
            m_live->resume();
    });
    if (m_settings != nullptr && m_settings->value(onKey).toBool())
        begin({});
}

void LiveStart::openDialog(QWidget *parent)
{
    m_dialog = new dialogs::LiveDialog(
        {[this](const QByteArray &token) { turnOn(token); }, [this] { turnOff(); },
         [] { QGuiApplication::clipboard()->setText(firstrun::liveManifest(firstrun::ReadsAs::Bot)); }},
        parent);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    show(m_state);
    m_dialog->open();
}

void LiveStart::turnOn(const QByteArray &pasted)
{
    if (m_settings != nullptr)
        m_settings->setValue(onKey, true);
    begin(pasted);
}

void LiveStart::turnOff()
{
    if (m_settings != nullptr)
        m_settings->setValue(onKey, false);
    if (m_live)
        m_live->stop();
    else
        show({});
}

void LiveStart::forgetToken()
{
    turnOff();
    // Its threads hold the token as well.
    m_live.reset();
    m_token.clear();
    show({});
}

live::Setup LiveStart::setup(const QByteArray &pasted)
{
    live::Setup setup;
    setup.appToken = [keychain = m_keychain, pasted, known = m_token] { return appToken(keychain, pasted, known); };
    setup.connect = [access =
                         m_access](const QString &team,
                                   const base::CancelToken &cancel) -> base::Result<std::unique_ptr<slack::Source>> {
        const auto token = access->token(team, {cancel, {}});
        if (!token)
            return token.error();
        return access->connect(*token, {cancel, {}});
    };
    setup.api = m_access->options();
    // Calls that are posted to this object die with it, and its threads end before.
    setup.onState = [this](const live::State &state) {
        QMetaObject::invokeMethod(
            this, [this, state] { show(state); }, Qt::QueuedConnection);
    };
    setup.onArchived = [this](const sync::Report &) {
        QMetaObject::invokeMethod(
            this, [this] { m_workspace.reloadInBackground(); }, Qt::QueuedConnection);
    };
    return setup;
}

void LiveStart::begin(const QByteArray &pasted)
{
    if (!pasted.isEmpty())
        m_token = pasted;
    // Ends an earlier one, whose last word is posted before the first of the new one.
    m_live.reset();
    m_live = std::make_unique<live::LiveUpdates>(m_workspace.ledger(), setup(pasted));
    if (m_window && m_window->jobs().isRunning())
        m_live->pause();
}

void LiveStart::show(const live::State &state)
{
    m_state = state;
    if (m_window)
        m_window->setLiveText(liveStatus(state));
    if (m_dialog)
        m_dialog->setState(state.phase != live::Phase::Off, liveSentence(state));
}

} // namespace precedent::gui
