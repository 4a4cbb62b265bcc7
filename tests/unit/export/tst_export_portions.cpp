// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportworld.h"

#include "export/columns.h"
#include "export/portions.h"

#include <numeric>

using namespace precedent;
using exporting::Format;

namespace {

constexpr int count = 20'000; // more than two portions

/// Records that differ in what a portion must not lose: their place, a guarded cell now and then.
std::shared_ptr<const insight::Snapshot> manyRows()
{
    std::vector<domain::Record> records;
    for (int i = 0; i < count; ++i) {
        auto record = test::fullRecord();
        record.root = base::SlackTs::fromMicroseconds(1'793'451'727'000'000 + i);
        record.id = domain::recordId(record.channel, record.root);
        record.requestedAt = record.root.instant();
        record.customer = (i % 7 == 0 ? QStringLiteral("=%1") : QStringLiteral("Customer %1")).arg(i);
        records.push_back(std::move(record));
    }
    return insight::Snapshot::build(test::inputOf(std::move(records)));
}

std::vector<insight::RowIndex> backwards()
{
    std::vector<insight::RowIndex> rows(count);
    std::iota(rows.rbegin(), rows.rend(), 0U);
    return rows;
}

} // namespace

class TestPortions : public QObject
{
    Q_OBJECT

private slots:
    void rowsStandAsAskedForWhateverTheirNumber_data();
    void rowsStandAsAskedForWhateverTheirNumber();
    void whoTakesThemMayStop();
    void aCancelledExportTellsSo();

private:
    const std::shared_ptr<const insight::Snapshot> m_snapshot = manyRows();
};

void TestPortions::rowsStandAsAskedForWhateverTheirNumber_data()
{
    QTest::addColumn<Format>("format");
    QTest::newRow("CSV") << Format::Csv;
    QTest::newRow("JSON lines") << Format::JsonLines;
}

/// All at once is what the rows are one by one.
void TestPortions::rowsStandAsAskedForWhateverTheirNumber()
{
    QFETCH(const Format, format);
    exporting::Options options;
    options.format = format;
    options.columns = {QStringLiteral("record_id"), QStringLiteral("customer"), QStringLiteral("decided_at")};
    const auto written = [&](const std::vector<insight::RowIndex> &rows, exporting::Summary *summary = nullptr) {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        const auto result = exporting::write(buffer, *m_snapshot, rows, options);
        if (summary && result)
            *summary = *result;
        return buffer.data();
    };
    const auto rows = backwards();
    exporting::Summary summary;
    const auto all = written(rows, &summary);
    const auto header = written({});
    auto expected = header;
    for (const auto row : rows)
        expected += written({row}).mid(header.size());
    QVERIFY(all == expected);
    QCOMPARE(summary.rows, std::size_t(count));
    QCOMPARE(summary.guardedCells, format == Format::Csv ? std::size_t(count / 7 + 1) : std::size_t(0));
}

void TestPortions::whoTakesThemMayStop()
{
    const auto columns = exporting::columnsByName({}).value();
    int calls = 0;
    const auto take = [&calls](const QByteArray &) -> base::Result<void> {
        return ++calls < 2 ? base::Result<void>() : base::makeError(base::ErrorKind::Output, "disk-full");
    };
    const auto result = exporting::putPortions(columns, *m_snapshot, backwards(), {}, take, {}, {});
    QVERIFY(!result);
    QCOMPARE(result.error().kind, base::ErrorKind::Output);
    QCOMPARE(calls, 2);
}

void TestPortions::aCancelledExportTellsSo()
{
    base::CancelToken cancel;
    const auto columns = exporting::columnsByName({}).value();
    const auto take = [&cancel](const QByteArray &) -> base::Result<void> {
        cancel.cancel();
        return {};
    };
    const auto result = exporting::putPortions(columns, *m_snapshot, backwards(), {}, take, cancel, {});
    QVERIFY(!result);
    QCOMPARE(result.error().kind, base::ErrorKind::Interrupted);
}

QTEST_GUILESS_MAIN(TestPortions)
#include "tst_export_portions.moc"
