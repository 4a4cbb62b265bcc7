// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/firstrun/firstrunwindow.h"
#include "tests/gui/harness.h"
#include "ui/firstrun/slackapp.h"

#include <QtCore/QSettings>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QRadioButton>
#include <QtWidgets/QTableView>

using namespace precedent;
using secrets::KeychainState;

namespace {

QString s(const char *text)
{
    return QString::fromLatin1(text);
}

} // namespace

/// Everything that can go otherwise between the first page and the first sync.
class TestFirstRunConnect : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_run = std::make_unique<test::FirstRunWindow>(); }
    void cleanup() { m_run.reset(); }
    void slackOpensWithTheFormFilledInAndTheManifestCopied();
    void wrongKindIsRefusedWithoutARequest_data();
    void wrongKindIsRefusedWithoutARequest();
    void slacksRefusalIsTold_data();
    void slacksRefusalIsTold();
    void missingScopeIsNamedAndStops();
    void theFocusIsOnNoButtonWhileSlackIsAsked();
    void keychainsStateIsTold_data();
    void keychainsStateIsTold();
    void unlockedKeychainTakesTheTokenAtLast();
    void tokenLeavesTheFieldAndOnlyItsEndIsShown();
    void adminsApprovalIsAStateThatSurvives();
    void answersSurviveTheEndOfTheProgram();
    void lostTokenIsAskedForAgainAndLeadsBack();
    void uninvitedChannelIsHelpedInto();
    void refusedThreadsAreToldAndDoNotStop();
    void restrictedAppIsToldHowLong();
    void listArrivesPageByPage();
    void stepsHaveNamesAndPlainText();

private:
    [[nodiscard]] bool toToken()
    {
        m_run->open();
        return m_run->press(s("firstrun.welcome.connect")) &&
               test::becomes([this] { return m_run->part<QWidget>(s("firstrun.token.field"))->isEnabled(); });
    }
    [[nodiscard]] QString notice() { return m_run->text(s("firstrun.token.notice")); }
    [[nodiscard]] bool noticeSays(const char *words)
    {
        return test::becomes([this, words] { return notice().contains(QString::fromUtf8(words)); });
    }
    [[nodiscard]] bool canContinue() { return m_run->part<QPushButton>(s("firstrun.connect.continue"))->isEnabled(); }

    std::unique_ptr<test::FirstRunWindow> m_run;
};

void TestFirstRunConnect::slackOpensWithTheFormFilledInAndTheManifestCopied()
{
    QVERIFY(toToken());
    QVERIFY(m_run->press(s("firstrun.connect.open")));
    QCOMPARE(m_run->opened, QStringList{firstrun::newAppAddress(firstrun::ReadsAs::Bot)});
    QCOMPARE(QGuiApplication::clipboard()->text(), firstrun::manifest(firstrun::ReadsAs::Bot));
    m_run->part<QRadioButton>(s("firstrun.connect.user"))->click();
    QVERIFY(m_run->press(s("firstrun.connect.copy")));
    QCOMPARE(QGuiApplication::clipboard()->text(), firstrun::manifest(firstrun::ReadsAs::User));
    QCOMPARE(m_run->server().calls(), 0);
}

void TestFirstRunConnect::wrongKindIsRefusedWithoutARequest_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<QString>("words");
    QTest::newRow("app level") << s("xapp-1-test-token") << s("app-level token");
    QTest::newRow("refresh") << s("xoxe-1-test-token") << s("refresh or configuration token");
    QTest::newRow("rotating") << s("xoxe.xoxb-1-test-token") << s("ends within hours");
    QTest::newRow("browser") << s("xoxc-test-token") << s("browser session");
    QTest::newRow("webhook") << s("https://hooks.slack.com/services/T0/B0/x") << s("webhook");
    QTest::newRow("two words") << s("xoxb-test-token and more") << s("blanks or line breaks");
    QTest::newRow("beginning only") << s("xoxb-") << s("only the beginning");
    QTest::newRow("nonsense") << s("hunter2") << s("not a bot or user token");
}

void TestFirstRunConnect::wrongKindIsRefusedWithoutARequest()
{
    QFETCH(QString, pasted);
    QFETCH(QString, words);
    QVERIFY(toToken());
    QVERIFY(!m_run->connectWith(pasted));
    QVERIFY2(notice().contains(words), qPrintable(notice()));
    QTest::keyClick(m_run->part<QLineEdit>(s("firstrun.token.field")), Qt::Key_Return);
    QTest::qWait(50);
    QCOMPARE(m_run->server().calls(), 0);
}

