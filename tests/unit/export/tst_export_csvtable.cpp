// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/csvtable.h"

#include <QtCore/QRandomGenerator>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace precedent;
using exporting::Encoding;

namespace {

/// "line: cell|cell" for each row, lines apart by "\n".
QString printed(const exporting::CsvTable &table)
{
    QStringList lines;
    for (const auto &row : table.rows()) {
        lines += QStringLiteral("%1%2: %3")
                     .arg(row.line)
                     .arg(row.isBroken ? QStringLiteral("!") : QString(), table.cells(row).join(u'|'));
    }
    return lines.join(u'\n');
}

QByteArray utf16(const QString &text, bool bigEndian, bool mark)
{
    QByteArray bytes;
    for (const QChar c : (mark ? QString(QChar(QChar::ByteOrderMark)) : QString()) + text) {
        const char high = char(c.unicode() >> 8);
        const char low = char(c.unicode() & 0xFF);
        bytes.append(bigEndian ? high : low).append(bigEndian ? low : high);
    }
    return bytes;
}

QString quoted(QString cell)
{
    return u'"' + cell.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

} // namespace

class TestExportCsvTable : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void filesOfManyKindsAreRead_data();
    void filesOfManyKindsAreRead();
    void whatIsNoTableIsRefused_data();
    void whatIsNoTableIsRefused();
    void limitsAreKept_data();
    void limitsAreKept();
    void anythingWrittenComesBack();
    void aStopIsHeard();
};

void TestExportCsvTable::filesOfManyKindsAreRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("rows");
    QTest::addColumn<int>("encoding");
    const auto row = [](const char *name, const QByteArray &bytes, const char *rows,
                        Encoding encoding = Encoding::Utf8) {
        QTest::newRow(name) << bytes << QString::fromUtf8(rows) << int(encoding);
    };
    const auto u = [](const char *text) { return QString::fromUtf8(text); };
    row("comma", "a,b\r\n1,2\r\n", "1: a|b\n2: 1|2");
    row("semicolon", "a;b\n1;2\n", "1: a|b\n2: 1|2");
    row("tab", "a\tb\n1\t2\n", "1: a|b\n2: 1|2");
    row("pipe", "a|b\n1|2\n", "1: a|b\n2: 1|2");
    row("semicolon with decimal commas", "d;x\n1.10.;12,50\n2.10.;3,00\n", "1: d|x\n2: 1.10.|12,50\n3: 2.10.|3,00");
    row("commas within semicolons", "a;b,c;d\n1,1;2,2;3,3\n", "1: a|b,c|d\n2: 1,1|2,2|3,3");
    row("said separator", "sep=;\r\na;b\r\n1;2\r\n", "2: a|b\n3: 1|2");
    row("said comma though semicolons fit", "sep=,\na;b,c\n1;2,3\n", "2: a;b|c\n3: 1;2|3");
    row("old Mac line ends", "a,b\r1,2\r", "1: a|b\n2: 1|2");
    row("no last line end", "a,b\n1,2", "1: a|b\n2: 1|2");
    row("mixed line ends", "a,b\r\n1,2\n3,4\r5,6", "1: a|b\n2: 1|2\n3: 3|4\n4: 5|6");
    row("quoted separator", "a,b\n\"1,5\",2\n", "1: a|b\n2: 1,5|2");
    row("doubled quotes", "a,b\n\"say \"\"hi\"\"\",2\n", "1: a|b\n2: say \"hi\"|2");
    row("line break within a cell", "a,b\n\"x\ny\",2\n3,4\n", "1: a|b\n2: x\ny|2\n4: 3|4");
    row("CRLF within a cell counts once", "a,b\r\n\"x\r\ny\",2\r\n3,4\r\n", "1: a|b\n2: x\r\ny|2\n4: 3|4");
    row("a quote within a cell", "a,b\n12\" pipe,2\n", "1: a|b\n2: 12\" pipe|2");
    row("text after a quote", "a,b\n\"x\"y,2\n", "1: a|b\n2!: xy|2");
    row("blanks around quotes", "a, b\n \"x\" , \"y\" \n", "1: a|b\n2: x|y");
    row("empty quotes", "a,b\n\"\",2\n", "1: a|b\n2: |2");
    row("empty lines are passed over", "\n\na,b\n\n1,2\n\n", "3: a|b\n5: 1|2");
    row("lines of separators", "a,b\n,\n1,2\n , \n", "1: a|b\n3: 1|2");
    row("rows of other widths", "a,b,c\n1\n1,2,3,4\n1,2,3\n", "1: a|b|c\n2: 1\n3: 1|2|3|4\n4: 1|2|3");
    row("a bank's lines above", "Konto;DE12\nStand;heute\n\nA;B;C\n1;2;3\n4;5;6\n7;8;9\n",
        "1: Konto|DE12\n2: Stand|heute\n4: A|B|C\n5: 1|2|3\n6: 4|5|6\n7: 7|8|9");
    row("UTF-8 mark",
        "\xEF\xBB\xBF"
        "a,b\n1,2\n",
        "1: a|b\n2: 1|2");
    row("UTF-8 mark and quote", "\xEF\xBB\xBF\"a\",b\n1,2\n", "1: a|b\n2: 1|2");
    row("UTF-8 letters", "Größe,b\n李,2\n", "1: Größe|b\n2: 李|2");
    row("Windows-1252",
        "Gr\xF6\xDF"
        "e;\x80\n\x84x\x93;2\n",
        "1: Größe|€\n2: „x“|2", Encoding::Windows1252);
    row("UTF-16 little with mark", utf16(u("ä;b\n1;2\n"), false, true), "1: ä|b\n2: 1|2", Encoding::Utf16);
    row("UTF-16 big with mark", utf16(u("ä;b\n1;2\n"), true, true), "1: ä|b\n2: 1|2", Encoding::Utf16);
    row("UTF-16 little without mark", utf16(u("a;b\n1;2\n"), false, false), "1: a|b\n2: 1|2", Encoding::Utf16);
    row("UTF-16 big without mark", utf16(u("a;b\n1;2\n"), true, false), "1: a|b\n2: 1|2", Encoding::Utf16);
    row("UTF-16 with tabs, as Excel's Unicode text", utf16(u("a\tb\r\n1,5\t2\r\n"), false, true), "1: a|b\n2: 1,5|2",
        Encoding::Utf16);
    row("one column", "a\n1\n2\n", "1: a\n2: 1\n3: 2");
    row("one line", "a,b", "1: a|b");
    row("trailing separators", "a,b,\n1,2,\n", "1: a|b|\n2: 1|2|");
}

