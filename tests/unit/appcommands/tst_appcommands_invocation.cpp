// SPDX-License-Identifier: GPL-3.0-or-later
#include "call.h"

#include <QtTest/QTest>

using namespace precedent;
using precedent::test::call;

class TestAppCommandsInvocation : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void theCommandIsFoundWhereverTheOptionsStand_data();
    void theCommandIsFoundWhereverTheOptionsStand();
    void badCallsAreUsageErrors_data();
    void badCallsAreUsageErrors();
    void commonOptionsAreRead();
    void thePresentCanBeFixed_data();
    void thePresentCanBeFixed();
    void helpAndVersionNeedNoArguments_data();
    void helpAndVersionNeedNoArguments();
    void repeatedOptionsKeepTheirOrder();
    void everyCommandHasHelpForEveryOption();
};

void TestAppCommandsInvocation::init()
{
    qunsetenv("PRECEDENT_NOW");
}

void TestAppCommandsInvocation::theCommandIsFoundWhereverTheOptionsStand_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("command");
    QTest::addColumn<QStringList>("arguments");
    const auto row = [](const char *line, const char *command, const QStringList &arguments = {}) {
        QTest::newRow(line) << QString::fromLatin1(line) << QString::fromLatin1(command) << arguments;
    };
    row("status", "status");
    row("--json status", "status");
    row("status --json", "status");
    row("--ledger a.precedent --tz UTC stats --group-by type", "stats");
    row("token set --token-stdin", "token set");
    row("token forget --team T01", "token forget");
    row("channels --team T01", "channels");
    row("channel set #approvals --unfollow", "channel set", {QStringLiteral("#approvals")});
    row("people", "people");
    row("people list", "people list");
    row("people alias Sara~O U0SARA", "people alias", {QStringLiteral("Sara O"), QStringLiteral("U0SARA")});
    row("people team Tier~1 A B C", "people team",
        {QStringLiteral("Tier 1"), QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C")});
    row("import export.zip --channel approvals", "import", {QStringLiteral("export.zip")});
    row("export -o -", "export");
    row("-q backup copy.precedent", "backup", {QStringLiteral("copy.precedent")});
}

void TestAppCommandsInvocation::theCommandIsFoundWhereverTheOptionsStand()
{
    QFETCH(QString, line);
    const auto invocation = call(line);
    QVERIFY2(invocation, invocation ? "" : qPrintable(invocation.error().code));
    QTEST(QString::fromLatin1(invocation->command()->name), "command");
    QTEST(invocation->arguments(), "arguments");
}

void TestAppCommandsInvocation::badCallsAreUsageErrors_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *line, const char *code) {
        QTest::newRow(line) << QString::fromLatin1(line) << QString::fromLatin1(code);
    };
    row("", "command-missing");
    row("--json", "command-missing");
    row("staus", "command-unknown");
    row("token", "command-incomplete");
    row("token show", "command-incomplete");
    row("status --nonsense", "option-wrong");
    row("--nonsense status", "option-wrong");
    row("status --ledger", "option-wrong");
    row("status --type refund", "option-wrong");
    row("export --proof -o a.csv", "option-wrong");
    row("sync --token xoxb-test-token", "option-wrong");
    row("status extra", "argument-unexpected");
    row("token set xoxb-test-token", "argument-unexpected");
    row("verify a.json b.json", "argument-unexpected");
    row("import", "argument-missing");
    row("backup", "argument-missing");
    row("people alias OnlyOne", "argument-missing");
    row("people team Tier~1", "argument-missing");
    row("status --tz Mars/Olympus", "unknown-zone");
    row("status --locale klingon", "option-value-wrong");
    row("status --now yesterday", "option-value-wrong");
    row("status --progress html", "option-value-wrong");
    row("status --wait -1", "option-value-wrong");
    row("status --wait soon", "option-value-wrong");
}

void TestAppCommandsInvocation::badCallsAreUsageErrors()
{
    QFETCH(QString, line);
    const auto invocation = call(line);
    QVERIFY(!invocation);
    QTEST(invocation.error().code, "code");
    QCOMPARE(base::exitCode(invocation.error().kind), 2);
    for (const auto &fact : invocation.error().facts)
        QVERIFY(!fact.contains(QLatin1String("xoxb")));
}

