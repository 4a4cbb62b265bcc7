// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportworld.h"
#include "workbookreader.h"

#include "export/workbook.h"

#include <QtCore/QTemporaryDir>

using namespace precedent;
using namespace precedent::test;

namespace {

/// A record per text, in its customer.
std::vector<domain::Record> customers(const QStringList &texts)
{
    std::vector<domain::Record> records;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        auto record = fullRecord();
        record.root = base::SlackTs::fromMicroseconds(record.root.instant().us + i);
        record.id = domain::recordId(record.channel, record.root);
        record.customer = texts.at(i);
        records.push_back(record);
    }
    return records;
}

domain::Record withAmount(const char *decimal, const char *currency)
{
    auto record = fullRecord();
    record.amount = money(decimal, currency);
    record.approvedAmount = record.amount;
    return record;
}

const QString backToText(const QString &cell)
{
    // openpyxl leaves Excel's escape of the escape as it is.
    auto text = cell;
    return text.replace(QStringLiteral("_x005F_"), QStringLiteral("_"));
}

} // namespace

/// What another program reads in a workbook of ours.
class TestExportWorkbook : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyColumnHasItsType_data();
    void everyColumnHasItsType();
    void whatIsUnknownIsAnEmptyCell();
    void headerIsFrozenAndFiltered();
    void textsAreNeverFormulas();
    void textsComeBackAsTheyWere();
    void whatACellCannotHoldIsCounted();
    void amountsHaveTheirCurrencysDigits_data();
    void amountsHaveTheirCurrencysDigits();
    void amountsAddUp();
    void timesShowTheClockOfTheZone();
    void rowsBeyondTheLimitGoOnInMoreSheets();
    void aboutSaysWhatItIsGivenAndCounts();
    void chosenColumnsComeInTheirOrder();

private:
    QList<ReadSheet> read(std::vector<domain::Record> records, const exporting::Options &options = {},
                          const char *zone = "Europe/Oslo")
    {
        const auto snapshot = insight::Snapshot::build(inputOf(std::move(records), zone));
        const auto path = m_folder.filePath(QStringLiteral("a.xlsx"));
        const auto written = exporting::writeWorkbook(path, *snapshot, allRows(*snapshot), options, m_about);
        if (!written)
            qFatal("%s", qPrintable(written.error().code));
        m_summary = *written;
        return readWorkbook(path);
    }

    QTemporaryDir m_folder;
    std::vector<exporting::AboutLine> m_about;
    exporting::Summary m_summary;
};

void TestExportWorkbook::everyColumnHasItsType_data()
{
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<QString>("format");
    const auto row = [](const char *column, const char *type, const QVariant &value, const char *format) {
        QTest::newRow(column) << QString::fromLatin1(column) << QString::fromLatin1(type) << value
                              << QString::fromLatin1(format);
    };
    row("record_id", "s", QStringLiteral("C0APPROVE-1793451727000119"), "@");
    row("requested_at", "d", QStringLiteral("2026-10-31 14:02:07"), "yyyy-mm-dd hh:mm:ss");
    row("turnaround_seconds", "n", 362, "0");
    row("agent", "s", QStringLiteral("Sara Okafor"), "@");
    row("decision", "s", QStringLiteral("approved"), "@");
    row("approver", "s", QString::fromUtf8("Max; Ana-L\u00facia"), "@");
    row("amount", "n", 1250, "#,##0.00");
    row("context", "s", QStringLiteral("arrived \"broken\"\nsecond line"), "@");
    row("message_ref", "s", QStringLiteral("C0APPROVE/p1793451727000119"), "@");
    row("requested_date", "d", QStringLiteral("2026-10-31 00:00:00"), "yyyy-mm-dd");
    row("completeness", "n", 6, "0");
    row("confidence", "n", 0.97, "0.00");
    row("edited_after_decision", "b", true, "General");
    row("deleted_in_slack", "b", false, "General");
    row("approved_amount", "n", 1000, "#,##0.00");
    row("percent", "n", 12.5, "0.0");
    row("source", "s", QStringLiteral("api export"), "@");
}

void TestExportWorkbook::everyColumnHasItsType()
{
    QFETCH(QString, column);
    static const auto sheets = read({fullRecord(), emptyRecord()});
    QCOMPARE(sheets.size(), 2);
    const auto name = column.toLatin1();
    QTEST(sheets.at(0).type(1, name.constData()), "type");
    QFETCH(QVariant, value);
    QCOMPARE(sheets.at(0).value(1, name.constData()).toVariant().toString(), value.toString());
    QTEST(sheets.at(0).format(1, name.constData()), "format");
}

void TestExportWorkbook::whatIsUnknownIsAnEmptyCell()
{
    const auto sheet = read({emptyRecord()}).value(0);
    for (const char *column : {"decided_at", "amount", "currency", "agent", "reason", "turnaround_seconds", "tags"})
        QVERIFY2(sheet.value(1, column).isNull(), column);
}

