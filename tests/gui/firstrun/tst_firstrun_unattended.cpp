// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ledger.h"
#include "tests/gui/firstrun/firstrunwindow.h"
#include "tests/gui/harness.h"

#include <QtGui/QAction>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

using namespace precedent;

namespace {

using namespace Qt::Literals::StringLiterals;

} // namespace

/// The window by itself: automatic syncs, a second workspace, and the sample made behind it.
class TestFirstRunUnattended : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_run.reset(); }
    void theNextStartSyncsByItself();
    void noticesTakeNoFocusAndMakeNoStrip();
    void theMenuTurnsItOffAndOn();
    void anotherProgramsLockIsWaitedFor();
    void withoutATokenNobodyIsAsked();
    void aSecondWorkspaceIsReadWithItsOwnToken();
    void oneWorkspaceWithoutATokenIsSaid();
    void aChannelWithANewIdIsAskedAbout();
    void theSampleIsMadeBehindTheWindow();
    void theSampleCanBeStopped();

private:
    [[nodiscard]] bool isIdle() { return !m_run->window().jobs().isRunning(); }
    [[nodiscard]] bool readFirst()
    {
        return m_run->reachRange() && m_run->press(u"firstrun.range.0"_s) && m_run->press(u"firstrun.range.start"_s) &&
               test::becomes([this] { return isIdle() && m_run->isShown(u"rail.channel.refund-approvals"_s); });
    }
    /// The other workspace's only channel, from the Connect menu on.
    [[nodiscard]] bool connectSecond()
    {
        m_run->part<QAction>(u"action.connect"_s)->trigger();
        return m_run->press(u"firstrun.welcome.connect"_s) &&
               test::becomes([this] { return m_run->part<QWidget>(u"firstrun.token.field"_s)->isEnabled(); }) &&
               m_run->connectWith(u"xoxb-second-token"_s) &&
               test::becomes([this] { return m_run->tick(u"goodwill"_s); }) &&
               test::becomes([this] { return m_run->press(u"firstrun.connect.continue"_s); }) &&
               m_run->press(u"firstrun.check.continue"_s) && m_run->press(u"firstrun.range.start"_s) &&
               test::becomes([this] { return isIdle() && m_run->isShown(u"rail.channel.goodwill"_s); });
    }
    [[nodiscard]] std::size_t records() const
    {
        const auto ledger = store::Ledger::open(m_run->ledgerPath(), {store::OpenMode::ReadOnly});
        return ledger ? (*(*ledger)->reader())->records()->size() : 0;
    }
    void ask(const QString &customer)
    {
        m_run->world.post(u"C0REFUNDS"_s, u"U0SARA"_s,
                          u"Can I refund $7 to customer %1 for a torn box?"_s.arg(customer));
    }
    [[nodiscard]] QString notice()
    {
        const auto *label = m_run->part<QLabel>(u"status.sync"_s);
        const auto detail = label->accessibleDescription();
        return !label->isVisible() || !detail.isEmpty() ? detail : label->accessibleName();
    }

    std::unique_ptr<fakeslack::World> m_other;
    std::unique_ptr<test::FirstRunWindow> m_run;
};

void TestFirstRunUnattended::init()
{
    m_other = std::make_unique<fakeslack::World>(base::systemClock()() - base::oneDay);
    m_other->change([](fakeslack::WorldData &data) {
        data.teamId = u"T0OTHER"_s;
        data.teamName = u"Other Workspace"_s;
    });
    m_other->addPerson(u"U0KIM"_s, u"Kim"_s);
    m_other->addChannel(u"C0GOODWILL"_s, u"goodwill"_s);
    m_other->post(u"C0GOODWILL"_s, u"U0KIM"_s, u"Can I give a $30 credit to customer Bo for the outage?"_s);
    m_other->advance(60);
    m_run = std::make_unique<test::FirstRunWindow>();
    m_run->server().addWorkspace("xoxb-second-token", *m_other);
    m_run->open();
}

