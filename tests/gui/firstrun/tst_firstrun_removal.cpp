// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/privacystart.h"
#include "workspace/workspace.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>

using namespace precedent;
using firstrun::SlackAccess;

namespace {

QString s(const char *text)
{
    return QString::fromLatin1(text);
}

} // namespace

/// What "Delete everything" does and tells of what it could not do, and which tokens stay.
class TestFirstRunRemoval : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsLeftIsTold_data();
    void whatIsLeftIsTold();
    void aTokenOfTheSessionIsNotKept();
    void aForgottenTokenIsUsedNoMore();
    void forgettingLeavesNoTokenInTheKeychain();
};

void TestFirstRunRemoval::whatIsLeftIsTold_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<bool>("isForgotten");
    QTest::newRow("forgotten") << QByteArray() << true;
    QTest::newRow("waits elsewhere") << QByteArray("token-absent") << true;
    QTest::newRow("there was none") << QByteArray("keychain-entry-absent") << true;
    QTest::newRow("no keychain") << QByteArray("keychain-no-service") << true;
    QTest::newRow("locked") << QByteArray("keychain-locked") << false;
}

void TestFirstRunRemoval::whatIsLeftIsTold()
{
    QFETCH(QByteArray, answer);
    QFETCH(bool, isForgotten);
    const QTemporaryDir folder;
    const auto ledger = folder.filePath(QStringLiteral("l.precedent"));
    const auto stubborn = folder.filePath(QStringLiteral("l.precedent.key"));
    QFile file(ledger);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    QVERIFY(QDir().mkdir(stubborn)); // no file, so that it cannot be removed as one
    secrets::Keychain keychain;
    keychain.read = [](const QString &) { return secrets::StoredToken{secrets::KeychainState::Absent, {}}; };
    keychain.forget = [answer](const QString &) {
        return answer.isEmpty()
                   ? base::Result<void>()
                   : base::Result<void>(base::makeError(base::ErrorKind::NotConfigured, answer.constData()));
    };
    const auto removal = gui::removeEverything({ledger, stubborn}, {QStringLiteral("T1")}, keychain);
    QVERIFY(!QFile::exists(ledger));
    QCOMPARE(removal.left, QStringList{stubborn});
    QCOMPARE(removal.isTokenForgotten, isForgotten);
}

void TestFirstRunRemoval::aTokenOfTheSessionIsNotKept()
{
    bool isThere = false;
    secrets::Keychain keychain;
    keychain.read = [](const QString &) { return secrets::StoredToken{secrets::KeychainState::NoService, {}}; };
    keychain.write = [&isThere](const QString &, const QByteArray &) {
        return isThere ? base::Result<void>()
                       : base::Result<void>(base::makeError(base::ErrorKind::NotConfigured, "keychain-no-service"));
    };
    firstrun::SlackAccess access(QStringLiteral("http://127.0.0.1:9/api/"), keychain);
    QVERIFY(!access.keep("xoxb-test-token", QStringLiteral("T1")).ok());
    QVERIFY(access.token(QStringLiteral("T1")).ok() && !access.isKept("xoxb-test-token"));
    isThere = true;
    QVERIFY(access.keep("xoxb-test-token", QStringLiteral("T1")).ok() && access.isKept("xoxb-test-token"));
    access.forgetSession();
    QVERIFY(!access.isKept("xoxb-test-token"));
}

void TestFirstRunRemoval::aForgottenTokenIsUsedNoMore()
{
    secrets::Keychain keychain;
    keychain.read = [](const QString &) { return secrets::StoredToken{secrets::KeychainState::NoService, {}}; };
    const auto noService = base::makeError(base::ErrorKind::NotConfigured, "keychain-no-service");
    keychain.write = [noService](const QString &, const QByteArray &) { return base::Result<void>(noService); };
    keychain.forget = [noService](const QString &) { return base::Result<void>(noService); };
    const auto access = std::make_shared<SlackAccess>(s("http://127.0.0.1:9/api/"), keychain);
    access->useForSession("xoxb-test-token", s("T1"));
    QVERIFY(access->token(s("T1")).ok());
    const QTemporaryDir folder;
    auto workspace = workspace::Workspace::open(folder.filePath(s("l.precedent")), {});
    QVERIFY(workspace.ok());
    bool isLiveEnded = false;
    const auto parts =
        gui::privacyParts((*workspace)->ledger(), keychain, access, [&isLiveEnded] { isLiveEnded = true; });
    parts.leaveToken();
    QVERIFY(parts.forgetToken().ok());
    QVERIFY(!access->token(s("T1")).ok());
    QVERIFY(isLiveEnded);
}

void TestFirstRunRemoval::forgettingLeavesNoTokenInTheKeychain()
{
    QMap<QString, QByteArray> entries{{s("default"), "xoxb-first"}, {s("T2"), "xoxb-second"}, {s("live"), "xapp-live"}};
    secrets::Keychain keychain;
    keychain.read = [&entries](const QString &key) {
        const auto state = entries.contains(key) ? secrets::KeychainState::Present : secrets::KeychainState::Absent;
        return secrets::StoredToken{state, entries.value(key)};
    };
    keychain.forget = [&entries](const QString &key) {
        if (entries.remove(key) > 0)
            return base::Result<void>();
        return base::Result<void>(base::makeError(base::ErrorKind::NotConfigured, "keychain-entry-absent"));
    };
    const QTemporaryDir folder;
    // Its records are still being read, but its workspaces are known already.
    auto workspace = workspace::Workspace::openInBackground(folder.filePath(s("l.precedent")), {});
    QVERIFY(workspace.ok());
    auto &ledger = (*workspace)->ledger();
    QVERIFY(ledger
                .write([](store::Transaction &transaction) {
                    domain::Channel channel;
                    channel.team = domain::TeamId(s("T2"));
                    channel.id = domain::ChannelId(s("C2"));
                    return transaction.putChannel(channel);
                })
                .ok());
    const auto access = std::make_shared<SlackAccess>(s("http://127.0.0.1:9/api/"), keychain);
    const auto parts = gui::privacyParts(ledger, keychain, access, [] {});
    QCOMPARE(parts.tokenPlace(), pages::TokenPlace::Keychain);
    QVERIFY(parts.forgetToken().ok() && entries.isEmpty() && parts.tokenPlace() == pages::TokenPlace::None);
    access->useForSession("xoxb-first");
    QCOMPARE(parts.tokenPlace(), pages::TokenPlace::Memory);
}

QTEST_GUILESS_MAIN(TestFirstRunRemoval)
#include "tst_firstrun_removal.moc"
