// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/privacystart.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>

using namespace precedent;

/// What "Delete everything" does, and what it tells of what it could not do.
class TestFirstRunRemoval : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsLeftIsTold_data();
    void whatIsLeftIsTold();
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

QTEST_GUILESS_MAIN(TestFirstRunRemoval)
#include "tst_firstrun_removal.moc"
