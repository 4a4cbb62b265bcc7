// SPDX-License-Identifier: GPL-3.0-or-later
#include "csvreader.h"
#include "exportworld.h"

#include "export/rowformat.h"
#include "insight/columninfo.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

using namespace precedent;
using namespace precedent::test;
using exporting::Format;
using exporting::Options;
using exporting::Profile;

namespace {

QHash<QString, QString> cellsOf(const domain::Record &record, const Options &options, char separator = ',')
{
    const auto snapshot = insight::Snapshot::build(inputOf({record}));
    auto bytes = written(*snapshot, options);
    if (options.profile == Profile::Excel)
        bytes.remove(0, 3);
    const auto records = CsvReader(bytes, separator).records();
    QHash<QString, QString> cells;
    for (qsizetype i = 0; records && records->size() == 2 && i < records->front().size(); ++i)
        cells.insert(records->front().at(i), records->back().at(i));
    return cells;
}

QJsonObject objectOf(const domain::Record &record)
{
    const auto snapshot = insight::Snapshot::build(inputOf({record}));
    return QJsonDocument::fromJson(written(*snapshot, {Format::JsonLines, Profile::Audit, QLocale::c(), {}})).object();
}

} // namespace

class TestExportCells : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theHeaderIsTheContract();
    void everyColumnOfAFullRecordHasItsForm_data();
    void everyColumnOfAFullRecordHasItsForm();
    void whatIsUnknownIsAnEmptyCellAndNeverZero();
    void amountsHaveTheirCurrencysDigits_data();
    void amountsHaveTheirCurrencysDigits();
    void theExcelProfileFollowsTheLocale_data();
    void theExcelProfileFollowsTheLocale();
    void jsonHasNumbersNullsAndLists();
    void chosenColumnsComeInTheChosenOrder();
    void wrongColumnsAreRefused_data();
    void wrongColumnsAreRefused();
    void onlyTextThatIsANumberIsOne_data();
    void onlyTextThatIsANumberIsOne();
};

void TestExportCells::theHeaderIsTheContract()
{
    const auto snapshot = insight::Snapshot::build(inputOf({}));
    QCOMPARE(written(*snapshot, {}),
             QByteArray("record_id,requested_at,decided_at,turnaround_seconds,agent_id,agent,type,type_as_written,"
                        "decision,approver_id,approver,reason,amount,currency,customer,context,conversation_url,"
                        "permalink,channel,message_ref,requested_date,decided_via,time_source,completeness,flags,"
                        "format,confidence,edited_after_decision,deleted_in_slack,source,first_seen_at,"
                        "corrected_fields,approved_amount,percent,noncash,team,decided_not_before,decided_not_after,"
                        "tags\r\n"));
    QCOMPARE(insight::exportColumns().size(), 39);
}

void TestExportCells::everyColumnOfAFullRecordHasItsForm_data()
{
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("cell");
    const std::vector<std::pair<const char *, const char *>> expected{
        {"record_id", "C0APPROVE-1793451727000119"},
        {"requested_at", "2026-10-31T14:02:07+01:00"},
        {"decided_at", "2026-10-31T14:08:09+01:00"},
        {"turnaround_seconds", "362"},
        {"agent_id", "U0SARA"},
        {"agent", "Sara Okafor"},
        {"type", "refund"},
        {"type_as_written", "Money back"},
        {"decision", "approved"},
        {"approver_id", "U0MAX; "},
        {"approver", "Max; Ana-Lúcia"},
        {"reason", "damaged packaging"},
        {"amount", "1250.00"},
        {"currency", "USD"},
        {"customer", "Acme, Inc."},
        {"context", "arrived \"broken\"\nsecond line"},
        {"conversation_url", "https://desk.example/c/7"},
        {"permalink", "https://acme.slack.com/archives/C0APPROVE/p1793451727000119"},
        {"channel", "approvals"},
        {"message_ref", "C0APPROVE/p1793451727000119"},
        {"requested_date", "2026-10-31"},
        {"decided_via", "button"},
        {"time_source", "card"},
        {"completeness", "6"},
        {"format", "supportman"},
        {"confidence", "0.97"},
        {"edited_after_decision", "true"},
        {"deleted_in_slack", "false"},
        {"source", "api export"},
        {"first_seen_at", "2026-11-01T01:00:01+01:00"},
        {"corrected_fields", "amount reason"},
        {"approved_amount", "1000.00"},
        {"percent", "12.5"},
        {"noncash", "1 month free"},
        {"team", "Tier 1; Tier 2"},
        {"decided_not_before", "2026-10-31T14:08:00+01:00"},
        {"decided_not_after", "2026-10-31T14:08:30+01:00"},
        {"tags", "coaching vip"},
    };
    for (const auto &[column, cell] : expected)
        QTest::newRow(column) << QString::fromLatin1(column) << QString::fromUtf8(cell);
}