void TestExportWorkbook::headerIsFrozenAndFiltered()
{
    const auto sheet = read({fullRecord(), emptyRecord()}).value(0);
    QCOMPARE(sheet.name, QStringLiteral("Decisions"));
    QCOMPARE(sheet.freeze, QStringLiteral("A2"));
    QCOMPARE(sheet.filter, QStringLiteral("A1:AM3"));
    QVERIFY(sheet.firstWidth > 20);
    QCOMPARE(sheet.rows.size(), 3);
    QCOMPARE(sheet.rows.at(0).size(), 39);
}

void TestExportWorkbook::textsAreNeverFormulas()
{
    const QStringList vectors{QStringLiteral("-12.50 refund"),
                              QStringLiteral("=HYPERLINK(\"http://x\",\"y\")"),
                              QStringLiteral("@lead ok"),
                              QStringLiteral("+1 from me"),
                              QStringLiteral("\t=1+1"),
                              QStringLiteral("'=x"),
                              QStringLiteral("-4711"),
                              QString::fromUtf8("Ana-L\u00facia"),
                              QString::fromUtf8("\u2013 dash"),
                              QStringLiteral("=1+1"),
                              QString::fromUtf8("\uff1d1+1"),
                              QStringLiteral("+1-1"),
                              QStringLiteral("0012"),
                              QStringLiteral("1793451727000119"),
                              QStringLiteral("TRUE"),
                              QStringLiteral("{=SUM(A1)}"),
                              QStringLiteral("2026-10-31"),
                              QStringLiteral("1E5"),
                              QString(300, u'=')};
    const auto sheet = read(customers(vectors)).value(0);
    for (qsizetype i = 0; i < vectors.size(); ++i) {
        QCOMPARE(sheet.type(int(i) + 1, "customer"), QStringLiteral("s"));
        QCOMPARE(sheet.value(int(i) + 1, "customer").toString(), vectors.at(i));
    }
    for (const auto &row : sheet.rows) {
        for (const auto &cell : row)
            QVERIFY(cell.toArray().at(0).toString() != QLatin1String("f"));
    }
    QCOMPARE(m_summary.guardedCells, 0u);
}