void TestFirstRunUnattended::theNextStartSyncsByItself()
{
    QVERIFY(readFirst());
    QCOMPARE(notice(), QString());
    m_run->close();
    ask(u"Kim"_s);
    m_run->syncEvery(10);
    m_run->open();
    QVERIFY(test::becomes([this] { return records() == 31; }));
    QVERIFY(test::becomes([this] { return notice().startsWith(u"next sync"_s); }));
    m_run->draw(u"12-next-sync"_s);
}

void TestFirstRunUnattended::noticesTakeNoFocusAndMakeNoStrip()
{
    QVERIFY(readFirst());
    m_run->close();
    m_run->server().addFault(u"auth.test"_s, 0, fakeslack::slackError(u"token_revoked"_s));
    m_run->syncEvery(10);
    m_run->open();
    m_run->window().activateWindow();
    auto *search = m_run->part<QLineEdit>(u"topbar.search"_s);
    search->setFocus();
    QVERIFY(test::becomes([this] { return notice().startsWith(u"The last automatic sync failed"_s); }));
    QCOMPARE(QApplication::activeModalWidget(), nullptr);
    QVERIFY(search->hasFocus());
    QVERIFY(m_run->part<QWidget>(u"strip.sync.auto"_s) == nullptr);
    QVERIFY(m_run->part<QWidget>(u"strip.sync"_s) == nullptr);
    QCOMPARE(test::unnamedFocusables(m_run->window()), QStringList());
    m_run->draw(u"13-sync-failed"_s);
}

void TestFirstRunUnattended::theMenuTurnsItOffAndOn()
{
    QVERIFY(readFirst());
    auto *menu = m_run->part<QMenu>(u"menu.autosync"_s);
    QVERIFY(menu != nullptr && !menu->accessibleName().isEmpty());
    QVERIFY(m_run->part<QAction>(u"action.autosync.0"_s)->isChecked());
    ask(u"Kim"_s);
    m_run->part<QAction>(u"action.autosync.5"_s)->trigger();
    QVERIFY(test::becomes([this] { return isIdle() && notice().startsWith(u"next sync"_s); }));
    m_run->part<QAction>(u"action.autosync.0"_s)->trigger();
    QCOMPARE(notice(), QString());
    m_run->part<QAction>(u"action.autosync.15"_s)->trigger();
    m_run->close();
    m_run->open();
    QVERIFY(m_run->part<QAction>(u"action.autosync.15"_s)->isChecked());
}

void TestFirstRunUnattended::anotherProgramsLockIsWaitedFor()
{
    QVERIFY(readFirst());
    m_run->close();
    const auto lock = store::JobLock::acquire(m_run->ledgerPath());
    QVERIFY(lock.ok());
    const int before = m_run->server().calls();
    m_run->syncEvery(10);
    m_run->open();
    QVERIFY(test::becomes([this] { return isIdle() && notice().startsWith(u"next sync"_s); }));
    QCOMPARE(m_run->server().calls(), before);
}

void TestFirstRunUnattended::withoutATokenNobodyIsAsked()
{
    QVERIFY(readFirst());
    m_run->close();
    m_run->keychain.setState(secrets::KeychainState::Absent);
    m_run->syncEvery(10);
    m_run->open();
    QVERIFY(test::becomes([this] { return notice().startsWith(u"Automatic sync begins"_s); }));
    QVERIFY(m_run->part<QWidget>(u"sync.token"_s) == nullptr);
}

