// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoledger.h"

#include <QtCore/QLockFile>

using namespace precedent;
using test::DemoLedger;

/// One row a situation: what is typed, the code it ends with, the error's code in --json.
class TestCtlExitCodes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void aCallEndsWithItsCode_data();
    void aCallEndsWithItsCode();
    void aFullStandardOutputIsAnOutputError();
    void aLockedLedgerNamesTheHolder();
    void aChangedLedgerIsAMismatch_data();
    void aChangedLedgerIsAMismatch();
    void aDamagedLedgerIsToldApart_data();
    void aDamagedLedgerIsToldApart();
    void anErrorHasWordsForPeople();
    void whatSomebodyMeantIsNamed_data();
    void whatSomebodyMeantIsNamed();
    void aCallInTheCLocaleSaysNothingUnasked();

private:
    DemoLedger m_demo;
};

void TestCtlExitCodes::initTestCase()
{
    QByteArray error;
    QVERIFY2(m_demo.make(60, &error), error.constData());
    QFile(m_demo.file("text.zip")).open(QIODevice::WriteOnly);
}

void TestCtlExitCodes::aCallEndsWithItsCode_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("error");
    const auto row = [](const char *line, int exitCode, const char *error = "") {
        QTest::newRow(line) << QString::fromLatin1(line) << exitCode << QString::fromLatin1(error);
    };
    row("status", 0);
    row("verify", 0);
    row("inbox", 0);
    row("stats --query type:refund,credit~-decision:pending~date:last-year", 0);
    row("stats --agent Nobody~At~All", 0);
    row("recognize --dry-run", 0);
    row("people", 0);
    row("formats list", 0);
    row("formats score", 2, "argument-missing");
    row("formats score /nowhere", 12, "corpus-not-found");
    row("frobnicate", 2, "command-unknown");
    row("formats", 2, "command-incomplete");
    row("status --frobnicate", 2, "option-wrong");
    row("stats --query tpye:refund", 2, "query-unknown-key");
    row("stats --query amount:lots", 2, "query-bad-amount");
    row("stats --type refnd", 2, "query-unknown-value");
    row("stats --from 2026-13-01", 2, "query-bad-date");
    row("stats --group-by colour", 2, "option-value-wrong");
    row("stats --group-by month,month", 2, "option-value-wrong");
    row("stats --query type:refund --type credit", 2, "options-exclude");
    row("stats --tz Mars/Olympus", 2, "unknown-zone");
    row("stats --tz Oslo", 2, "unknown-zone");
    row("stats --channel nosuch", 3, "channel-unknown");
    row("stats --query channel:nosuch", 3, "channel-unknown");
    row("stats --channel #Intercom-Approvals", 0);
    row("export -o -", 2, "options-exclude");
    row("export -o DIR/a.csv --columns amounts", 2, "unknown-column");
    row("demo --decisions 10 --seed 1", 2, "ledger-has-content");
    row("demo --decisions none --seed 1 --ledger DIR/new.precedent", 2, "option-value-wrong");
    row("sync --api-url http://example.com/api/", 2, "api-url-refused");
    row("sync --api-url https://slack.com.example.com/api/", 2, "api-url-refused");
    row("token set", 2, "token-not-given");
    row("schedule print", 2, "argument-missing");
    row("schedule print at", 2, "option-value-wrong");
    row("schedule print cron --every 7", 2, "option-value-wrong");
    row("schedule print launchd --every 7", 0);
    row("schedule print systemd --every 0", 2, "option-value-wrong");
    row("stats --view no-such-view", 3, "view-unknown");
    row("channel set #no-such-channel --unfollow", 3, "channel-unknown");
    row("people alias X Nobody~At~All", 3, "person-unknown");
    row("token forget", 3, "keychain-no-service");
    row("sync --api-url http://127.0.0.1:9/", 5, "slack-unreachable");
    row("status --ledger DIR/none.precedent", 7, "ledger-absent");
    row("export -o DIR/a.csv --ledger DIR/none.precedent", 7, "ledger-absent");
    row("recognize --ledger DIR/none.precedent", 7, "ledger-absent");
    row("export -o DIR/none/a.csv", 8, "output-folder-absent");
    row("export -o DIR", 8, "output-is-folder");
    row("export -o /dev/full", 8, "disk-full");
    row("backup DIR/demo.precedent", 8, "backup-exists");
    row("backup DIR/none/copy.precedent", 8, "output-folder-absent");
    row("status --ledger DIR", 7, "ledger-foreign");
    row("recognize --ledger DIR", 7, "ledger-foreign");
    row("export -o DIR/empty.csv --fail-if-empty --agent Nobody~At~All", 10, "no-rows");
    row("import DIR/none.zip", 12, "import-not-found");
    row("import DIR/text.zip", 12, "import-not-an-export");
    row("import DIR/demo.precedent", 12, "import-not-slackdump");
}

