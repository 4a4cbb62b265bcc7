// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ledgerpath.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace precedent;

class TestAppLedgerPath : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sharesAreToldByTheirFileSystem_data();
    void sharesAreToldByTheirFileSystem();
    void diskOfThisComputerIsTaken();
};

void TestAppLedgerPath::sharesAreToldByTheirFileSystem_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<bool>("isShare");
    for (const char *type : {"nfs", "nfs4", "cifs", "smb3", "CIFS", "fuse.sshfs", "afs"})
        QTest::newRow(type) << QByteArray(type) << true;
    for (const char *type : {"ext4", "btrfs", "xfs", "tmpfs", "overlay", "apfs", "NTFS", ""})
        QTest::newRow(*type == 0 ? "unknown" : type) << QByteArray(type) << false;
}

void TestAppLedgerPath::sharesAreToldByTheirFileSystem()
{
    QFETCH(QByteArray, type);
    QTEST(app::isNetworkFileSystem(type), "isShare");
}

void TestAppLedgerPath::diskOfThisComputerIsTaken()
{
    const QTemporaryDir folder;
    QVERIFY(app::checkLedgerPlace(folder.filePath(QStringLiteral("ledger.precedent"))));
    QVERIFY(app::checkLedgerPlace(folder.filePath(QStringLiteral("not/yet/there/ledger.precedent"))));
    QVERIFY(app::checkLedgerPlace(QString()));
}

QTEST_GUILESS_MAIN(TestAppLedgerPath)
#include "tst_app_ledgerpath.moc"
