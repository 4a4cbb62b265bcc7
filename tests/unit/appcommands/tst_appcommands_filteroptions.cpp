// SPDX-License-Identifier: GPL-3.0-or-later
#include "call.h"

#include "app/commands/exportoptions.h"
#include "app/commands/filteroptions.h"
#include "query/parse.h"
#include "workspace/exportrequest.h"

#include <QtTest/QTest>

using namespace precedent;
using precedent::test::call;

namespace {

std::vector<query::SavedView> savedViews()
{
    return {{QStringLiteral("big refunds"), QStringLiteral("type:refund amount:>=100"), {}, {}},
            {QStringLiteral("October"), QStringLiteral("date:2026-10"), {}, {}}};
}

} // namespace

class TestAppCommandsFilterOptions : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void optionsMeanWhatTheSearchBoxMeans_data();
    void optionsMeanWhatTheSearchBoxMeans();
    void theDateBasisIsKept_data();
    void theDateBasisIsKept();
    void badFiltersAreRefused_data();
    void badFiltersAreRefused();
    void aQuerysErrorNamesPositionAndNearestWord();
    void anEndOfARangeIsNamedAsItWasWritten_data();
    void anEndOfARangeIsNamedAsItWasWritten();
    void exportTargetsAreRead_data();
    void exportTargetsAreRead();
    void badExportTargetsAreRefused_data();
    void badExportTargetsAreRefused();
};

void TestAppCommandsFilterOptions::optionsMeanWhatTheSearchBoxMeans_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *line, const char *text) {
        QTest::newRow(line) << QString::fromLatin1(line) << QString::fromLatin1(text);
    };
    row("stats", "");
    row("stats --type refund", "type:refund");
    row("stats --type refund --type credit", "type:refund,credit");
    row("stats --type refund,credit", "type:refund,credit");
    row("stats --type refund, --decision approved,~denied", "type:refund decision:approved,denied");
    row("stats --currency usd,EUR --flag no-reason,split", "currency:USD,EUR flag:no-reason,split");
    row("stats --agent Okafor,~Sara", "agent:\"Okafor, Sara\"");
    row("stats --from 2026-10-01 --to 2026-10-31", "date:2026-10-01..2026-10-31");
    row("stats --from 2026-10-01", "date:2026-10-01..");
    row("stats --to 2026-10-31", "date:..2026-10-31");
    row("stats --min-amount 50 --max-amount 500", "amount:50..500");
    row("stats --min-amount 50", "amount:50..");
    row("stats --agent Sara~Okafor", "agent:\"Sara Okafor\"");
    row("stats --channel #approvals", "channel:approvals");
    row("stats --flag no-reason --decision approved --currency usd", "decision:approved currency:USD flag:no-reason");
    row("stats --search damaged~packaging", "\"damaged packaging\"");
    row("stats --query type:refund~-agent:sara", "type:refund -agent:sara");
    row("stats --view big~refunds", "type:refund amount:>=100");
}

void TestAppCommandsFilterOptions::optionsMeanWhatTheSearchBoxMeans()
{
    QFETCH(QString, line);
    QFETCH(QString, text);
    const auto invocation = call(line);
    QVERIFY(invocation);
    const auto filter = commands::readFilter(*invocation, savedViews());
    QVERIFY2(filter, filter ? "" : qPrintable(filter.error().code));
    QCOMPARE(query::toText(*filter), query::toText(*query::parse(text)));
}

void TestAppCommandsFilterOptions::theDateBasisIsKept_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("isDecided");
    QTest::newRow("not given") << QStringLiteral("stats") << false;
    QTest::newRow("requested") << QStringLiteral("stats --date-basis requested") << false;
    QTest::newRow("decided") << QStringLiteral("stats --date-basis decided --from 2026-10-01") << true;
    QTest::newRow("beside a query") << QStringLiteral("stats --date-basis decided --query date:2026-10") << true;
    QTest::newRow("beside a view") << QStringLiteral("stats --date-basis decided --view October") << true;
}

void TestAppCommandsFilterOptions::theDateBasisIsKept()
{
    QFETCH(QString, line);
    const auto filter = commands::readFilter(*call(line), savedViews());
    QVERIFY(filter);
    QTEST(filter->dateBasis == query::DateBasis::Decided, "isDecided");
}

void TestAppCommandsFilterOptions::badFiltersAreRefused_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("exitCode");
    const auto row = [](const char *line, const char *code, int exitCode) {
        QTest::newRow(line) << QString::fromLatin1(line) << QString::fromLatin1(code) << exitCode;
    };
    row("stats --query type:refund --type credit", "options-exclude", 2);
    row("stats --query type:refund --view October", "options-exclude", 2);
    row("stats --query type:refund --from 2026", "options-exclude", 2);
    row("stats --query tpye:refund", "query-unknown-key", 2);
    row("stats --type refnd", "query-unknown-value", 2);
    row("stats --from soon", "query-bad-date", 2);
    row("stats --from 2026-01..2026-02", "option-value-wrong", 2);
    row("stats --from 2026-10-31 --to 2026-10-01", "range-reversed", 2);
    row("stats --from 2026-10 --to 2026-09-30", "range-reversed", 2);
    row("stats --min-amount 500 --max-amount 50", "range-reversed", 2);
    row("stats --type ,", "query-unknown-value", 2);
    row("stats --max-amount lots", "query-bad-amount", 2);
    row("stats --date-basis sent", "option-value-wrong", 2);
    row("stats --view Oktober", "view-unknown", 3);
}

