// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/firstrun/firstrunwindow.h"
#include "tests/support/fakeslack/events.h"

#include <QtCore/QDirIterator>
#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

using namespace precedent;

namespace {

QString s(const char *text)
{
    return QString::fromLatin1(text);
}

const QString opening = s("apps.connections.open");

} // namespace

/// Live updates as somebody turns them on, in the real window against a fake Slack.
class TestGuiLive : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_run.reset(); }
    void offUntilTurnedOn();
    void whatHappensIsShownWithoutASync();
    void itStaysOnUntilTurnedOff();
    void aTokenOfAnotherKindIsNotTried_data();
    void aTokenOfAnotherKindIsNotTried();
    void aRefusedTokenIsToldInWords();
    void withoutAKeychainItIsGoodForTheSession();
    void theManifestIsCopied();

private:
    [[nodiscard]] bool openDialog()
    {
        m_run->part<QAction>(s("action.live"))->trigger();
        return m_run->isShown(s("live.token"));
    }
    [[nodiscard]] bool turnOn(const char *token)
    {
        if (!openDialog())
            return false;
        m_run->part<QLineEdit>(s("live.token"))->setText(s(token));
        return m_run->press(s("live.on"));
    }
    [[nodiscard]] bool says(const char *text)
    {
        return test::becomes([this, text] { return m_run->text(s("status.live")) == s(text); });
    }

    std::unique_ptr<test::FirstRunWindow> m_run;
};

void TestGuiLive::init()
{
    m_run = std::make_unique<test::FirstRunWindow>();
    m_run->open();
    QVERIFY(m_run->reachRange() && m_run->press(s("firstrun.range.0")) && m_run->press(s("firstrun.range.start")));
    QVERIFY(test::becomes([this] { return !m_run->window().jobs().isRunning() && m_run->window().hasData(); }));
}

void TestGuiLive::offUntilTurnedOn()
{
    QCOMPARE(m_run->server().calls(opening), 0);
    QVERIFY(!m_run->isShown(s("status.live")));
    QVERIFY(openDialog());
    QCOMPARE(m_run->text(s("live.state")), s("Off."));
    m_run->draw(s("live-off"));
    QVERIFY(!m_run->part<QPushButton>(s("live.off"))->isEnabled());
    QVERIFY(m_run->press(s("live.close")));
}

void TestGuiLive::whatHappensIsShownWithoutASync()
{
    QVERIFY(turnOn("xapp-test-token"));
    QVERIFY(says("Live"));
    QVERIFY(m_run->part<QLineEdit>(s("live.token"))->text().isEmpty());
    m_run->draw(s("live-on"));
    QVERIFY(m_run->press(s("live.close")));
    QCOMPARE(m_run->keychain.token(s("live")), QByteArray("xapp-test-token"));
    QCOMPARE(m_run->keychain.token(), QByteArray("xoxb-test-token"));
    const auto ts = m_run->world.post(s("C0REFUNDS"), s("U0SARA"), s("Can I refund $7 to Kim for a torn box?"));
    m_run->server().sockets().push(fakeslack::messageEvent(m_run->world, s("C0REFUNDS"), ts));
    QVERIFY(test::becomes([this] { return m_run->text(s("status.counts")).startsWith(s("31 decisions")); }));
    QCOMPARE(m_run->window().jobs().id(), s("sync"));
    m_run->draw(s("live-window"));
}

void TestGuiLive::itStaysOnUntilTurnedOff()
{
    QVERIFY(turnOn("xapp-test-token"));
    QVERIFY(says("Live"));
    m_run->close();
    QDirIterator files(m_run->folder(), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(!file.open(QIODevice::ReadOnly) || !file.readAll().contains("xapp-"));
    }
    m_run->open();
    QVERIFY(says("Live"));
    QVERIFY(openDialog());
    QVERIFY(m_run->press(s("live.off")));
    QVERIFY(says(""));
    QCOMPARE(m_run->text(s("live.state")), s("Off."));
    const int calls = m_run->server().calls(opening);
    m_run->close();
    m_run->open();
    QVERIFY(!m_run->isShown(s("status.live")));
    QCOMPARE(m_run->server().calls(opening), calls);
    // The token is still in the keychain.
    QVERIFY(openDialog());
    QVERIFY(m_run->press(s("live.on")));
    QVERIFY(says("Live"));
}

void TestGuiLive::aTokenOfAnotherKindIsNotTried_data()
{
    QTest::addColumn<QString>("token");
    QTest::addColumn<QString>("words");
    QTest::newRow("bot") << s("xoxb-test-token") << s("need the app-level token");
    QTest::newRow("webhook") << s("https://hooks.slack.com/services/T0/B0/x") << s("is not an app-level token");
    QTest::newRow("beginning") << s("xapp-1") << s("only the beginning");
    QTest::newRow("blank") << s("xapp-test token") << s("blanks");
}

void TestGuiLive::aTokenOfAnotherKindIsNotTried()
{
    QFETCH(QString, token);
    QFETCH(QString, words);
    QVERIFY(openDialog());
    m_run->part<QLineEdit>(s("live.token"))->setText(token);
    QVERIFY(!m_run->part<QPushButton>(s("live.on"))->isEnabled());
    QVERIFY(m_run->text(s("live.notice")).contains(words));
    QCOMPARE(m_run->server().calls(opening), 0);
}

void TestGuiLive::aRefusedTokenIsToldInWords()
{
    QVERIFY(turnOn("xapp-another-token"));
    QVERIFY(says("Live updates are off: Slack does not accept the app-level token."));
    QVERIFY(m_run->text(s("live.state")).contains(s("generate a new one")));
    m_run->draw(s("live-refused"));
    QVERIFY(m_run->press(s("live.close")));
    m_run->draw(s("live-refused-window"));
}

void TestGuiLive::withoutAKeychainItIsGoodForTheSession()
{
    m_run->keychain.setState(secrets::KeychainState::NoService);
    QVERIFY(turnOn("xapp-test-token"));
    QVERIFY(says("Live"));
    QVERIFY(m_run->press(s("live.off")));
    QVERIFY(says(""));
    QVERIFY(m_run->press(s("live.on")));
    QVERIFY(says("Live"));
}

void TestGuiLive::theManifestIsCopied()
{
    QVERIFY(openDialog());
    QVERIFY(m_run->press(s("live.manifest")));
    QVERIFY(QGuiApplication::clipboard()->text().contains(s("\"socket_mode_enabled\": true")));
}

QTEST_MAIN(TestGuiLive)
#include "tst_gui_live.moc"