void TestExportWorkbook::textsComeBackAsTheyWere()
{
    const QStringList texts{QStringLiteral(" leading and trailing "),
                            QStringLiteral("two\nlines\n"),
                            QStringLiteral("<b>&amp;</b> \"quoted\" 'x'"),
                            QStringLiteral("_x0041_ and _x000D_"),
                            QString::fromUtf8("\U0001F600 caf\u00e9 \u0645\u0631"),
                            QStringLiteral("a\tb"),
                            QString(32'767, u'x')};
    const auto sheet = read(customers(texts)).value(0);
    for (qsizetype i = 0; i < texts.size(); ++i)
        QCOMPARE(backToText(sheet.value(int(i) + 1, "customer").toString()), texts.at(i));
    QCOMPARE(m_summary.shortenedCells, 0u);
    QCOMPARE(m_summary.replacedCells, 0u);
}

void TestExportWorkbook::whatACellCannotHoldIsCounted()
{
    const QString face = QString::fromUtf8("\U0001F600");
    const auto sheets = read(customers({QString(40'000, u'x'), QString(32'765, u'x') + face + face,
                                        QStringLiteral("a\x01"
                                                       "b\r\nc\rd") +
                                            QChar(0xFFFF),
                                        QStringLiteral("fine")}));
    const auto cell = [&sheets](int row) { return sheets.value(0).value(row, "customer").toString(); };
    QCOMPARE(cell(1), QString(32'766, u'x') + QChar(0x2026));
    QCOMPARE(cell(2), QString(32'765, u'x') + QChar(0x2026));
    QCOMPARE(cell(3), QString::fromUtf8("a\ufffd"
                                        "b\nc\nd\ufffd"));
    QCOMPARE(m_summary.shortenedCells, 2u);
    QCOMPARE(m_summary.replacedCells, 1u);
    QCOMPARE(sheets.value(1).beside("Cells cut at 32767 characters, ending in \u2026"), QStringLiteral("2"));
    QCOMPARE(sheets.value(1).beside("Cells with control characters replaced"), QStringLiteral("1"));
}

void TestExportWorkbook::amountsHaveTheirCurrencysDigits_data()
{
    QTest::addColumn<QByteArray>("decimal");
    QTest::addColumn<QByteArray>("currency");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("format");
    const auto row = [](const char *decimal, const char *currency, const char *type, const char *format) {
        QTest::addRow("%s %s", decimal, currency)
            << QByteArray(decimal) << QByteArray(currency) << QString::fromLatin1(type) << QString::fromLatin1(format);
    };
    row("-12.50", "USD", "n", "#,##0.00");
    row("0.00", "EUR", "n", "#,##0.00");
    row("5000", "JPY", "n", "#,##0");
    row("1.234", "KWD", "n", "#,##0.000");
    row("9.9500", "CLF", "n", "#,##0.0000");
    row("9999999999999.99", "USD", "n", "#,##0.00");
    row("99999999999999.99", "USD", "s", "@");
}

void TestExportWorkbook::amountsHaveTheirCurrencysDigits()
{
    QFETCH(QByteArray, decimal);
    QFETCH(QByteArray, currency);
    const auto sheet = read({withAmount(decimal.constData(), currency.constData())}).value(0);
    QTEST(sheet.type(1, "amount"), "type");
    QTEST(sheet.format(1, "amount"), "format");
    const auto value = sheet.value(1, "amount").toVariant();
    if (sheet.type(1, "amount") == QLatin1String("s"))
        QCOMPARE(value.toString(), QString::fromLatin1(decimal));
    else
        QCOMPARE(value.toDouble(), decimal.toDouble());
    QCOMPARE(m_summary.textAmounts, sheet.type(1, "amount") == QLatin1String("s") ? 2u : 0u);
}

void TestExportWorkbook::amountsAddUp()
{
    std::vector<domain::Record> records;
    qint64 minor = 0;
    for (int i = 0; i < 500; ++i) {
        auto record = customers({QString()}).front();
        record.root = base::SlackTs::fromMicroseconds(record.root.instant().us + i);
        record.id = domain::recordId(record.channel, record.root);
        record.amount->minor = 1 + (i * 7919) % 100'003;
        minor += record.amount->minor;
        records.push_back(record);
    }
    const auto sheet = read(std::move(records)).value(0);
    qint64 sum = 0;
    for (int row = 1; row < sheet.rows.size(); ++row)
        sum += qRound64(sheet.value(row, "amount").toDouble() * 100);
    QCOMPARE(sum, minor);
}

void TestExportWorkbook::timesShowTheClockOfTheZone()
{
    const auto row = [this](const char *zone) {
        return read({fullRecord()}, {}, zone).value(0).value(1, "requested_at").toString();
    };
    QCOMPARE(row("America/New_York"), QStringLiteral("2026-10-31 09:02:07"));
    QCOMPARE(row("Pacific/Kiritimati"), QStringLiteral("2026-11-01 03:02:07"));
    QCOMPARE(row("UTC"), QStringLiteral("2026-10-31 13:02:07"));
}

void TestExportWorkbook::rowsBeyondTheLimitGoOnInMoreSheets()
{
    exporting::Options options;
    options.rowsPerPart = 3;
    QStringList names;
    for (int i = 0; i < 7; ++i)
        names += QStringLiteral("c%1").arg(i);
    const auto sheets = read(customers(names), options);
    QCOMPARE(sheets.size(), 4);
    QCOMPARE(sheets.at(1).name, QStringLiteral("About"));
    QStringList found;
    for (const int sheet : {0, 2, 3}) {
        QCOMPARE(sheets.at(sheet).freeze, QStringLiteral("A2"));
        for (int row = 1; row < sheets.at(sheet).rows.size(); ++row)
            found += sheets.at(sheet).value(row, "customer").toString();
    }
    QCOMPARE(found, names);
    QCOMPARE(sheets.at(3).name, QStringLiteral("Decisions 3"));
    QCOMPARE(sheets.at(3).filter, QStringLiteral("A1:AM2"));
    QCOMPARE(sheets.at(1).beside("Sheets of rows"), QStringLiteral("3"));
    QCOMPARE(read(customers(names.mid(0, 6)), options).size(), 3);
}

void TestExportWorkbook::aboutSaysWhatItIsGivenAndCounts()
{
    m_about = {{QStringLiteral("Precedent export"), {}}, {QStringLiteral("Filter"), QStringLiteral("=type:refund")}};
    const auto total = [this](const char *decimal, const char *currency) {
        const auto code = QString::fromLatin1(currency);
        const auto sum = base::fromDecimal(QString::fromLatin1(decimal), *base::Currency::parse(code));
        m_about.push_back({code, {}, exporting::AboutLine::Total{*sum, 14}});
    };
    total("977.99", "USD");
    total("9999999999999999", "JPY");
    const auto about = read({fullRecord(), emptyRecord()}).value(1);
    m_about.clear();
    QCOMPARE(about.name, QStringLiteral("About"));
    QCOMPARE(about.rows.at(0).at(0).toArray().at(1).toString(), QStringLiteral("Precedent export"));
    QCOMPARE(about.beside("Filter"), QStringLiteral("=type:refund"));
    QCOMPARE(about.beside("Rows"), QStringLiteral("2"));
    QCOMPARE(about.rows.at(2).at(1).toArray().at(1).toDouble(), 977.99);
    QCOMPARE(about.rows.at(2).at(3).toArray().at(1).toInt(), 14);
    QCOMPARE(about.beside("JPY"), QStringLiteral("9999999999999999"));
}

void TestExportWorkbook::chosenColumnsComeInTheirOrder()
{
    exporting::Options options;
    options.columns = {QStringLiteral("currency"), QStringLiteral("amount")};
    const auto sheet = read({fullRecord()}, options).value(0);
    QCOMPARE(sheet.rows.at(0).size(), 2);
    QCOMPARE(sheet.rows.at(1).at(0).toArray().at(1).toString(), QStringLiteral("USD"));
    QCOMPARE(sheet.filter, QStringLiteral("A1:B2"));
}

QTEST_GUILESS_MAIN(TestExportWorkbook)
#include "tst_export_workbook.moc"