void TestExportCsvTable::filesOfManyKindsAreRead()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, encoding);
    const auto table = exporting::readCsv(bytes);
    QVERIFY(table.ok());
    QTEST(printed(*table), "rows");
    QCOMPARE(int(table->dialect().encoding), encoding);
}

void TestExportCsvTable::whatIsNoTableIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *code, const char *name, const QByteArray &bytes) {
        QTest::newRow(name) << bytes << QString::fromLatin1(code);
    };
    row("csv-empty", "nothing", {});
    row("csv-empty", "blanks", " \n , ,\n\t\n");
    row("csv-workbook", "XLSX", QByteArray("PK\x03\x04....", 8));
    row("csv-workbook", "XLS", QByteArray("\xD0\xCF\x11\xE0\xA1\xB1", 6));
    row("csv-workbook", "PDF", "%PDF-1.7\n");
    row("csv-not-text", "zero bytes", QByteArray("a,b\n1\0,2\n", 9));
    row("csv-quote", "a quote that never ends", "a,b\n1,2\n\"3,4\n5,6\n");
    row("csv-quote", "at the end", "a,b\n1,\"");
}

void TestExportCsvTable::whatIsNoTableIsRefused()
{
    QFETCH(QByteArray, bytes);
    const auto table = exporting::readCsv(bytes);
    QVERIFY(!table.ok());
    QTEST(table.error().code, "code");
    QCOMPARE(base::exitCode(table.error().kind), 12);
    if (table.error().code == QLatin1String("csv-quote"))
        QCOMPARE(table.error().facts.value(QStringLiteral("line")).toInt(), bytes.startsWith("a,b\n1,2") ? 3 : 2);
}

void TestExportCsvTable::limitsAreKept_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("fits");
    QTest::newRow("as many rows") << QByteArray("a,b\n1,2\n3,4\n") << true;
    QTest::newRow("a row more") << QByteArray("a,b\n1,2\n3,4\n5,6\n") << false;
    QTest::newRow("as many columns") << QByteArray("a,b,c,d\n") << true;
    QTest::newRow("a column more") << QByteArray("a,b,c,d,e\n") << false;
    QTest::newRow("a long cell") << QByteArray("a,1234567890\n") << true;
    QTest::newRow("a longer cell") << QByteArray("a,12345678901\n") << false;
    QTest::newRow("a large file") << QByteArray(200, ' ') + "a,b\n" << false;
}

void TestExportCsvTable::limitsAreKept()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, fits);
    const auto table = exporting::readCsv(bytes, {100, 3, 4, 10});
    QCOMPARE(table.ok(), fits);
    if (!fits)
        QCOMPARE(table.error().code, QStringLiteral("csv-too-large"));
}

void TestExportCsvTable::anythingWrittenComesBack()
{
    const auto asked = qEnvironmentVariable("PRECEDENT_SEED").toUInt();
    const auto seed = asked != 0 ? asked : QRandomGenerator::global()->generate();
    qInfo("PRECEDENT_SEED=%u", seed);
    QRandomGenerator random(seed);
    const QString letters = QStringLiteral("ab1,;\t|\"\n\r'é€ 李.-");
    for (int world = 0; world < 300; ++world) {
        const QChar separator = QStringLiteral(",;\t|").at(random.bounded(4));
        const int columns = random.bounded(2, 6);
        QString text;
        QList<QStringList> wanted;
        for (int line = random.bounded(1, 12); line > 0; --line) {
            QStringList cells{QStringLiteral("x")};
            while (cells.size() < columns) {
                QString cell;
                for (int i = random.bounded(6); i > 0; --i)
                    cell += letters.at(random.bounded(int(letters.size())));
                cells += cell.trimmed();
            }
            wanted += cells;
            for (auto &cell : cells)
                cell = quoted(cell);
            text += cells.join(separator) + (random.bounded(2) == 0 ? QStringLiteral("\n") : QStringLiteral("\r\n"));
        }
        const auto table = exporting::readCsv(text.toUtf8());
        QVERIFY(table.ok());
        QList<QStringList> rows;
        for (const auto &row : table->rows())
            rows += table->cells(row);
        QVERIFY2(rows == wanted, text.toUtf8().toPercentEncoding(" ,;|\"'").constData());
        QCOMPARE(table->dialect().separator, separator);
    }
}

void TestExportCsvTable::aStopIsHeard()
{
    base::CancelToken cancel;
    cancel.cancel();
    const auto table = exporting::readCsv("a,b\n1,2\n", {}, cancel);
    QVERIFY(!table.ok());
    QCOMPARE(table.error().code, QStringLiteral("csv-interrupted"));
}

QTEST_APPLESS_MAIN(TestExportCsvTable)
#include "tst_export_csvtable.moc"