void TestFirstRunConnect::slacksRefusalIsTold_data()
{
    QTest::addColumn<QString>("error");
    QTest::addColumn<QString>("words");
    QTest::newRow("wrong token") << s("invalid_auth") << s("does not accept the token");
    QTest::newRow("removed app") << s("account_inactive") << s("Install the app again");
    QTest::newRow("not approved") << s("team_access_not_granted") << s("not approved for this workspace");
    QTest::newRow("network") << s("accesslimited") << s("company's network");
}

void TestFirstRunConnect::slacksRefusalIsTold()
{
    QFETCH(QString, error);
    QFETCH(QString, words);
    m_run->server().addFault(s("auth.test"), 0, fakeslack::slackError(error));
    QVERIFY(toToken());
    QVERIFY(m_run->connectWith(s("xoxb-test-token")));
    QVERIFY2(noticeSays(words.toUtf8().constData()), qPrintable(notice()));
    QVERIFY(!m_run->isShown(s("firstrun.channels.table")) && !canContinue());
    QVERIFY(m_run->part<QWidget>(s("firstrun.token.field"))->isEnabled());
    QCOMPARE(m_run->window().focusWidget(), m_run->part<QWidget>(s("firstrun.token.field")));
    QCOMPARE(m_run->part<QWidget>(s("firstrun.token.notice"))->property("ink").toString(), s("bad"));
    QCOMPARE(m_run->keychain.token(), QByteArray());
    m_run->draw(s("12-refused-") + error);
    // What only the network kept from Slack is tried again without another paste.
    m_run->server().clearFaults();
    const bool isNetwork = error == s("accesslimited");
    QCOMPARE(m_run->isShown(s("firstrun.token.network")), isNetwork);
    QCOMPARE(m_run->press(s("firstrun.token.try")), isNetwork);
    if (isNetwork)
        QVERIFY(noticeSays("Connected to Fake Workspace"));
}

void TestFirstRunConnect::missingScopeIsNamedAndStops()
{
    fakeslack::Profile profile;
    profile.scopes = s("channels:read,channels:history,groups:read,users:read");
    m_run.reset();
    m_run = std::make_unique<test::FirstRunWindow>(profile);
    QVERIFY(toToken());
    QVERIFY(m_run->connectWith(s("xoxb-test-token")));
    QVERIFY2(noticeSays("lacks the permission groups:history"), qPrintable(notice()));
    QVERIFY(!m_run->isShown(s("firstrun.channels.table")) && !canContinue());
    m_run->draw(s("13-missing-scope"));
    QVERIFY2(m_run->press(s("firstrun.token.try")) && noticeSays("lacks the permission"), "without another paste");
}

void TestFirstRunConnect::theFocusIsOnNoButtonWhileSlackIsAsked()
{
    QVERIFY(toToken());
    m_run->part<QLineEdit>(s("firstrun.token.field"))->setFocus();
    QVERIFY(m_run->connectWith(s("xoxb-test-token")));
    QCOMPARE(m_run->window().focusWidget(), m_run->part<QWidget>(s("firstrun.token.notice")));
    QVERIFY(m_run->press(s("firstrun.token.stop")));
    QVERIFY(m_run->press(s("firstrun.token.try")));
    QVERIFY(noticeSays("Connected to Fake Workspace"));
}

void TestFirstRunConnect::keychainsStateIsTold_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("isKept");
    QTest::newRow("present") << int(KeychainState::Present) << s("Kept in the system keychain") << true;
    QTest::newRow("locked") << int(KeychainState::Locked) << s("keychain is locked") << false;
    QTest::newRow("absent") << int(KeychainState::NoService) << s("no system keychain") << false;
}

