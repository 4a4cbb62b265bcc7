// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/privacystart.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>

using namespace precedent;

/// What "Delete everything" does and tells of what it could not do, and which tokens stay.
class TestFirstRunRemoval : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsLeftIsTold_data();
    void whatIsLeftIsTold();
    void aTokenOfTheSessionIsNotKept();
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

QTEST_GUILESS_MAIN(TestFirstRunRemoval)
#include "tst_firstrun_removal.moc"
