// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoledger.h"

#include <QtCore/QDir>
#include <QtCore/QProcess>

using namespace precedent;
using test::DemoLedger;

/// A ledger as the first version of Precedent left it, which nothing may write to.
class TestCtlOlder : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void isReadAsItIs_data();
    void isReadAsItIs();
    void isReadFromReadOnlyMedia();
    void isUpgradedByTheFirstThatWrites();

private:
    DemoLedger m_demo;
    QByteArray m_csv;
};

void TestCtlOlder::initTestCase()
{
    QByteArray error;
    QVERIFY2(m_demo.make(40, &error), error.constData());
    m_csv = m_demo.run(QStringLiteral("stats")).out;
    // What later versions brought is empty here, so that without it the file is of version 1.
    const auto added = support::sqlite(
        m_demo.path(), QStringLiteral("SELECT 'DROP TABLE ' || name || ';' FROM sqlite_schema WHERE name IN ('export', "
                                      "'skeleton', 'erased_subject', 'legal_hold', 'backup_made', "
                                      "'outcome_note')"));
    QCOMPARE(added.count("DROP"), 6);
    QCOMPARE(QProcess::execute(QStringLiteral("sqlite3"),
                               {m_demo.path(), QString::fromLatin1(added) + QStringLiteral("PRAGMA user_version = 1")}),
             0);
    QCOMPARE(support::sqlite(m_demo.path(), QStringLiteral("PRAGMA user_version")).trimmed(), QByteArray("1"));
}

void TestCtlOlder::isReadAsItIs_data()
{
    QTest::addColumn<QString>("line");
    for (const char *line : {"status", "stats", "verify", "exports", "hold list", "limits list", "people list", "inbox",
                             "audit authority", "formats list", "retention show"})
        QTest::newRow(line) << QString::fromLatin1(line);
}

void TestCtlOlder::isReadAsItIs()
{
    QFETCH(QString, line);
    const auto before = test::contentOf(m_demo.path());
    const auto result = m_demo.run(line);
    QVERIFY2(result.exitCode == 0, result.err.constData());
    QVERIFY(test::contentOf(m_demo.path()) == before);
}

void TestCtlOlder::isReadFromReadOnlyMedia()
{
    // Changes beside the file could not be seen there.
    QVERIFY(!QFileInfo(m_demo.path() + QStringLiteral("-wal")).size());
    QFile ledger(m_demo.path());
    QVERIFY(ledger.setPermissions(QFile::ReadOwner));
    QCOMPARE(m_demo.run(QStringLiteral("stats")).out, m_csv);
    QVERIFY(ledger.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
}

void TestCtlOlder::isUpgradedByTheFirstThatWrites()
{
    QCOMPARE(m_demo.run(QStringLiteral("hold add type:refund --reason audit")).exitCode, 0);
    QVERIFY(QFile::exists(m_demo.path() + QStringLiteral(".v1.backup")));
    QCOMPARE(m_demo.data(QStringLiteral("hold list")).value(QStringLiteral("holds")).toArray().size(), 1);
    QCOMPARE(m_demo.run(QStringLiteral("stats")).out, m_csv);
    QCOMPARE(m_demo.run(QStringLiteral("verify")).exitCode, 0);
}

QTEST_GUILESS_MAIN(TestCtlOlder)
#include "tst_ctl_older.moc"