void TestExportCells::everyColumnOfAFullRecordHasItsForm()
{
    QFETCH(QString, column);
    auto input = inputOf({fullRecord()});
    const domain::PersonId sara(QStringLiteral("U0SARA"));
    input.agentTeams = {{QStringLiteral("Tier 1"), {sara}}, {QStringLiteral("Tier 2"), {sara}}};
    input.tags.insert(fullRecord().id.text(), {QStringLiteral("vip"), QStringLiteral("coaching")});
    const auto snapshot = insight::Snapshot::build(std::move(input));
    const auto records = CsvReader(written(*snapshot, {}), ',').records();
    QVERIFY(records.has_value());
    QCOMPARE(records->size(), std::size_t(2));
    QTEST(records->at(1).at(records->at(0).indexOf(column)), "cell");
}

void TestExportCells::whatIsUnknownIsAnEmptyCellAndNeverZero()
{
    const auto cells = cellsOf(emptyRecord(), {});
    for (const char *column : {"decided_at",
                               "turnaround_seconds",
                               "agent_id",
                               "agent",
                               "approver_id",
                               "approver",
                               "reason",
                               "amount",
                               "currency",
                               "customer",
                               "context",
                               "permalink",
                               "decided_via",
                               "time_source",
                               "approved_amount",
                               "percent",
                               "noncash",
                               "team",
                               "decided_not_before",
                               "decided_not_after",
                               "tags",
                               "source",
                               "corrected_fields"})
        QVERIFY2(cells.value(QString::fromLatin1(column), QStringLiteral("absent")).isEmpty(), column);
    QCOMPARE(cells.value(QStringLiteral("decision")), QStringLiteral("pending"));
    QCOMPARE(cells.value(QStringLiteral("completeness")), QStringLiteral("0"));
    QCOMPARE(cells.value(QStringLiteral("confidence")), QStringLiteral("0.00"));
}

void TestExportCells::amountsHaveTheirCurrencysDigits_data()
{
    QTest::addColumn<QString>("decimal");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QString>("audit");
    QTest::addColumn<QString>("german");
    const auto row = [](const char *decimal, const char *currency, const char *audit, const char *german) {
        QTest::addRow("%s %s", decimal, currency) << QString::fromLatin1(decimal) << QString::fromLatin1(currency)
                                                  << QString::fromLatin1(audit) << QString::fromLatin1(german);
    };
    row("4800", "JPY", "4800", "4800");
    row("12.5", "EUR", "12.50", "12,50");
    row("-12.50", "USD", "-12.50", "-12,50");
    row("1.234", "KWD", "1.234", "1,234");
    row("0.0001", "CLF", "0.0001", "0,0001");
    row("1234567.89", "NOK", "1234567.89", "1234567,89");
}

void TestExportCells::amountsHaveTheirCurrencysDigits()
{
    QFETCH(QString, decimal);
    QFETCH(QString, currency);
    auto record = emptyRecord();
    record.amount = money(decimal.toLatin1().constData(), currency.toLatin1().constData());
    QTEST(cellsOf(record, {}).value(QStringLiteral("amount")), "audit");
    const Options german{Format::Csv, Profile::Excel, QLocale(QStringLiteral("de_DE")), {}};
    QTEST(cellsOf(record, german, ';').value(QStringLiteral("amount")), "german");
    QCOMPARE(objectOf(record).value(QStringLiteral("amount")).toString(), base::toDecimal(*record.amount));
}

void TestExportCells::theExcelProfileFollowsTheLocale_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("comma is the decimal mark") << QStringLiteral("nb_NO")
                                               << QByteArray("\xEF\xBB\xBFrequested_at;amount;confidence;agent\r\n"
                                                             "2026-10-31 14:02:07;1250,00;0,97;Sara Okafor\r\n");
    QTest::newRow("point is the decimal mark") << QStringLiteral("en_US")
                                               << QByteArray("\xEF\xBB\xBFrequested_at,amount,confidence,agent\r\n"
                                                             "2026-10-31 14:02:07,1250.00,0.97,Sara Okafor\r\n");
    QTest::newRow("the mark is one of other digits")
        << QStringLiteral("ar_EG")
        << QByteArray("\xEF\xBB\xBFrequested_at,amount,confidence,agent\r\n"
                      "2026-10-31 14:02:07,1250.00,0.97,Sara Okafor\r\n");
}

