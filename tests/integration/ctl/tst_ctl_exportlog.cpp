// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoledger.h"

#include <QtCore/QCryptographicHash>

using namespace precedent;
using test::contentOf;
using test::DemoLedger;

/// What the ledger keeps of the exports that were made of it.
class TestCtlExportLog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void everyExportIsLogged();
    void standardOutputIsLoggedToo();
    void exportsChangeNoExport();
    void ledgerInUseIsNoReasonToFail();
    void workbookAddsUpToItsManifest();
    void pipeTakesNoWorkbook();
    void failedExportIsNotLogged();

private:
    [[nodiscard]] QJsonArray history() const
    {
        return m_demo->data(QStringLiteral("exports")).value(QStringLiteral("exports")).toArray();
    }

    DemoLedger m_original;
    std::unique_ptr<DemoLedger> m_demo;
};

void TestCtlExportLog::initTestCase()
{
    QByteArray error;
    QVERIFY2(m_original.make(40, &error), error.constData());
}

void TestCtlExportLog::init()
{
    m_demo = std::make_unique<DemoLedger>();
    for (const char *end : {"", ".key"})
        QVERIFY(QFile::copy(m_original.path() + QLatin1String(end), m_demo->path() + QLatin1String(end)));
}

void TestCtlExportLog::everyExportIsLogged()
{
    QCOMPARE(history().size(), 0);
    const auto data = m_demo->data(QStringLiteral("export -o DIR/a.csv --type refund --now 2026-11-15T10:00:00Z"));
    QCOMPARE(m_demo->run(QStringLiteral("export -o DIR/b.xlsx --tz UTC")).exitCode, 0);
    const auto list = history();
    QCOMPARE(list.size(), 2);
    const auto first = list.at(1).toObject();
    QCOMPARE(first.value(QStringLiteral("at")).toString(), QStringLiteral("2026-11-15T10:00:00Z"));
    QCOMPARE(first.value(QStringLiteral("rows")), data.value(QStringLiteral("rows")));
    QCOMPARE(first.value(QStringLiteral("scope")).toString(), QStringLiteral("filtered"));
    QCOMPARE(first.value(QStringLiteral("filter")).toObject().value(QStringLiteral("query")).toString(),
             QStringLiteral("type:refund"));
    QCOMPARE(first.value(QStringLiteral("zone")).toString(), QStringLiteral("Europe/Oslo"));
    const auto file = first.value(QStringLiteral("files")).toArray().at(0).toObject();
    QCOMPARE(file.value(QStringLiteral("file")).toString(), m_demo->file("a.csv"));
    QCOMPARE(file.value(QStringLiteral("log_entry")), data.value(QStringLiteral("log_entry")));
    QCOMPARE(file.value(QStringLiteral("sha256")).toString(),
             QString::fromLatin1(
                 QCryptographicHash::hash(contentOf(m_demo->file("a.csv")), QCryptographicHash::Sha256).toHex()));
    const auto second = list.at(0).toObject();
    QCOMPARE(second.value(QStringLiteral("format")).toString(), QStringLiteral("xlsx"));
    QCOMPARE(second.value(QStringLiteral("scope")).toString(), QStringLiteral("all"));
    QCOMPARE(m_demo->run(QStringLiteral("verify")).exitCode, 0);
    QVERIFY(m_demo->run(QStringLiteral("exports")).out.contains("a.csv"));
}

void TestCtlExportLog::standardOutputIsLoggedToo()
{
    const auto bytes = m_demo->run(QStringLiteral("export -q -o -")).out;
    const auto file = history().at(0).toObject().value(QStringLiteral("files")).toArray().at(0).toObject();
    QCOMPARE(file.value(QStringLiteral("file")).toString(), QStringLiteral("-"));
    QCOMPARE(file.value(QStringLiteral("sha256")).toString(),
             QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()));
}

void TestCtlExportLog::exportsChangeNoExport()
{
    for (const char *options : {"", " --format jsonl", " --profile excel"}) {
        const auto line = QStringLiteral("export -q -o -") + QLatin1String(options);
        const auto once = m_demo->run(line);
        QCOMPARE(once.err, QByteArray());
        QCOMPARE(m_demo->run(line).out, once.out);
    }
    QCOMPARE(history().size(), 6);
}

void TestCtlExportLog::ledgerInUseIsNoReasonToFail()
{
    QProcess shell;
    shell.start(QStringLiteral("sqlite3"), {m_demo->path()});
    shell.write("BEGIN IMMEDIATE;\nSELECT 'held';\n");
    QVERIFY(shell.waitForReadyRead());
    const auto reply = m_demo->json(QStringLiteral("export -o DIR/a.csv --manifest"));
    QCOMPARE(reply.value(QStringLiteral("ok")).toBool(), true);
    QCOMPARE(reply.value(QStringLiteral("warnings")).toArray().size(), 1);
    QVERIFY(reply.value(QStringLiteral("data")).toObject().value(QStringLiteral("log_entry")).isNull());
    shell.write("ROLLBACK;\n");
    shell.closeWriteChannel();
    QVERIFY(shell.waitForFinished());
    QVERIFY(contentOf(m_demo->file("a.csv")).startsWith("record_id,"));
    QCOMPARE(history().size(), 0);
    QCOMPARE(m_demo->run(QStringLiteral("verify DIR/a.csv.manifest.json")).exitCode, 0);
}

void TestCtlExportLog::workbookAddsUpToItsManifest()
{
    QCOMPARE(m_demo->run(QStringLiteral("export -q -o DIR/a.xlsx --manifest")).exitCode, 0);
    QProcess python;
    python.start(
        QStringLiteral("/usr/bin/python3"),
        {QStringLiteral(PROJECT_SOURCE_DIR "/tests/integration/ctl/check_workbook.py"), m_demo->file("a.xlsx")});
    QVERIFY(python.waitForFinished(120'000));
    QVERIFY2(python.exitCode() == 0, python.readAllStandardError().constData());
    QVERIFY(python.readAllStandardOutput().startsWith("40 rows, "));
}

void TestCtlExportLog::pipeTakesNoWorkbook()
{
    QProcess shell;
    shell.start(QStringLiteral("/bin/sh"),
                QStringList{QStringLiteral("-c"), QStringLiteral("{ \"$0\" \"$@\"; echo \"code $?\" >&2; } | cat"),
                            test::program()} +
                    m_demo->call(QStringLiteral("export -o /dev/stdout --format xlsx")));
    QVERIFY(shell.waitForFinished(60'000));
    QVERIFY(shell.readAllStandardOutput().isEmpty());
    QVERIFY(shell.readAllStandardError().contains("code 8"));
}

void TestCtlExportLog::failedExportIsNotLogged()
{
    QCOMPARE(m_demo->run(QStringLiteral("export -o /nowhere/a.csv")).exitCode, 8);
    QCOMPARE(m_demo->run(QStringLiteral("export -o DIR/none/a.xlsx --manifest")).exitCode, 8);
    QCOMPARE(m_demo->run(QStringLiteral("export -o DIR/a.csv --agent Nobody --fail-if-empty")).exitCode, 10);
    QCOMPARE(history().size(), 0);
    QVERIFY(!QFile::exists(m_demo->file("a.csv")));
}

QTEST_GUILESS_MAIN(TestCtlExportLog)
#include "tst_ctl_exportlog.moc"
