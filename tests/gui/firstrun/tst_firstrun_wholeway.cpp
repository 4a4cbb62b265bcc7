// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ledger.h"
#include "tests/gui/firstrun/firstrunwindow.h"

#include <QtGui/QAction>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

using namespace precedent;

namespace {

QString s(const char *text)
{
    return QString::fromLatin1(text);
}

} // namespace

/// From nothing to the first chart and back again tomorrow, as a new user goes.
class TestFirstRunWholeWay : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_run = std::make_unique<test::FirstRunWindow>(); }
    void cleanup() { m_run.reset(); }
    void emptyProfileShowsThreeDoors();
    void fromWelcomeToTheFirstChart();
    void nextStartOpensTheDashboardAndSyncsWithTheKeptToken();
    void firstSyncThatFailsIsRepeatedBySyncNow();
    void stopButtonEndsTheFirstSync();
    void syncWithoutAKeptTokenAsksForOne();
    void syncWithoutAChannelOpensTheFirstRun();
    void anotherChannelIsAddedLater();
    void sampleOpensAndLeadsBack();

private:
    [[nodiscard]] bool startFirstSync()
    {
        return m_run->reachRange() && m_run->press(s("firstrun.range.0")) && m_run->press(s("firstrun.range.start"));
    }
    [[nodiscard]] bool isIdle() { return !m_run->window().jobs().isRunning(); }
    [[nodiscard]] std::size_t recordsInTheLedger() const
    {
        const auto ledger = store::Ledger::open(m_run->ledgerPath(), {store::OpenMode::ReadOnly});
        if (!ledger)
            return 0;
        const auto reader = (*ledger)->reader();
        const auto records = reader ? (*reader)->records() : base::Result<std::vector<domain::Record>>(reader.error());
        return records ? records->size() : 0;
    }

    std::unique_ptr<test::FirstRunWindow> m_run;
};

void TestFirstRunWholeWay::emptyProfileShowsThreeDoors()
{
    m_run->open();
    QStringList doors;
    for (const char *door : {"sample", "connect", "import"}) {
        const auto *button = m_run->part<QPushButton>(s("firstrun.welcome.") + s(door));
        QVERIFY(button != nullptr && button->isEnabled() && button->isVisible());
        doors += button->accessibleName();
    }
    QCOMPARE(doors, (QStringList{s("Try with sample data"), s("Connect Slack"), s("Import a Slack export")}));
    m_run->window().activateWindow();
    QVERIFY(test::becomes([this] { return m_run->part<QPushButton>(s("firstrun.welcome.sample"))->hasFocus(); }));
    QTest::keyClick(&m_run->window(), Qt::Key_Tab);
    QVERIFY(m_run->part<QPushButton>(s("firstrun.welcome.connect"))->hasFocus());
    QTest::keyClick(&m_run->window(), Qt::Key_Tab);
    QVERIFY(m_run->part<QPushButton>(s("firstrun.welcome.import"))->hasFocus());
    QVERIFY(!m_run->isShown(s("topbar.search")));
    QCOMPARE(m_run->text(s("topbar.title")), s("Welcome"));
    QCOMPARE(m_run->server().calls(), 0);
    m_run->draw(s("1-welcome"));
}

