// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoledger.h"

using namespace precedent;
using test::DemoLedger;

/// Authority limits and audit tools: what is refused, and what the figures of check_audit.py do not show.
class TestCtlAudit : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void aLimitIsRefused_data();
    void aLimitIsRefused();
    void aFileIsTakenWholeOrNotAtAll_data();
    void aFileIsTakenWholeOrNotAtAll();
    void whatASpreadsheetWroteIsRead();
    void withoutLimitsNothingIsEvaluated();
    void flagsFollowFromLimits();
    void everyTestTells_data();
    void everyTestTells();
    void aSampleNeedsASeed();
    void aSheetIsAFile();

private:
    [[nodiscard]] QString errorOf(const QString &line) const
    {
        return m_demo.json(line).value(QStringLiteral("error")).toObject().value(QStringLiteral("code")).toString();
    }
    [[nodiscard]] QJsonArray limits() const
    {
        return m_demo.data(QStringLiteral("limits list")).value(QStringLiteral("limits")).toArray();
    }
    void write(const char *name, const QByteArray &bytes) const
    {
        QFile file(m_demo.file(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    DemoLedger m_demo;
};

void TestCtlAudit::initTestCase()
{
    QByteArray error;
    QVERIFY2(m_demo.make(200, &error), error.constData());
}

void TestCtlAudit::cleanup()
{
    const auto present = limits();
    for (const auto &limit : present) {
        const auto number = limit.toObject().value(QStringLiteral("number")).toInteger();
        QCOMPARE(m_demo.run(QStringLiteral("limits remove %1").arg(number)).exitCode, 0);
    }
}

void TestCtlAudit::aLimitIsRefused_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("exitCode");
    const auto row = [](const char *line, const char *code, int exitCode) {
        QTest::newRow(line) << QString::fromLatin1(line) << QString::fromLatin1(code) << exitCode;
    };
    row("limits set Nobody~Known 5 USD", "limit-holder-unknown", 3);
    row("limits set team:Nobody 5 USD", "limit-holder-unknown", 3);
    row("limits set agents 5.001 USD", "limit-amount-wrong", 2);
    row("limits set agents ~ USD", "limit-amount-wrong", 2);
    row("limits set agents 5 DOLLARS", "limit-currency-wrong", 2);
    row("limits set agents 5 USD --type refunds", "option-value-wrong", 2);
    row("limits set agents 5 USD --from yesterday", "option-value-wrong", 2);
    row("limits set agents 5 USD --from 2026-02-02 --to 2026-02-01", "limit-days", 2);
    row("limits set approvers 7 USD --from 2026-02-01", "limit-overlap", 2);
    row("limits remove 4711", "limit-unknown", 2);
    row("limits import DIR/absent.csv", "limits-file-unreadable", 12);
}

void TestCtlAudit::aLimitIsRefused()
{
    QFETCH(QString, line);
    QFETCH(int, exitCode);
    QCOMPARE(m_demo.run(QStringLiteral("limits set approvers 100 USD")).exitCode, 0);
    QTEST(errorOf(line), "code");
    QCOMPARE(m_demo.run(line).exitCode, exitCode);
    QCOMPARE(limits().size(), 1);
}

void TestCtlAudit::aFileIsTakenWholeOrNotAtAll_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const char *lines, const char *code) {
        QTest::newRow(name) << QByteArray(lines) << QString::fromLatin1(code);
    };
    row("no amount", "agents,,,50.00,USD,,\napprovers,,,,USD,,\n", "limits-file-value");
    row("no holder", "agents,,,50.00,USD,,\n,,,50.00,USD,,\n", "limits-file-value");
    row("unknown type", "agents,,gift,50.00,USD,,\n", "limits-file-value");
    row("no day", "agents,,,50.00,USD,1.2.2026,\n", "limits-file-value");
    row("overlapping", "agents,,,50.00,USD,,\nagents,,,60.00,USD,2026-01-01,\n", "limits-file-days");
    row("open quote", "\"agents,,,50.00,USD,,\n", "csv-quote");
}

void TestCtlAudit::aFileIsTakenWholeOrNotAtAll()
{
    QFETCH(QByteArray, lines);
    write("limits.csv", "holder,name,type,amount,currency,from,to\n" + lines);
    QTEST(errorOf(QStringLiteral("limits import DIR/limits.csv")), "code");
    QCOMPARE(limits().size(), 0);
}

