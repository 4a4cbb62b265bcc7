// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/keychainstate.h"
#include "secrets/tokenstore.h"

#include <QtTest/QTest>

#include <thread>

using namespace precedent;
using namespace precedent::secrets;

class TestSecretsTokenStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theKeychainsAnswerBecomesAState_data();
    void theKeychainsAnswerBecomesAState();
    void withoutAKeychainNothingIsReadOrWritten();
    void withoutASessionBusThereIsNoService();
    void aBusThatDoesNotAnswerIsNoKeychainOnAnyThread();
    void aTokensKindIsItsPrefix_data();
    void aTokensKindIsItsPrefix();
};

void TestSecretsTokenStore::theKeychainsAnswerBecomesAState_data()
{
    QTest::addColumn<int>("error");
    QTest::addColumn<QString>("message");
    QTest::addColumn<bool>("hasBus");
    QTest::addColumn<int>("state");
    const auto row = [](const char *name, QKeychain::Error error, const char *message, bool hasBus,
                        KeychainState state) {
        QTest::newRow(name) << int(error) << QString::fromLatin1(message) << hasBus << int(state);
    };
    row("found", QKeychain::NoError, "", true, KeychainState::Present);
    row("not found", QKeychain::EntryNotFound, "", true, KeychainState::Absent);
    row("no D-Bus", QKeychain::OtherError, "Cannot spawn a message bus", false, KeychainState::NoService);
    row("no service on the bus", QKeychain::OtherError,
        "GDBus.Error:org.freedesktop.DBus.Error.ServiceUnknown: The name org.freedesktop.secrets was not provided by "
        "any .service files",
        true, KeychainState::NoService);
    row("no backend", QKeychain::NoBackendAvailable, "", true, KeychainState::NoService);
    row("not implemented", QKeychain::NotImplemented, "", true, KeychainState::NoService);
    row("somebody said no", QKeychain::AccessDeniedByUser, "", true, KeychainState::Locked);
    row("access denied", QKeychain::AccessDenied, "", true, KeychainState::Locked);
    row("no prompt can be shown", QKeychain::OtherError, "Cannot create an item in a locked collection", true,
        KeychainState::Locked);
}

void TestSecretsTokenStore::theKeychainsAnswerBecomesAState()
{
    QFETCH(int, error);
    QFETCH(QString, message);
    QFETCH(bool, hasBus);
    QFETCH(int, state);
    QCOMPARE(int(keychainState(QKeychain::Error(error), message, hasBus)), state);
}

void TestSecretsTokenStore::withoutAKeychainNothingIsReadOrWritten()
{
    qputenv("PRECEDENT_NO_KEYCHAIN", "1");
    const auto written = writeToken(QStringLiteral("default"), "xoxb-test-token");
    QVERIFY(!written);
    QCOMPARE(written.error().code, QStringLiteral("keychain-no-service"));
    QCOMPARE(written.error().kind, base::ErrorKind::NotConfigured);
    QVERIFY(!written.error().detail.contains(QLatin1String("xoxb")));
    const auto stored = readToken(QStringLiteral("default"));
    QCOMPARE(stored.state, KeychainState::NoService);
    QVERIFY(stored.token.isEmpty());
    QCOMPARE(forgetToken(QStringLiteral("default")).error().code, QStringLiteral("keychain-no-service"));
    qunsetenv("PRECEDENT_NO_KEYCHAIN");
}

void TestSecretsTokenStore::withoutASessionBusThereIsNoService()
{
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    qputenv("XDG_RUNTIME_DIR", "/nonexistent");
    QVERIFY(!hasSessionBus());
    QCOMPARE(readToken(QStringLiteral("default")).state, KeychainState::NoService);
    QCOMPARE(writeToken(QStringLiteral("default"), "xoxb-test-token").error().code,
             QStringLiteral("keychain-no-service"));
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    QVERIFY(hasSessionBus());
}

void TestSecretsTokenStore::aBusThatDoesNotAnswerIsNoKeychainOnAnyThread()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    StoredToken stored{KeychainState::Present, "xoxb-test-token"};
    std::thread worker([&stored] { stored = readToken(QStringLiteral("default")); });
    worker.join();
    QVERIFY(stored.state == KeychainState::NoService || stored.state == KeychainState::Locked);
    QVERIFY(stored.token.isEmpty());
    QCOMPARE(int(readToken(QStringLiteral("default")).state), int(stored.state));
}

void TestSecretsTokenStore::aTokensKindIsItsPrefix_data()
{
    QTest::addColumn<QString>("kind");
    QTest::newRow("xoxb-test-token") << QStringLiteral("xoxb");
    QTest::newRow("xoxp-test-token") << QStringLiteral("xoxp");
    QTest::newRow("xapp-test-token") << QString();
    QTest::newRow("xoxe.xoxp-test") << QString();
    QTest::newRow("xoxb") << QString();
    QTest::newRow("Xoxb-test") << QString();
    QTest::newRow("") << QString();
}

void TestSecretsTokenStore::aTokensKindIsItsPrefix()
{
    QTEST(tokenKind(QTest::currentDataTag()), "kind");
}

QTEST_GUILESS_MAIN(TestSecretsTokenStore)
#include "tst_secrets_tokenstore.moc"