void TestFirstRunWholeWay::fromWelcomeToTheFirstChart()
{
    m_run->open();
    QVERIFY(m_run->press(s("firstrun.welcome.connect")));
    QVERIFY(test::becomes([this] { return m_run->part<QWidget>(s("firstrun.token.field"))->isEnabled(); }));
    QCOMPARE(m_run->text(s("firstrun.token.notice")), QString());
    m_run->draw(s("2-connect"));
    QVERIFY(m_run->press(s("firstrun.connect.back")));
    QVERIFY(m_run->reachChannels());
    m_run->draw(s("3-channels"));
    QVERIFY(m_run->text(s("firstrun.token.notice")).contains(s("Fake Workspace")));
    QVERIFY(m_run->tick(s("refund-approvals")));
    QVERIFY(test::becomes([this] { return m_run->part<QPushButton>(s("firstrun.connect.continue"))->isEnabled(); }));
    m_run->draw(s("4-chosen"));
    QVERIFY(m_run->press(s("firstrun.connect.continue")));
    m_run->draw(s("5-check"));
    QVERIFY(m_run->text(s("firstrun.check.summary")).contains(s("60")));
    QVERIFY(m_run->press(s("firstrun.check.continue")));
    m_run->draw(s("6-range"));
    QVERIFY(m_run->press(s("firstrun.range.start")));
    QVERIFY(test::becomes([this] { return m_run->isShown(s("page.overview")); }));
    QVERIFY(test::becomes([this] { return isIdle() && m_run->window().hasData(); }));
    QVERIFY(test::becomes([this] { return m_run->text(s("status.counts")).startsWith(s("30 decisions")); }));
    QVERIFY(m_run->part<QWidget>(s("overview.chart.types")) != nullptr);
    m_run->draw(s("7-dashboard"));
    QCOMPARE(recordsInTheLedger(), std::size_t(30));
    QCOMPARE(m_run->keychain.token(), QByteArray("xoxb-test-token"));
}

void TestFirstRunWholeWay::nextStartOpensTheDashboardAndSyncsWithTheKeptToken()
{
    m_run->open();
    QVERIFY(startFirstSync());
    QVERIFY(test::becomes([this] { return isIdle(); }));
    m_run->close();
    m_run->world.post(s("C0REFUNDS"), s("U0SARA"), s("Can I refund $7 to Kim for a torn box?"));
    m_run->open();
    QVERIFY(m_run->isShown(s("page.overview")));
    m_run->part<QAction>(s("action.sync"))->trigger();
    QVERIFY(test::becomes([this] { return isIdle(); }));
    QCOMPARE(recordsInTheLedger(), std::size_t(31));
}

void TestFirstRunWholeWay::firstSyncThatFailsIsRepeatedBySyncNow()
{
    m_run->open();
    QVERIFY(m_run->reachRange());
    m_run->server().addFault(s("users.list"), 0, fakeslack::slackError(s("access_denied")));
    QVERIFY(m_run->press(s("firstrun.range.start")));
    QVERIFY(test::becomes([this] { return isIdle(); }));
    QCOMPARE(recordsInTheLedger(), std::size_t(0));
    m_run->server().clearFaults();
    QVERIFY(test::becomes([this] { return m_run->isShown(s("rail.channel.refund-approvals")); }));
    m_run->part<QAction>(s("action.sync"))->trigger();
    QVERIFY(test::becomes([this] { return isIdle(); }));
    QCOMPARE(recordsInTheLedger(), std::size_t(30));
}

void TestFirstRunWholeWay::stopButtonEndsTheFirstSync()
{
    m_run->open();
    QVERIFY(m_run->reachRange());
    m_run->server().addFault(s("conversations.replies"), 0, fakeslack::tooManyRequests("60"));
    QVERIFY(m_run->press(s("firstrun.range.start")));
    QVERIFY(test::becomes([this] { return m_run->text(s("status.job")).contains(s("Waiting as Slack asked")); }));
    m_run->draw(s("8-waiting"));
    QVERIFY(m_run->press(s("status.stop")));
    QVERIFY(test::becomes([this] { return isIdle(); }));
    QCOMPARE(recordsInTheLedger(), std::size_t(30));
    m_run->draw(s("9-stopped"));
}

