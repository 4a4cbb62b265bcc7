// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/firstrun/firstrunwindow.h"

#include "ui/text/translations.h"

#include <QtCore/QSettings>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QTableView>

namespace precedent::test {

namespace {

using namespace Qt::Literals::StringLiterals;

base::Instant present()
{
    return base::systemClock()();
}

/// A year of a busy team in little: requests with answers in threads, and talk between.
void fillWorld(fakeslack::World &world)
{
    world.addPerson(u"U0LEAD"_s, u"Lea Lead"_s);
    world.addPerson(u"U0SARA"_s, u"Sara Okafor"_s);
    world.addChannel(u"C0GENERAL"_s, u"general"_s);
    world.addChannel(u"C0REFUNDS"_s, u"refund-approvals"_s);
    world.addChannel(u"C0ABC"_s, u"abc-team"_s);
    world.addChannel(u"G0DEALS"_s, u"deals"_s, true);
    world.addChannel(u"C0CREDITS"_s, u"credit-exceptions"_s);
    world.kick(u"C0CREDITS"_s);
    for (int i = 0; i < 30; ++i) {
        const auto root = world.post(u"C0REFUNDS"_s, u"U0SARA"_s,
                                     u"Can I refund $%1 to customer Jo%2 for a late parcel?"_s.arg(20 + i).arg(i));
        world.advance(600);
        if (i % 3 != 2)
            world.reply(u"C0REFUNDS"_s, root, u"U0LEAD"_s,
                        i % 3 == 0 ? u"approved, our fault"_s : u"denied, no proof"_s);
        world.advance(7200);
        world.post(u"C0REFUNDS"_s, u"U0LEAD"_s, u"Good morning all"_s);
        world.advance(7200);
    }
}

} // namespace

void FakeKeychain::setState(secrets::KeychainState state)
{
    const std::lock_guard lock(m_mutex);
    m_state = state;
}

QByteArray FakeKeychain::token(const QString &key) const
{
    const std::lock_guard lock(m_mutex);
    return m_tokens.value(key);
}

void FakeKeychain::put(const QByteArray &token)
{
    const std::lock_guard lock(m_mutex);
    m_tokens.insert(u"default"_s, token);
}

secrets::Keychain FakeKeychain::keychain()
{
    using secrets::KeychainState;
    secrets::Keychain keychain;
    keychain.read = [this](const QString &key) -> secrets::StoredToken {
        const std::lock_guard lock(m_mutex);
        if (m_state != KeychainState::Present)
            return {m_state, {}};
        const auto token = m_tokens.value(key);
        return {token.isEmpty() ? KeychainState::Absent : KeychainState::Present, token};
    };
    keychain.write = [this](const QString &key, const QByteArray &token) -> base::Result<void> {
        const std::lock_guard lock(m_mutex);
        if (m_state == KeychainState::Locked)
            return base::makeError(base::ErrorKind::NotConfigured, "keychain-locked");
        if (m_state == KeychainState::NoService)
            return base::makeError(base::ErrorKind::NotConfigured, "keychain-no-service");
        m_tokens.insert(key, token);
        return {};
    };
    return keychain;
}

FirstRunWindow::FirstRunWindow(fakeslack::Profile profile) : world(present() - 6 * base::oneDay)
{
    fillWorld(world);
    m_server = std::make_unique<fakeslack::Server>(world, std::move(profile));
    qputenv("PRECEDENT_SLACK_API_URL", m_server->apiUrl().toUtf8());
    qunsetenv("PRECEDENT_SLACK_TOKEN");
    qputenv("XDG_DATA_HOME", m_folder.filePath(u"data"_s).toUtf8());
    QCoreApplication::setOrganizationName(u"precedent"_s);
    QCoreApplication::setApplicationName(u"precedent"_s);
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.filePath(u"config"_s));
}

FirstRunWindow::~FirstRunWindow()
{
    close();
}

void FirstRunWindow::open()
{
    static const bool areWordsInstalled = [] {
        text::installTranslations(QLocale(QLocale::English, QLocale::UnitedStates));
        return true;
    }();
    QVERIFY(areWordsInstalled);
    gui::GuiOptions options;
    options.size = QSize(1280, 860);
    options.theme = qgetenv("PRECEDENT_TEST_THEME") == "dark" ? widgets::Appearance::Dark : widgets::Appearance::Light;
    gui::WindowParts parts;
    parts.keychain = keychain.keychain();
    parts.links = widgets::LinkGuard([this](const QUrl &url) { opened += url.toString(QUrl::FullyEncoded); },
                                     [](QWidget *, const QString &) { return false; });
    m_host = std::make_unique<gui::WindowHost>(options, parts);
    const auto shown = m_host->open();
    QVERIFY2(shown, shown ? "" : qPrintable(shown.error().code));
    QVERIFY(becomes([this] { return window().hasData(); }));
}

void FirstRunWindow::close()
{
    if (m_host != nullptr && m_host->window() != nullptr)
        m_host->window()->close();
    m_host.reset();
}

bool FirstRunWindow::press(const QString &name)
{
    auto *button = part<QAbstractButton>(name);
    if (button == nullptr || !button->isEnabled() || !button->isVisible())
        return false;
    button->click();
    return true;
}

bool FirstRunWindow::isShown(const QString &name)
{
    const auto *widget = part<QWidget>(name);
    return widget != nullptr && widget->isVisible();
}

QString FirstRunWindow::text(const QString &label)
{
    const auto *found = part<QLabel>(label);
    return found != nullptr ? found->text() : QString();
}

bool FirstRunWindow::connectWith(const QString &token)
{
    part<QLineEdit>(u"firstrun.token.field"_s)->setText(token);
    return press(u"firstrun.token.try"_s);
}

bool FirstRunWindow::tick(const QString &channel)
{
    auto *table = part<QTableView>(u"firstrun.channels.table"_s);
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        if (!table->model()->index(row, 0).data().toString().endsWith(u'#' + channel))
            continue;
        Q_EMIT table->clicked(table->model()->index(row, 0));
        return true;
    }
    return false;
}

bool FirstRunWindow::reachChannels()
{
    return press(u"firstrun.welcome.connect"_s) &&
           becomes([this] { return part<QWidget>(u"firstrun.token.field"_s)->isEnabled(); }) &&
           connectWith(u"xoxb-test-token"_s) && becomes([this] {
               return isShown(u"firstrun.channels.table"_s) &&
                      part<QTableView>(u"firstrun.channels.table"_s)->model()->rowCount() == 5;
           });
}

bool FirstRunWindow::reachRange(const QString &channel)
{
    return reachChannels() && tick(channel) &&
           becomes([this] { return part<QAbstractButton>(u"firstrun.connect.continue"_s)->isEnabled(); }) &&
           press(u"firstrun.connect.continue"_s) && press(u"firstrun.check.continue"_s) && isShown(u"firstrun.range"_s);
}

QString FirstRunWindow::ledgerPath() const
{
    return m_folder.filePath(u"data/precedent/ledger.precedent"_s);
}

void FirstRunWindow::draw(const QString &name)
{
    const auto folder = qEnvironmentVariable("PRECEDENT_PICTURES");
    if (folder.isEmpty())
        return;
    QTest::qWait(200);
    const auto theme = qEnvironmentVariable("PRECEDENT_TEST_THEME", u"light"_s);
    QVERIFY(window().grab().save(u"%1/%2-%3.png"_s.arg(folder, name, theme)));
}

} // namespace precedent::test