void TestFirstRunConnect::keychainsStateIsTold()
{
    QFETCH(int, state);
    QFETCH(QString, words);
    QFETCH(bool, isKept);
    m_run->keychain.setState(KeychainState(state));
    QVERIFY(toToken());
    QVERIFY(m_run->connectWith(s("xoxb-test-token")));
    QVERIFY2(noticeSays(words.toUtf8().constData()), qPrintable(notice()));
    QCOMPARE(m_run->isShown(s("firstrun.channels.table")), isKept);
    QCOMPARE(m_run->keychain.token(), isKept ? QByteArray("xoxb-test-token") : QByteArray());
    m_run->draw(s("14-keychain-") + QString::fromLatin1(QTest::currentDataTag()));
    if (isKept)
        return;
    QVERIFY(m_run->press(s("firstrun.token.session")));
    QVERIFY(noticeSays("forgotten when the window closes"));
    QVERIFY(m_run->isShown(s("firstrun.channels.table")));
}

void TestFirstRunConnect::unlockedKeychainTakesTheTokenAtLast()
{
    m_run->keychain.setState(KeychainState::Locked);
    QVERIFY(toToken());
    QVERIFY(m_run->connectWith(s("xoxb-test-token")));
    QVERIFY(noticeSays("keychain is locked"));
    m_run->keychain.setState(KeychainState::Present);
    QVERIFY(m_run->press(s("firstrun.token.keep")));
    QVERIFY(noticeSays("Kept in the system keychain"));
    QCOMPARE(m_run->keychain.token(), QByteArray("xoxb-test-token"));
}

void TestFirstRunConnect::tokenLeavesTheFieldAndOnlyItsEndIsShown()
{
    QVERIFY(toToken());
    const auto *field = m_run->part<QLineEdit>(s("firstrun.token.field"));
    QCOMPARE(field->echoMode(), QLineEdit::Password);
    QGuiApplication::clipboard()->setText(s("  xoxb-test-token\n"));
    QVERIFY(m_run->press(s("firstrun.token.paste")));
    QCOMPARE(field->text(), QString());
    QVERIFY(field->placeholderText().startsWith(s("xoxb-")) && field->placeholderText().endsWith(s("oken")));
    QVERIFY(!field->placeholderText().contains(s("test")));
    QVERIFY(noticeSays("Fake Workspace"));
}

void TestFirstRunConnect::adminsApprovalIsAStateThatSurvives()
{
    QVERIFY(toToken());
    QVERIFY(m_run->press(s("firstrun.connect.admin")));
    QVERIFY(m_run->isShown(s("firstrun.admin")));
    m_run->draw(s("15-admin"));
    QVERIFY(m_run->press(s("firstrun.admin.copy")));
    QCOMPARE(QGuiApplication::clipboard()->text(),
             m_run->part<QPlainTextEdit>(s("firstrun.admin.text"))->toPlainText());
    QVERIFY(QGuiApplication::clipboard()->text().contains(s("users:read: show names instead of ids")));
    m_run->close();
    m_run->open();
    QVERIFY(m_run->isShown(s("firstrun.admin")));
    QVERIFY(m_run->press(s("firstrun.admin.back")));
    QVERIFY(m_run->isShown(s("firstrun.welcome.admin")));
    m_run->draw(s("16-welcome-waiting"));
    QVERIFY(m_run->press(s("firstrun.welcome.admin")) && m_run->press(s("firstrun.admin.token")));
    QVERIFY(m_run->connectWith(s("xoxb-test-token")));
    QVERIFY(noticeSays("Fake Workspace"));
}

void TestFirstRunConnect::answersSurviveTheEndOfTheProgram()
{
    m_run->open();
    QVERIFY(m_run->reachRange());
    QVERIFY(m_run->press(s("firstrun.range.365")));
    m_run->close();
    m_run->open();
    QVERIFY(test::becomes([this] { return m_run->isShown(s("firstrun.range")); }));
    QVERIFY(m_run->part<QRadioButton>(s("firstrun.range.365"))->isChecked());
    QVERIFY(m_run->press(s("firstrun.range.back")) && m_run->press(s("firstrun.check.back")));
    QVERIFY(m_run->part<QTableView>(s("firstrun.channels.table"))
                ->model()
                ->index(0, 0)
                .data()
                .toString()
                .startsWith(QStringLiteral("☑")));
}