void TestExportCells::theExcelProfileFollowsTheLocale()
{
    QFETCH(QString, locale);
    const auto snapshot = insight::Snapshot::build(inputOf({fullRecord()}));
    const QStringList columns{QStringLiteral("requested_at"), QStringLiteral("amount"), QStringLiteral("confidence"),
                              QStringLiteral("agent")};
    QTEST(written(*snapshot, {Format::Csv, Profile::Excel, QLocale(locale), columns}), "expected");
}

void TestExportCells::jsonHasNumbersNullsAndLists()
{
    const auto full = objectOf(fullRecord());
    QCOMPARE(full.keys().size(), 39);
    QCOMPARE(full.value(QStringLiteral("turnaround_seconds")), QJsonValue(362));
    QCOMPARE(full.value(QStringLiteral("completeness")), QJsonValue(6));
    QCOMPARE(full.value(QStringLiteral("confidence")), QJsonValue(0.97));
    QCOMPARE(full.value(QStringLiteral("percent")), QJsonValue(12.5));
    QCOMPARE(full.value(QStringLiteral("amount")), QJsonValue(QStringLiteral("1250.00")));
    QCOMPARE(full.value(QStringLiteral("edited_after_decision")), QJsonValue(true));
    QCOMPARE(full.value(QStringLiteral("source")),
             QJsonValue(QJsonArray{QStringLiteral("api"), QStringLiteral("export")}));
    QCOMPARE(full.value(QStringLiteral("context")), QJsonValue(QStringLiteral("arrived \"broken\"\nsecond line")));
    const auto empty = objectOf(emptyRecord());
    QCOMPARE(empty.keys(), full.keys());
    for (const char *key : {"decided_at", "turnaround_seconds", "amount", "currency", "agent", "percent"})
        QVERIFY2(empty.value(QLatin1String(key)).isNull(), key);
    QCOMPARE(empty.value(QStringLiteral("tags")), QJsonValue(QJsonArray()));
}

void TestExportCells::chosenColumnsComeInTheChosenOrder()
{
    const auto snapshot = insight::Snapshot::build(inputOf({fullRecord(), emptyRecord()}));
    const QStringList columns{QStringLiteral("currency"), QStringLiteral("amount"), QStringLiteral("decision")};
    QCOMPARE(written(*snapshot, {Format::Csv, Profile::Audit, QLocale::c(), columns}),
             QByteArray("currency,amount,decision\r\nUSD,1250.00,approved\r\n,,pending\r\n"));
    QCOMPARE(written(*snapshot, {Format::JsonLines, Profile::Audit, QLocale::c(), columns}),
             QByteArray("{\"currency\":\"USD\",\"amount\":\"1250.00\",\"decision\":\"approved\"}\n"
                        "{\"currency\":null,\"amount\":null,\"decision\":\"pending\"}\n"));
}

void TestExportCells::wrongColumnsAreRefused_data()
{
    QTest::addColumn<QStringList>("columns");
    QTest::addColumn<QString>("code");
    QTest::newRow("unknown") << QStringList{QStringLiteral("amount"), QStringLiteral("amounts")}
                             << QStringLiteral("unknown-column");
    QTest::newRow("twice") << QStringList{QStringLiteral("amount"), QStringLiteral("amount")}
                           << QStringLiteral("repeated-column");
}

void TestExportCells::wrongColumnsAreRefused()
{
    QFETCH(QStringList, columns);
    const auto snapshot = insight::Snapshot::build(inputOf({}));
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto result = exporting::write(buffer, *snapshot, {}, {Format::Csv, Profile::Audit, QLocale::c(), columns});
    QVERIFY(!result);
    QTEST(result.error().code, "code");
    QCOMPARE(result.error().kind, base::ErrorKind::Usage);
    QVERIFY(buffer.data().isEmpty());
}

void TestExportCells::onlyTextThatIsANumberIsOne_data()
{
    QTest::addColumn<bool>("isNumber");
    for (const char *text : {"0", "30", "12.5", "-4", "0.50", "100"})
        QTest::newRow(text) << true;
    for (const char *text : {"", "-", ".5", "5.", "05", "1e3", "+3", "30%", "1,5", "=1", "٣"})
        QTest::newRow(text) << false;
}

void TestExportCells::onlyTextThatIsANumberIsOne()
{
    const auto text = QString::fromUtf8(QTest::currentDataTag());
    QTEST(exporting::isPlainDecimal(text), "isNumber");
}

QTEST_GUILESS_MAIN(TestExportCells)
#include "tst_export_cells.moc"
