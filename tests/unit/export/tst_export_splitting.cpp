// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportworld.h"

#include "export/columndictionary.h"
#include "export/splitting.h"
#include "insight/columninfo.h"

using namespace precedent;
using namespace precedent::test;

/// Files that a spreadsheet can show as a whole, and what the columns mean in them.
class TestExportSplitting : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void partsAreNamedAfterTheWhole_data();
    void partsAreNamedAfterTheWhole();
    void onlyACsvCanBeTooLong();
    void lineBreaksBecomeOneLine();
    void everyColumnHasAMeaning();
};

void TestExportSplitting::partsAreNamedAfterTheWhole_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("rows");
    QTest::addColumn<QStringList>("parts");
    const auto row = [](const char *path, int rows, const QStringList &parts) {
        QTest::addRow("%s %d", path, rows) << QString::fromLatin1(path) << rows << parts;
    };
    row("/a/b.csv", 0, {QStringLiteral("/a/b.csv")});
    row("/a/b.csv", 10, {QStringLiteral("/a/b.csv")});
    row("/a/b.csv", 11, {QStringLiteral("/a/b-1-of-2.csv"), QStringLiteral("/a/b-2-of-2.csv")});
    row("/a.d/b", 20, {QStringLiteral("/a.d/b-1-of-2"), QStringLiteral("/a.d/b-2-of-2")});
    row("b.tar.csv", 21,
        {QStringLiteral("b.tar-1-of-3.csv"), QStringLiteral("b.tar-2-of-3.csv"), QStringLiteral("b.tar-3-of-3.csv")});
}

void TestExportSplitting::partsAreNamedAfterTheWhole()
{
    QFETCH(QString, path);
    QFETCH(int, rows);
    const auto parts = exporting::partPaths(path, std::size_t(rows), 10);
    QTEST(parts, "parts");
    for (const auto &part : parts)
        QCOMPARE(exporting::wholePath(part), path);
}

void TestExportSplitting::onlyACsvCanBeTooLong()
{
    QVERIFY(!exporting::exceedsExcel(1'048'575, exporting::Format::Csv));
    QVERIFY(exporting::exceedsExcel(1'048'576, exporting::Format::Csv));
    QVERIFY(!exporting::exceedsExcel(1'048'576, exporting::Format::Xlsx));
    QVERIFY(!exporting::exceedsExcel(1'048'576, exporting::Format::JsonLines));
}

void TestExportSplitting::lineBreaksBecomeOneLine()
{
    auto record = fullRecord();
    record.context = QStringLiteral("one\ntwo\r\nthree");
    record.reason = QStringLiteral("plain");
    const auto snapshot = insight::Snapshot::build(inputOf({record}));
    exporting::Options options;
    options.profile = exporting::Profile::Excel;
    options.columns = {QStringLiteral("context"), QStringLiteral("reason")};
    options.singleLine = true;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto summary = exporting::write(buffer, *snapshot, allRows(*snapshot), options);
    QVERIFY(summary.ok());
    QCOMPARE(summary->joinedCells, 1u);
    QCOMPARE(QString::fromUtf8(buffer.data()).section(QStringLiteral("\r\n"), 1),
             QString::fromUtf8("one \u23ce two \u23ce three,plain\r\n"));
}

void TestExportSplitting::everyColumnHasAMeaning()
{
    for (const auto &column : insight::exportColumns()) {
        const auto meaning = exporting::columnMeaning(column);
        QVERIFY2(!meaning.type.isEmpty(), qPrintable(column));
        QVERIFY2(meaning.meaning.endsWith(u'.'), qPrintable(column));
    }
    QVERIFY(exporting::columnMeaning(QStringLiteral("no_column")).meaning.isEmpty());
}

QTEST_GUILESS_MAIN(TestExportSplitting)
#include "tst_export_splitting.moc"