void TestFirstRunWholeWay::syncWithoutAKeptTokenAsksForOne()
{
    m_run->keychain.setState(secrets::KeychainState::NoService);
    m_run->open();
    QVERIFY(m_run->press(s("firstrun.welcome.connect")));
    QVERIFY(test::becomes([this] { return m_run->part<QWidget>(s("firstrun.token.field"))->isEnabled(); }));
    QVERIFY(m_run->connectWith(s("xoxb-test-token")));
    QVERIFY(test::becomes([this] { return m_run->press(s("firstrun.token.session")); }));
    QVERIFY(test::becomes([this] { return m_run->tick(s("refund-approvals")); }));
    QVERIFY(test::becomes([this] { return m_run->press(s("firstrun.connect.continue")); }));
    QVERIFY(m_run->press(s("firstrun.check.continue")) && m_run->press(s("firstrun.range.start")));
    QVERIFY(test::becomes([this] { return isIdle(); }));
    m_run->close();
    m_run->open();
    m_run->world.post(s("C0REFUNDS"), s("U0SARA"), s("Can I refund $7 to Kim for a torn box?"));
    m_run->part<QAction>(s("action.sync"))->trigger();
    QVERIFY(test::becomes([this] { return m_run->isShown(s("sync.token")); }));
    m_run->draw(s("10-token-again"));
    m_run->part<QLineEdit>(s("sync.token"))->setText(s("xoxb-test-token"));
    QVERIFY(m_run->press(s("sync.run")));
    QVERIFY(test::becomes([this] { return isIdle(); }));
    QCOMPARE(recordsInTheLedger(), std::size_t(31));
    QCOMPARE(m_run->keychain.token(), QByteArray());
}

void TestFirstRunWholeWay::syncWithoutAChannelOpensTheFirstRun()
{
    m_run->open();
    m_run->window().filterState().setPage(s("overview"));
    QVERIFY(m_run->isShown(s("page.overview")));
    m_run->part<QAction>(s("action.sync"))->trigger();
    QVERIFY(m_run->isShown(s("firstrun.welcome")));
}

void TestFirstRunWholeWay::anotherChannelIsAddedLater()
{
    m_run->world.invite(s("C0CREDITS"));
    m_run->world.post(s("C0CREDITS"), s("U0SARA"), s("Can I give a $30 credit to Kim for the outage?"));
    m_run->open();
    QVERIFY(startFirstSync());
    QVERIFY(test::becomes([this] { return isIdle(); }));
    m_run->part<QAction>(s("action.connect"))->trigger();
    // The token is known: the channels are there at once.
    QVERIFY(m_run->press(s("firstrun.welcome.connect")));
    QVERIFY(test::becomes([this] { return m_run->isShown(s("firstrun.channels.table")); }));
    QVERIFY(test::becomes([this] { return m_run->tick(s("credit-exceptions")); }));
    QVERIFY(test::becomes([this] { return m_run->press(s("firstrun.connect.continue")); }));
    QVERIFY(m_run->press(s("firstrun.check.continue")) && m_run->press(s("firstrun.range.start")));
    QVERIFY(test::becomes([this] { return isIdle(); }));
    QCOMPARE(recordsInTheLedger(), std::size_t(31));
}

void TestFirstRunWholeWay::sampleOpensAndLeadsBack()
{
    m_run->open();
    QVERIFY(m_run->press(s("firstrun.welcome.sample")));
    QVERIFY(test::becomes([this] { return m_run->isShown(s("page.overview")) && m_run->window().hasData(); }));
    QVERIFY(!m_run->text(s("status.counts")).startsWith(s("0 ")));
    QCOMPARE(m_run->server().calls(), 0);
    m_run->draw(s("11-sample"));
    QPushButton *leave = nullptr;
    for (auto *button : m_run->window().findChildren<QPushButton *>())
        leave = button->text() == s("Connect Slack") ? button : leave;
    QVERIFY(leave != nullptr);
    leave->click();
    QVERIFY(test::becomes([this] { return m_run->isShown(s("firstrun.welcome")); }));
    QCOMPARE(recordsInTheLedger(), std::size_t(0));
}

QTEST_MAIN(TestFirstRunWholeWay)
#include "tst_firstrun_wholeway.moc"