void TestCtlAudit::whatASpreadsheetWroteIsRead()
{
    write("limits.csv", "\xEF\xBB\xBFto;from;currency;amount;type;holder\r\n"
                        "2026-12-31;2026-01-01;usd;Unlimited;refund;\"approvers\"\r\n;;EUR;0;;agents\r\n");
    QCOMPARE(m_demo.run(QStringLiteral("limits import DIR/limits.csv")).exitCode, 0);
    const auto list = limits();
    QCOMPARE(list.size(), 2);
    const auto first = list.first().toObject();
    QCOMPARE(first.value(QStringLiteral("holder")).toString(), QStringLiteral("approvers"));
    QCOMPARE(first.value(QStringLiteral("amount")).toString(), QStringLiteral("unlimited"));
    QCOMPARE(first.value(QStringLiteral("type")).toString(), QStringLiteral("refund"));
    QCOMPARE(first.value(QStringLiteral("to")).toString(), QStringLiteral("2026-12-31"));
    QCOMPARE(list.last().toObject().value(QStringLiteral("amount")).toString(), QStringLiteral("0.00"));
}

void TestCtlAudit::withoutLimitsNothingIsEvaluated()
{
    const auto report = m_demo.data(QStringLiteral("audit authority")).value(QStringLiteral("tests")).toArray();
    QVERIFY(report.first()
                .toObject()
                .value(QStringLiteral("sentence"))
                .toString()
                .startsWith(QStringLiteral("Not evaluated")));
    QCOMPARE(m_demo.run(QStringLiteral("export -q -o - --flag over-limit --fail-if-empty")).exitCode, 10);
}

void TestCtlAudit::flagsFollowFromLimits()
{
    QCOMPARE(m_demo.run(QStringLiteral("limits set approvers 1 USD")).exitCode, 0);
    QCOMPARE(m_demo.run(QStringLiteral("export -q -o - --flag over-limit --fail-if-empty")).exitCode, 0);
    QCOMPARE(m_demo.run(QStringLiteral("verify")).exitCode, 0);
}

void TestCtlAudit::everyTestTells_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("tests");
    const auto row = [](const char *command, int tests) {
        QTest::newRow(command) << QStringLiteral("audit ") + QLatin1String(command) << tests;
    };
    row("authority", 1);
    row("duties", 2);
    row("edits", 1);
    row("deletions", 1);
    row("coverage", 2);
    row("completeness", 2);
    row("timing", 2);
    row("payments", 2);
}

void TestCtlAudit::everyTestTells()
{
    QFETCH(QString, line);
    const auto told = m_demo.data(line).value(QStringLiteral("tests")).toArray();
    QTEST(int(told.size()), "tests");
    for (const auto &test : told) {
        const auto object = test.toObject();
        QVERIFY(!object.value(QStringLiteral("sentence")).toString().isEmpty());
        QVERIFY(!object.value(QStringLiteral("figures")).toObject().isEmpty());
    }
    const auto text = m_demo.run(line + QStringLiteral(" --type refund"));
    QCOMPARE(text.exitCode, 0);
    QVERIFY(!text.out.isEmpty());
    QVERIFY(!text.out.contains("(s)"));
}

void TestCtlAudit::aSampleNeedsASeed()
{
    QCOMPARE(errorOf(QStringLiteral("audit-sample --size 5")), QStringLiteral("option-required"));
    QCOMPARE(errorOf(QStringLiteral("audit-sample --seed 5")), QStringLiteral("option-required"));
    QCOMPARE(errorOf(QStringLiteral("audit-sample --size 0 --seed 5")), QStringLiteral("option-value-wrong"));
    QCOMPARE(errorOf(QStringLiteral("audit-sample --size 5 --seed 5 --stratify agent")),
             QStringLiteral("option-value-wrong"));
}

void TestCtlAudit::aSheetIsAFile()
{
    const auto line = QStringLiteral("audit-sample --size 7 --seed abc --stratify type -q");
    QCOMPARE(m_demo.run(line + QStringLiteral(" -o DIR/sample.csv")).exitCode, 0);
    const auto rows = support::readCsv(test::contentOf(m_demo.file("sample.csv")));
    QCOMPARE(rows.size(), 8);
    QCOMPARE(rows.first().mid(0, 3),
             (QStringList{QStringLiteral("number"), QStringLiteral("stratum"), QStringLiteral("record_id")}));
    QCOMPARE(rows.first().last(), QStringLiteral("remark"));
    QCOMPARE(m_demo.run(line + QStringLiteral(" -o -")).out, test::contentOf(m_demo.file("sample.csv")));
}

QTEST_GUILESS_MAIN(TestCtlAudit)
#include "tst_ctl_audit.moc"