void TestAppCommandsFilterOptions::badFiltersAreRefused()
{
    QFETCH(QString, line);
    const auto filter = commands::readFilter(*call(line), savedViews());
    QVERIFY(!filter);
    QTEST(filter.error().code, "code");
    QTEST(base::exitCode(filter.error().kind), "exitCode");
}

void TestAppCommandsFilterOptions::aQuerysErrorNamesPositionAndNearestWord()
{
    const auto error = commands::readFilter(*call(QStringLiteral("stats --query refund~tpye:x")), {}).error();
    QCOMPARE(error.facts.value(QStringLiteral("position")), QStringLiteral("8"));
    QCOMPARE(error.facts.value(QStringLiteral("nearest")), QStringLiteral("type"));
    const auto view = commands::readFilter(*call(QStringLiteral("stats --view Oktober")), savedViews()).error();
    QCOMPARE(view.facts.value(QStringLiteral("nearest")), QStringLiteral("October"));
}

void TestAppCommandsFilterOptions::anEndOfARangeIsNamedAsItWasWritten_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("word");
    QTest::newRow("day") << QStringLiteral("stats --from 1.10.2026") << QStringLiteral("1.10.2026");
    QTest::newRow("last day") << QStringLiteral("stats --from 2026-10-01 --to 31/10/2026")
                              << QStringLiteral("31/10/2026");
    QTest::newRow("amount") << QStringLiteral("stats --min-amount 1,000") << QStringLiteral("1,000");
    QTest::newRow("with its sign") << QStringLiteral("stats --max-amount $500") << QStringLiteral("$500");
}

void TestAppCommandsFilterOptions::anEndOfARangeIsNamedAsItWasWritten()
{
    QFETCH(QString, line);
    const auto error = commands::readFilter(*call(line), {}).error();
    QTEST(error.facts.value(QStringLiteral("word")), "word");
}

void TestAppCommandsFilterOptions::exportTargetsAreRead_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("format");
    QTest::addColumn<bool>("forExcel");
    QTest::addColumn<int>("columns");
    const auto row = [](const char *line, const char *path, const char *format, bool forExcel = false,
                        int columns = 0) {
        QTest::newRow(line) << QString::fromLatin1(line) << QString::fromLatin1(path) << QString::fromLatin1(format)
                            << forExcel << columns;
    };
    row("export -o a.csv", "a.csv", "csv");
    row("export --output a.jsonl", "a.jsonl", "jsonl");
    row("export -o a.JSONL", "a.JSONL", "jsonl");
    row("export -o a.txt", "a.txt", "csv");
    row("export -o -", "-", "csv");
    row("export -o - --format jsonl", "-", "jsonl");
    row("export -o a.jsonl --format csv", "a.jsonl", "csv");
    row("export -o a.xlsx --format csv", "a.xlsx", "csv");
    row("export -o a.XLSX --manifest --split", "a.XLSX", "xlsx");
    row("export -o a.csv --format xlsx", "a.csv", "xlsx");
    row("export -o a.csv --manifest --split --single-line", "a.csv", "csv");
    row("export -o a.jsonl --manifest", "a.jsonl", "jsonl");
    row("export -o a.csv --profile excel", "a.csv", "csv", true);
    row("export -o a.csv --profile audit --columns amount,currency", "a.csv", "csv", false, 2);
}

void TestAppCommandsFilterOptions::exportTargetsAreRead()
{
    QFETCH(QString, line);
    const auto target = commands::readTarget(*call(line));
    QVERIFY2(target, target ? "" : qPrintable(target.error().code));
    QTEST(target->path, "path");
    QTEST(workspace::toWord(target->options.format), "format");
    QTEST(target->options.profile == exporting::Profile::Excel, "forExcel");
    QTEST(int(target->options.columns.size()), "columns");
}

void TestAppCommandsFilterOptions::badExportTargetsAreRefused_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *line, const char *code) {
        QTest::newRow(line) << QString::fromLatin1(line) << QString::fromLatin1(code);
    };
    row("export", "option-required");
    row("export -o - --json", "options-exclude");
    row("export -o a.csv --format pdf", "option-value-wrong");
    row("export -o - --format xlsx", "options-exclude");
    row("export -o - --manifest", "options-exclude");
    row("export -o - --split", "options-exclude");
    row("export -o a.jsonl --split", "options-exclude");
    row("export -o a.jsonl --single-line", "options-exclude");
    row("export -o a.xlsx --single-line", "options-exclude");
    row("export -o a.xlsx --profile excel", "options-exclude");
    row("export -o a.csv --profile finance", "option-value-wrong");
    row("export -o a.jsonl --profile excel", "options-exclude");
}

void TestAppCommandsFilterOptions::badExportTargetsAreRefused()
{
    QFETCH(QString, line);
    const auto target = commands::readTarget(*call(line));
    QVERIFY(!target);
    QTEST(target.error().code, "code");
    QCOMPARE(base::exitCode(target.error().kind), 2);
}

QTEST_GUILESS_MAIN(TestAppCommandsFilterOptions)
#include "tst_appcommands_filteroptions.moc"