void TestFirstRunUnattended::aSecondWorkspaceIsReadWithItsOwnToken()
{
    QVERIFY(readFirst());
    QVERIFY(connectSecond());
    QCOMPARE(records(), std::size_t(31));
    QCOMPARE(m_run->keychain.token(u"T0FAKE"_s), QByteArray("xoxb-test-token"));
    QCOMPARE(m_run->keychain.token(u"T0OTHER"_s), QByteArray("xoxb-second-token"));
    QCOMPARE(m_run->part<QAbstractButton>(u"rail.channel.goodwill"_s)->accessibleName().contains(u"Other Workspace"_s),
             true);
    m_run->close();
    ask(u"Kim"_s);
    m_other->post(u"C0GOODWILL"_s, u"U0KIM"_s, u"Can I give a $40 credit to customer Di for the outage?"_s);
    m_run->open();
    m_run->part<QAction>(u"action.sync"_s)->trigger();
    QVERIFY(test::becomes([this] { return isIdle(); }));
    QCOMPARE(records(), std::size_t(33));
    m_run->window().filterState().setPage(u"sources"_s);
    QVERIFY(test::becomes([this] { return m_run->window().hasData(); }));
    QCOMPARE(m_run->part<QTableView>(u"sources.table"_s)->model()->headerData(1, Qt::Horizontal).toString(),
             u"Workspace"_s);
    m_run->draw(u"14-two-workspaces"_s);
}

void TestFirstRunUnattended::oneWorkspaceWithoutATokenIsSaid()
{
    QVERIFY(readFirst());
    QVERIFY(connectSecond());
    m_run->close();
    m_run->keychain.put({}, u"T0OTHER"_s);
    ask(u"Kim"_s);
    m_run->syncEvery(10);
    m_run->open();
    QVERIFY(test::becomes([this] { return notice().contains(u"#goodwill"_s); }));
    QCOMPARE(records(), std::size_t(32));
}

void TestFirstRunUnattended::aChannelWithANewIdIsAskedAbout()
{
    QVERIFY(readFirst());
    m_run->close();
    ask(u"Kim"_s);
    m_run->world.change([](fakeslack::WorldData &data) {
        auto channel = data.channels.extract(u"C0REFUNDS"_s);
        channel.key() = u"C0RENEWED"_s;
        channel.mapped().id = channel.key();
        data.channels.insert(std::move(channel));
    });
    m_run->syncEvery(10);
    m_run->open();
    const auto question = u"strip.moved/C0REFUNDS"_s;
    QVERIFY(test::becomes([this, &question] { return isIdle() && m_run->isShown(question); }));
    QCOMPARE(records(), std::size_t(30));
    m_run->draw(u"16-channel-with-a-new-id"_s);
    const auto buttons = m_run->part<QWidget>(question)->findChildren<QPushButton *>();
    QCOMPARE(buttons.size(), 2);
    buttons.first()->click();
    QVERIFY(test::becomes([this] { return records() == 31; }));
    QVERIFY(test::becomes([this] { return isIdle() && notice().startsWith(u"next sync"_s); }));
}

void TestFirstRunUnattended::theSampleIsMadeBehindTheWindow()
{
    const auto *before = &m_run->window();
    int ticks = 0;
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &timer, [&ticks] { ++ticks; });
    timer.start(5);
    QVERIFY(m_run->press(u"firstrun.welcome.sample"_s));
    QVERIFY(test::becomes([this] { return m_run->isShown(u"status.stop"_s); }));
    QVERIFY(m_run->text(u"status.job"_s).startsWith(u"Opening the sample"_s));
    QVERIFY(QApplication::overrideCursor() == nullptr);
    m_run->draw(u"15-opening-the-sample"_s);
    ticks = 0;
    QVERIFY(test::becomes([this, before] { return &m_run->window() != before && m_run->window().hasData(); }));
    // The window lived on meanwhile.
    QVERIFY2(ticks > 5, qPrintable(QString::number(ticks)));
}

void TestFirstRunUnattended::theSampleCanBeStopped()
{
    const auto *before = &m_run->window();
    QVERIFY(m_run->press(u"firstrun.welcome.sample"_s));
    QVERIFY(test::becomes([this] { return m_run->press(u"status.stop"_s); }));
    QVERIFY(test::becomes([this] { return isIdle(); }));
    QTest::qWait(50);
    QCOMPARE(&m_run->window(), before);
    QVERIFY(m_run->isShown(u"firstrun.welcome"_s));
}

QTEST_MAIN(TestFirstRunUnattended)
#include "tst_firstrun_unattended.moc"