void TestAppCommandsInvocation::commonOptionsAreRead()
{
    const auto invocation = call(QStringLiteral("status --ledger a.precedent --tz Europe/Oslo --locale de_DE --json -q "
                                                "-v --no-input --wait 30 --progress ndjson"));
    QVERIFY2(invocation.ok(),
             invocation ? "" : qPrintable(invocation.error().code + invocation.error().facts.values().join(u',')));
    const auto &common = invocation->common();
    QCOMPARE(common.ledger, QStringLiteral("a.precedent"));
    QCOMPARE(common.zone->name(), QStringLiteral("Europe/Oslo"));
    QCOMPARE(common.locale.decimalPoint(), QStringLiteral(","));
    QVERIFY(common.json && common.isQuiet && common.isVerbose && common.hasProgressLines && !common.mayAsk);
    QCOMPARE(common.waitSeconds, 30);
    const auto plain = call(QStringLiteral("status"));
    QVERIFY(!plain->common().zone && plain->common().mayAsk && plain->common().waitSeconds == 0);
    QVERIFY(plain->common().ledger.endsWith(QLatin1String("/precedent/ledger.precedent")));
    QCOMPARE(plain->common().locale, QLocale::c());
}

void TestAppCommandsInvocation::thePresentCanBeFixed_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QByteArray>("environment");
    QTest::addColumn<QString>("now");
    QTest::newRow("option") << QStringLiteral("status --now 2026-10-31T12:00:00Z") << QByteArray()
                            << QStringLiteral("2026-10-31T12:00:00Z");
    QTest::newRow("environment") << QStringLiteral("status") << QByteArray("2026-10-31T13:00:00+01:00")
                                 << QStringLiteral("2026-10-31T12:00:00Z");
    QTest::newRow("the option wins") << QStringLiteral("status --now 2026-10-31T12:00:00Z")
                                     << QByteArray("2020-01-01T00:00:00Z") << QStringLiteral("2026-10-31T12:00:00Z");
}

void TestAppCommandsInvocation::thePresentCanBeFixed()
{
    QFETCH(QString, line);
    QFETCH(QByteArray, environment);
    if (!environment.isEmpty())
        qputenv("PRECEDENT_NOW", environment);
    const auto invocation = call(line);
    QVERIFY(invocation);
    QTEST(base::toIsoUtc(invocation->common().clock()), "now");
}

void TestAppCommandsInvocation::helpAndVersionNeedNoArguments_data()
{
    QTest::addColumn<QString>("line");
    for (const char *line : {"--help", "-h", "--version", "import --help", "people team -h", "--help import"})
        QTest::newRow(line) << QString::fromLatin1(line);
}

void TestAppCommandsInvocation::helpAndVersionNeedNoArguments()
{
    QFETCH(QString, line);
    const auto invocation = call(line);
    QVERIFY(invocation);
    QVERIFY(invocation->has("help") || invocation->has("version"));
}

void TestAppCommandsInvocation::repeatedOptionsKeepTheirOrder()
{
    const auto invocation = call(QStringLiteral("stats --type refund --type credit --from 2026-01 --from 2026-02"));
    QVERIFY(invocation);
    QCOMPARE(invocation->values("type"), QStringList({QStringLiteral("refund"), QStringLiteral("credit")}));
    QCOMPARE(invocation->value("from"), QStringLiteral("2026-02"));
    QVERIFY(!invocation->has("to"));
    QVERIFY(invocation->value("to").isEmpty());
}

void TestAppCommandsInvocation::everyCommandHasHelpForEveryOption()
{
    QVERIFY(commands::allCommands().size() >= 17);
    for (const auto &command : commands::allCommands()) {
        QVERIFY2(command.run != nullptr && *command.summary != '\0', command.name);
        QStringList names;
        for (const auto &option : command.options) {
            QVERIFY2(*option.help != '\0', option.name);
            names += QString::fromLatin1(option.name);
        }
        for (const auto &option : commands::commonOptions())
            QVERIFY2(!names.contains(QLatin1String(option.name)), option.name);
        QCOMPARE(names.removeDuplicates(), 0);
    }
}

QTEST_GUILESS_MAIN(TestAppCommandsInvocation)
#include "tst_appcommands_invocation.moc"