void TestFirstRunConnect::lostTokenIsAskedForAgainAndLeadsBack()
{
    m_run->open();
    QVERIFY(m_run->reachRange());
    m_run->close();
    m_run->keychain.put({});
    m_run->open();
    QVERIFY(noticeSays("Paste the token again"));
    QVERIFY(m_run->isShown(s("firstrun.connect")));
    // Left once more, it still knows where it was.
    m_run->close();
    m_run->open();
    QVERIFY(noticeSays("Paste the token again"));
    QVERIFY(m_run->connectWith(s("xoxb-test-token")));
    QVERIFY(test::becomes([this] { return m_run->isShown(s("firstrun.range")); }));
}

void TestFirstRunConnect::uninvitedChannelIsHelpedInto()
{
    m_run->open();
    QVERIFY(m_run->reachChannels());
    QVERIFY(m_run->tick(s("credit-exceptions")));
    QVERIFY(test::becomes([this] {
        return m_run->text(s("firstrun.channels.invitation")).contains(s("The app is not in #credit-exceptions"));
    }));
    QVERIFY(!canContinue());
    m_run->draw(s("17-invite"));
    QVERIFY(m_run->press(s("firstrun.channels.copy")));
    QCOMPARE(QGuiApplication::clipboard()->text(), s("/invite @precedent"));
    m_run->world.invite(s("C0CREDITS"));
    QVERIFY(m_run->press(s("firstrun.channels.again")));
    QVERIFY(test::becomes([this] { return canContinue(); }));
}

void TestFirstRunConnect::refusedThreadsAreToldAndDoNotStop()
{
    m_run->server().addFault(s("conversations.replies"), 0, fakeslack::slackError(s("not_allowed_token_type")));
    m_run->open();
    QVERIFY(m_run->reachChannels() && m_run->tick(s("refund-approvals")));
    QVERIFY(test::becomes([this] { return m_run->press(s("firstrun.connect.continue")); }));
    QVERIFY(m_run->isShown(s("firstrun.check.threads")));
    QVERIFY(m_run->text(s("firstrun.check.threads")).contains(s("Threads cannot be read with this token")));
    m_run->draw(s("18-no-threads"));
    QVERIFY(m_run->press(s("firstrun.check.continue")));
    QVERIFY(QSettings().value(s("firstrun/threads-refused")).toBool());
}

void TestFirstRunConnect::restrictedAppIsToldHowLong()
{
    fakeslack::Profile profile;
    profile.isRestricted = true;
    profile.restrictedSeconds = 1;
    m_run.reset();
    m_run = std::make_unique<test::FirstRunWindow>(profile);
    m_run->open();
    QVERIFY(m_run->reachRange());
    const auto told = m_run->text(s("firstrun.range.estimate"));
    QVERIFY2(told.contains(s("only 15 messages a minute")), qPrintable(told));
    m_run->draw(s("19-restricted"));
}

void TestFirstRunConnect::listArrivesPageByPage()
{
    for (int i = 0; i < 450; ++i)
        m_run->world.addChannel(s("C1%1").arg(i, 4, 10, QLatin1Char('0')), s("team-%1").arg(i));
    // The second page waits until the first one was seen.
    m_run->server().addFault(s("conversations.list"), 2, fakeslack::tooManyRequests("2"));
    QVERIFY(toToken());
    QVERIFY(m_run->connectWith(s("xoxb-test-token")));
    const auto rows = [this] { return m_run->part<QTableView>(s("firstrun.channels.table"))->model()->rowCount(); };
    QVERIFY(test::becomes([&rows] { return rows() > 0; }));
    QVERIFY(rows() < 455);
    m_run->part<QLineEdit>(s("firstrun.channels.filter"))->setText(s("refund"));
    QCOMPARE(rows(), 1);
    m_run->part<QLineEdit>(s("firstrun.channels.filter"))->clear();
    QVERIFY(test::becomes([&rows] { return rows() == 455; }));
    QVERIFY(test::becomes([this] { return m_run->text(s("firstrun.channels.count")).startsWith(s("455")); }));
}

void TestFirstRunConnect::stepsHaveNamesAndPlainText()
{
    m_run->world.rename(s("C0ABC"), s("<b>bold</b>"));
    m_run->open();
    QVERIFY(m_run->reachRange());
    QCOMPARE(test::unnamedFocusables(m_run->window()).join(u','), QString());
    QCOMPARE(test::richLabels(m_run->window()), QStringList());
    QCOMPARE(test::sharedShortcuts(m_run->window()), QStringList());
}

QTEST_MAIN(TestFirstRunConnect)
#include "tst_firstrun_connect.moc"
