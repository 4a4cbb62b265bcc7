// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/parse.h"
#include "workspace/exporthistory.h"
#include "workspace/exportrequest.h"
#include "workspace/manifestcheck.h"
#include "workspace/snapshotinput.h"

#include <QtCore/QDir>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace precedent;
using namespace precedent::workspace;

namespace {

const auto now = *base::fromIso(QStringLiteral("2026-11-15T12:00:00Z"));

/// The i-th of a row of decided refunds, one an hour.
domain::Record record(int i)
{
    domain::Record record;
    record.team = domain::TeamId(QStringLiteral("T1"));
    record.channel = domain::ChannelId(QStringLiteral("C1"));
    record.root = base::SlackTs::fromMicroseconds((1'790'000'000 + i * 3600LL) * 1'000'000);
    record.id = domain::recordId(record.channel, record.root);
    record.requestedAt = record.root.instant();
    record.firstSeenAt = record.requestedAt;
    record.customer = QStringLiteral("customer %1").arg(i);
    record.amount = base::Money{100 + i, *base::Currency::parse(u"USD")};
    return record;
}

/// A ledger of such records, with its snapshot.
struct World
{
    explicit World(int count)
    {
        store::OpenOptions options;
        options.clock = base::fixedClock(now);
        ledger = store::Ledger::open(file("l.precedent"), options).value();
        const auto written = ledger->write([count](store::Transaction &transaction) -> base::Result<void> {
            for (int i = 0; i < count; ++i) {
                if (auto put = transaction.putRecord(record(i)); !put)
                    return put;
            }
            return transaction.putSetting(QStringLiteral("zone"), QStringLiteral("Europe/Oslo"));
        });
        if (!written)
            qFatal("%s", qPrintable(written.error().code));
        snapshot = insight::Snapshot::build(snapshotInput(*ledger->reader().value()).value());
    }

    [[nodiscard]] QString file(const char *name) const { return folder.filePath(QString::fromLatin1(name)); }
    /// What stands in the folder beside the ledger.
    [[nodiscard]] QStringList exported() const
    {
        auto names = QDir(folder.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
        names.removeIf([](const QString &name) { return name.startsWith(QLatin1String("l.precedent")); });
        return names;
    }
    [[nodiscard]] std::vector<insight::RowIndex> rows(const char *query = "") const
    {
        return snapshot->select(query::parse(QString::fromLatin1(query)).value(), {snapshot->zone(), now}).value();
    }
    [[nodiscard]] ExportJob job(const char *name, const char *query = "") const
    {
        ExportJob job;
        job.path = file(name);
        job.filter = query::parse(QString::fromLatin1(query)).value();
        job.now = now;
        return job;
    }
    [[nodiscard]] std::vector<PastExport> history() const { return pastExports(*ledger->reader().value()).value(); }

    QTemporaryDir folder;
    std::unique_ptr<store::Ledger> ledger;
    std::shared_ptr<const insight::Snapshot> snapshot;
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(no file)");
}

} // namespace

class TestExportJob : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void exportCanBeRunAgainFromTheHistory();
    void selectionIsKeptByItsIds();
    void splitExportIsOneInTheHistory();
    void cancelledExportLeavesNothing();
    void refusedManifestLeavesNothing();
    void ledgerForReadingIsTold();
    void checkedFilesAreToldApart();
    void filterWithoutATextSurvivesAsData();
};

void TestExportJob::exportCanBeRunAgainFromTheHistory()
{
    const World world(200);
    auto job = world.job("a.csv", "date:last-365-days amount:1.50..");
    job.options.columns = {QStringLiteral("record_id"), QStringLiteral("amount")};
    const auto outcome = runExport(*world.ledger, *world.snapshot, world.rows("date:last-365-days amount:1.50.."), job);
    QVERIFY2(outcome.ok(), outcome ? "" : qPrintable(outcome.error().code));
    QVERIFY(outcome->leaf && !outcome->notLogged);
    QCOMPARE(outcome->files.size(), 1u);
    const auto list = world.history();
    QCOMPARE(list.size(), 1u);
    const auto &past = list.front();
    QCOMPARE(past.job.path, world.file("a.csv"));
    QCOMPARE(past.job.options.columns, job.options.columns);
    QCOMPARE(past.rows, 150);
    QCOMPARE(past.at, now);
    const auto bytes = contentOf(job.path);
    auto again = past.job;
    again.path = world.file("b.csv");
    const auto rows = rowsOf(past, *world.snapshot);
    QVERIFY(rows.ok());
    QVERIFY(runExport(*world.ledger, *world.snapshot, *rows, again).ok());
    QCOMPARE(contentOf(again.path), bytes);
    const auto both = world.history();
    QCOMPARE(both.size(), 2u);
    QCOMPARE(both.front().files.front().sha256, past.files.front().sha256);
}

void TestExportJob::selectionIsKeptByItsIds()
{
    const World world(10);
    auto job = world.job("a.csv");
    job.scope = ExportScope::Selected;
    job.manifest = true;
    QVERIFY(runExport(*world.ledger, *world.snapshot, {7, 2}, job).ok());
    const auto past = world.history().front();
    QCOMPARE(past.records, QStringList({record(7).id.text(), record(2).id.text()}));
    QCOMPARE(rowsOf(past, *world.snapshot).value(), std::vector<insight::RowIndex>({7, 2}));
    const auto check = checkManifest(manifestPathOf(job.path), *world.ledger->reader().value());
    QVERIFY2(check.ok(), check ? "" : qPrintable(check.error().detail));
    QVERIFY(check->dataCompared);
    QVERIFY(outcomeOf(*check, job.path).ok());
}

void TestExportJob::splitExportIsOneInTheHistory()
{
    const World world(25);
    auto job = world.job("a.csv");
    job.split = true;
    job.manifest = true;
    job.options.rowsPerPart = 10;
    std::size_t most = 0;
    const auto outcome = runExport(*world.ledger, *world.snapshot, world.rows(), job, {},
                                   [&most](std::size_t rows) { most = std::max(most, rows); });
    QVERIFY(outcome.ok());
    QCOMPARE(outcome->files.size(), 3u);
    QCOMPARE(outcome->files.back().rows, 5u);
    QCOMPARE(most, 25u);
    QCOMPARE(world.exported(), exportPaths(job, 25).replaceInStrings(world.folder.path() + u'/', QString()));
    QByteArray all;
    for (const auto &file : outcome->files) {
        const auto part = contentOf(file.path);
        const auto header = part.indexOf("\r\n") + 2;
        all += all.isEmpty() ? part : part.mid(header);
    }
    auto whole = world.job("whole.csv");
    QVERIFY(runExport(*world.ledger, *world.snapshot, world.rows(), whole).ok());
    QCOMPARE(all, contentOf(whole.path));
    const auto list = world.history();
    QCOMPARE(list.size(), 2u);
    QCOMPARE(list.back().files.size(), 3u);
    QCOMPARE(list.back().rows, 25);
    QCOMPARE(list.back().job.path, job.path);
    QVERIFY(list.back().job.split);
    QVERIFY(checkManifest(outcome->manifestPath, *world.ledger->reader().value())->matches());
    QCOMPARE(store::verify(world.ledger->path())->problems.size(), 0u);
}

void TestExportJob::cancelledExportLeavesNothing()
{
    const World world(3000);
    for (const auto format : {exporting::Format::Csv, exporting::Format::JsonLines, exporting::Format::Xlsx}) {
        auto job = world.job("a.csv");
        job.options.format = format;
        job.manifest = true;
        job.split = format == exporting::Format::Csv;
        job.options.rowsPerPart = 1000;
        base::CancelToken cancel;
        const auto outcome = runExport(*world.ledger, *world.snapshot, world.rows(), job, cancel,
                                       [&cancel](std::size_t rows) { rows > 1500 ? cancel.cancel() : void(); });
        QVERIFY(!outcome.ok());
        QCOMPARE(outcome.error().code, QStringLiteral("export-interrupted"));
        QCOMPARE(world.exported(), QStringList());
        QCOMPARE(world.history().size(), 0u);
    }
}

void TestExportJob::refusedManifestLeavesNothing()
{
    const World world(3);
    auto job = world.job("a.csv");
    job.manifest = true;
    QVERIFY(QDir().mkdir(manifestPathOf(job.path)));
    const auto outcome = runExport(*world.ledger, *world.snapshot, world.rows(), job);
    QVERIFY(!outcome.ok());
    QCOMPARE(outcome.error().code, QStringLiteral("output-is-folder"));
    QCOMPARE(world.exported(), QStringList());
    QCOMPARE(world.history().size(), 0u);
}

void TestExportJob::ledgerForReadingIsTold()
{
    const World world(3);
    store::OpenOptions options;
    options.mode = store::OpenMode::ReadOnly;
    const auto reading = store::Ledger::open(world.ledger->path(), options).value();
    auto job = world.job("a.csv");
    job.manifest = true;
    const auto outcome = runExport(*reading, *world.snapshot, world.rows(), job);
    QVERIFY(outcome.ok());
    QVERIFY(!outcome->leaf);
    QCOMPARE(outcome->notLogged->code, QStringLiteral("ledger-read-only"));
    QCOMPARE(world.exported().size(), 2);
    QVERIFY(checkManifest(outcome->manifestPath, *reading->reader().value())->matches());
}

void TestExportJob::checkedFilesAreToldApart()
{
    const World world(3);
    const auto job = world.job("a.csv");
    QVERIFY(runExport(*world.ledger, *world.snapshot, world.rows(), job).ok());
    const auto entry = world.history().front().files.front();
    QCOMPARE(checkFile(entry).value(), FileCheck::Same);
    QFile file(job.path);
    QVERIFY(file.open(QIODevice::Append));
    file.write(" ");
    file.close();
    QCOMPARE(checkFile(entry).value(), FileCheck::Changed);
    QVERIFY(file.remove());
    QCOMPARE(checkFile(entry).value(), FileCheck::Absent);
}

void TestExportJob::filterWithoutATextSurvivesAsData()
{
    auto both = query::allOf(query::parse(QStringLiteral("flag:no-reason")).value(),
                             query::parse(QStringLiteral("flag:deleted \"a b\"")).value());
    both.dateBasis = query::DateBasis::Decided;
    const auto object = toJson(both);
    QVERIFY(object.value(QLatin1String("query")).isNull());
    QCOMPARE(filterFrom(object), both);
    QCOMPARE(filterFrom({}), std::nullopt);
}

QTEST_GUILESS_MAIN(TestExportJob)
#include "tst_workspace_exportjob.moc"