void TestCtlExitCodes::aCallEndsWithItsCode()
{
    QFETCH(QString, line);
    QFETCH(int, exitCode);
    QFETCH(QString, error);
    const auto plain =
        m_demo.run(line.contains(QLatin1String("export -o -")) ? line + QStringLiteral(" --json") : line);
    QVERIFY2(plain.exitCode == exitCode, (plain.err + plain.out).constData());
    const auto object = m_demo.json(line);
    QCOMPARE(object.value(QStringLiteral("ok")).toBool(), exitCode == 0);
    const auto problem = object.value(QStringLiteral("error"));
    QCOMPARE(problem.toObject().value(QStringLiteral("code")).toString(), error);
    QCOMPARE(problem.isNull(), exitCode == 0);
    QCOMPARE(object.value(QStringLiteral("command")).toString().isEmpty(), error.startsWith(QLatin1String("command-")));
    QVERIFY(!QFile::exists(m_demo.file("empty.csv")) && !QFile::exists(m_demo.file("none.precedent")) &&
            !QFile::exists(m_demo.file("none.precedent.lock")));
}

void TestCtlExitCodes::aFullStandardOutputIsAnOutputError()
{
    QProcess process;
    process.setStandardOutputFile(QStringLiteral("/dev/full"));
    process.start(test::program(), m_demo.call(QStringLiteral("export -o -")));
    QVERIFY(process.waitForFinished(60'000));
    QCOMPARE(process.exitCode(), 8);
}

void TestCtlExitCodes::aLockedLedgerNamesTheHolder()
{
    QLockFile lock(m_demo.path() + QStringLiteral(".lock"));
    QVERIFY(lock.tryLock());
    const auto result = m_demo.run(QStringLiteral("recognize"));
    QCOMPARE(result.exitCode, 7);
    QVERIFY(result.err.contains(QByteArray::number(QCoreApplication::applicationPid())));
    QCOMPARE(m_demo.run(QStringLiteral("status")).exitCode, 0);
    lock.unlock();
    QCOMPARE(m_demo.run(QStringLiteral("recognize --wait 5")).exitCode, 0);
}

void TestCtlExitCodes::aChangedLedgerIsAMismatch_data()
{
    QTest::addColumn<QString>("change");
    QTest::newRow("what Slack said") << QStringLiteral(
        "DROP TRIGGER observation_no_update; UPDATE observation SET raw = CAST(replace(CAST(raw AS TEXT), 'efund', "
        "'redit') AS BLOB) WHERE CAST(raw AS TEXT) LIKE '%efund%'");
    const auto one = QStringLiteral(" WHERE rowid = (SELECT rowid FROM record WHERE amount_minor > 0 LIMIT 1)");
    QTest::newRow("an amount") << QStringLiteral("UPDATE record SET amount_minor = 999900") + one;
    QTest::newRow("a decision") << QStringLiteral("UPDATE record SET decision = 'withdrawn'") + one;
    QTest::newRow("a record less") << QStringLiteral("DELETE FROM record") + one;
    QTest::newRow("an invented record") << QStringLiteral(
        "CREATE TEMP TABLE r AS SELECT * FROM record LIMIT 1; UPDATE r SET id = channel || '-1', root = 1, root_text = "
        "'0.000001'; INSERT INTO record SELECT * FROM r");
}

void TestCtlExitCodes::aChangedLedgerIsAMismatch()
{
    QFETCH(QString, change);
    const auto copy = m_demo.file("changed.precedent");
    QFile::remove(copy);
    QVERIFY(QFile::copy(m_demo.path(), copy));
    QProcess shell;
    shell.start(QStringLiteral("sqlite3"), {copy, change});
    if (!shell.waitForStarted())
        QSKIP("there is no sqlite3 shell here");
    QVERIFY(shell.waitForFinished());
    QCOMPARE(shell.exitCode(), 0);
    const auto result = support::runCtl({QStringLiteral("verify"), QStringLiteral("--ledger"), copy});
    QVERIFY2(result.exitCode == 11, (result.err + result.out).constData());
}

void TestCtlExitCodes::aDamagedLedgerIsToldApart_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("text") << QByteArray("this is no ledger").repeated(100);
    QTest::newRow("SQLite of somebody else") << QByteArray("SQLite format 3\0", 16) + QByteArray(4080, '\0');
}

void TestCtlExitCodes::aDamagedLedgerIsToldApart()
{
    QFETCH(QByteArray, content);
    const auto path = m_demo.file("damaged.precedent");
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(content);
    file.close();
    for (const char *command : {"status", "stats", "recognize", "verify"}) {
        const auto result = support::runCtl({QString::fromLatin1(command), QStringLiteral("--ledger"), path});
        QVERIFY2(result.exitCode == 7, (result.err + result.out).constData());
    }
    QCOMPARE(test::contentOf(path), content);
}

void TestCtlExitCodes::anErrorHasWordsForPeople()
{
    const auto result = m_demo.run(QStringLiteral("stats --query tpye:refund"));
    QCOMPARE(result.out, QByteArray());
    QCOMPARE(result.err, QByteArray("precedentctl: \"tpye\" at position 1 is no key of the filter. The nearest one is "
                                    "type.\n"));
}

void TestCtlExitCodes::whatSomebodyMeantIsNamed_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QByteArray>("words");
    const auto row = [](const char *line, const char *words) {
        QTest::newRow(line) << QString::fromLatin1(line) << QByteArray(words);
    };
    row("audit-sample --size 5", "precedentctl audit-sample --help");
    row("export october.csv", "is named with -o");
    row("export -o DIR/a.ods", "DIR/a.ods holds CSV");
    row("export -o DIR/a.csv --columns agnet", "The nearest one is \"agent\"");
    row("stats --agent Nobody~At~All --type refund", "No record of any time has Agent: Nobody At All");
    row("stats --from 2026-10-31 --to 2026-10-01", "--from 2026-10-31 lies beyond --to 2026-10-01");
    row("stats --from 1.10.2026", "\"1.10.2026\" at position 1 is no date");
    row("rules set near-limit 10", "\"near-limit-percent\"");
}

void TestCtlExitCodes::whatSomebodyMeantIsNamed()
{
    QFETCH(QString, line);
    QFETCH(QByteArray, words);
    const auto result = m_demo.run(line);
    words.replace("DIR", QFileInfo(m_demo.path()).path().toUtf8());
    QVERIFY2(result.err.contains(words), result.err.constData());
    const auto fine = m_demo.run(QStringLiteral("stats --agent Sara --type refund,credit"));
    QVERIFY2(!fine.err.contains("Warning"), fine.err.constData());
}

void TestCtlExitCodes::aCallInTheCLocaleSaysNothingUnasked()
{
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C"));
    process.setProcessEnvironment(environment);
    process.start(test::program(), m_demo.call(QStringLiteral("status --json")));
    QVERIFY(process.waitForFinished(60'000));
    QCOMPARE(process.readAllStandardError(), QByteArray());
    QCOMPARE(process.exitCode(), 0);
}

QTEST_GUILESS_MAIN(TestCtlExitCodes)
#include "tst_ctl_exitcodes.moc"
