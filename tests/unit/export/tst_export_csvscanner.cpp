// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/csvscanner.h"

#include <QtCore/QRandomGenerator>
#include <QtTest/QTest>

using namespace precedent;
using exporting::CsvManner;

namespace {

/// "line: cell|cell" for each row, or the code of the error with its line, read in pieces of so many characters.
QString printed(const QString &text, QChar separator, CsvManner manner, qsizetype piece)
{
    QStringList rows;
    const auto take = [&rows](const exporting::CsvRow &row) -> base::Result<void> {
        QStringList cells;
        for (std::size_t i = 0; i < row.ends.size(); ++i)
            cells += row.cell(i).toString();
        rows += QStringLiteral("%1%2: %3")
                    .arg(row.line)
                    .arg(row.isBroken ? QStringLiteral("!") : QString(), cells.join(u'|'));
        return {};
    };
    exporting::CsvScanner scanner(separator, manner, {}, take);
    base::Result<void> read;
    for (qsizetype at = 0; read && at < text.size(); at += piece)
        read = scanner.feed(QStringView(text).mid(at, piece));
    if (read)
        read = scanner.finish();
    if (!read)
        return read.error().code + u' ' + read.error().facts.value(QStringLiteral("line"));
    return rows.join(u'\n');
}

} // namespace

class TestExportCsvScanner : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aStrictFileIsTakenByTheLetter_data();
    void aStrictFileIsTakenByTheLetter();
    void piecesMakeNoDifference();
};

void TestExportCsvScanner::aStrictFileIsTakenByTheLetter_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *text, const char *expected) {
        QTest::newRow(name) << QString::fromLatin1(text) << QString::fromLatin1(expected);
    };
    row("rows", "a,b\r\n1,2\r\n", "1: a|b\n2: 1|2");
    row("the last without its end", "a,b\r\n1,2", "1: a|b\n2: 1|2");
    row("blanks are content", " a , b\r\n", "1:  a | b");
    row("empty rows are rows", "a\r\n\r\nb\r\n", "1: a\n2: \n3: b");
    row("empty cells", ",\r\n\"\",\"\"\r\n", "1: |\n2: |");
    row("quotes", "\"a\r\nb\",\"c\"\"d\"\r\ne,f\r\n", "1: a\r\nb|c\"d\n3: e|f");
    row("bare LF", "a,b\n1,2\r\n", "csv-broken 1");
    row("bare CR", "a,b\r1,2\r\n", "csv-broken 2");
    row("CR at the end", "a,b\r", "csv-broken 2");
    row("a quote within a cell", "a,b\r\n1\",2\r\n", "csv-broken 2");
    row("text after a quote", "\"a\"b\r\n", "csv-broken 1");
    row("a blank before a quote", "a, \"b\"\r\n", "csv-broken 1");
    row("a blank after a quote", "\"a\" ,b\r\n", "csv-broken 1");
    row("an open quote", "a,b\r\n1,\"2\r\n", "csv-quote 2");
}

void TestExportCsvScanner::aStrictFileIsTakenByTheLetter()
{
    QFETCH(QString, text);
    for (const qsizetype piece : {1, 2, 1000})
        QTEST(printed(text, u',', CsvManner::Strict, piece), "expected");
}

void TestExportCsvScanner::piecesMakeNoDifference()
{
    const auto seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    const auto letters = QStringLiteral("ab ,,;\"\"\r\n\n");
    for (int world = 0; world < 2000; ++world) {
        QString text;
        for (int i = random.bounded(40); i > 0; --i)
            text += letters.at(random.bounded(int(letters.size())));
        for (const auto manner : {CsvManner::Strict, CsvManner::Lenient}) {
            const auto whole = printed(text, u',', manner, 1000);
            QCOMPARE(printed(text, u',', manner, 1), whole);
            QCOMPARE(printed(text, u',', manner, 1 + random.bounded(7)), whole);
        }
    }
}

QTEST_APPLESS_MAIN(TestExportCsvScanner)
#include "tst_export_csvscanner.moc"
