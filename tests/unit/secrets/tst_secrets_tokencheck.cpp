// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/tokencheck.h"

#include <QtTest/QTest>

using namespace precedent::secrets;

class TestSecretsTokenCheck : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatWasPastedIsToldByItsForm_data();
    void whatWasPastedIsToldByItsForm();
    void onlyKindAndLastFourCharactersAreShown_data();
    void onlyKindAndLastFourCharactersAreShown();
};

void TestSecretsTokenCheck::whatWasPastedIsToldByItsForm_data()
{
    QTest::addColumn<QByteArray>("pasted");
    QTest::addColumn<int>("check");
    const auto row = [](const char *name, const QByteArray &pasted, TokenCheck check) {
        QTest::newRow(name) << pasted << int(check);
    };
    row("bot", "xoxb-test-token", TokenCheck::Usable);
    row("person", "xoxp-test-token", TokenCheck::Usable);
    row("with blanks around it", "  xoxb-test-token\n", TokenCheck::Usable);
    row("nothing", "", TokenCheck::Empty);
    row("only blanks", " \n", TokenCheck::Empty);
    row("two lines", "xoxb-test-token\nxapp-test", TokenCheck::HasSpaces);
    row("label and token", "Token: xoxb-test-token", TokenCheck::HasSpaces);
    row("control character", QByteArray("xoxb-test\0token", 15), TokenCheck::HasSpaces);
    row("letter beyond ASCII", "xoxb-test-tok\xc3\xa9n", TokenCheck::HasSpaces);
    row("beginning only", "xoxb-", TokenCheck::Incomplete);
    row("cut short", "xoxp-test", TokenCheck::Incomplete);
    row("app level", "xapp-1-test-token", TokenCheck::AppLevel);
    row("rotating bot", "xoxe.xoxb-1-test-token", TokenCheck::Rotating);
    row("rotating person", "xoxe.xoxp-1-test-token", TokenCheck::Rotating);
    row("refresh", "xoxe-1-test-token", TokenCheck::Refresh);
    row("browser", "xoxc-test-token", TokenCheck::Browser);
    row("browser cookie", "xoxd-test-token", TokenCheck::Browser);
    row("session", "xoxs-test-token", TokenCheck::Browser);
    row("legacy", "xoxa-test-token", TokenCheck::Legacy);
    row("webhook", "https://hooks.slack.com/services/T0/B0/x", TokenCheck::Webhook);
    row("address of the app", "https://api.slack.com/apps/A0", TokenCheck::Address);
    row("plain address", "http://example.org", TokenCheck::Address);
    row("signing secret", "0123456789abcdef0123456789abcdef", TokenCheck::SigningSecret);
    row("capital letters", "XOXB-test-token", TokenCheck::Unknown);
    row("something else", "hunter2", TokenCheck::Unknown);
}

void TestSecretsTokenCheck::whatWasPastedIsToldByItsForm()
{
    QFETCH(QByteArray, pasted);
    QTEST(int(checkToken(pasted)), "check");
}

void TestSecretsTokenCheck::onlyKindAndLastFourCharactersAreShown_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QString>("shown");
    QTest::newRow("bot") << QByteArray("xoxb-secret-part-Qk3z") << QStringLiteral("xoxb-••••••••Qk3z");
    QTest::newRow("too short to show any of it") << QByteArray("xoxb-Qk3z") << QStringLiteral("••••••••");
    QTest::newRow("empty") << QByteArray() << QStringLiteral("••••••••");
}

void TestSecretsTokenCheck::onlyKindAndLastFourCharactersAreShown()
{
    QFETCH(QByteArray, token);
    QTEST(maskedToken(token), "shown");
}

QTEST_GUILESS_MAIN(TestSecretsTokenCheck)
#include "tst_secrets_tokencheck.moc"
