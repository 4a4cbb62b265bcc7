// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportworld.h"
#include "workbookreader.h"

#include "export/guard.h"
#include "export/workbook.h"

#include <QtCore/QDir>
#include <QtCore/QStandardPaths>
#include <QtCore/QTemporaryDir>

#include <chrono>
#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#include <thread>

using namespace precedent;
using namespace precedent::test;

namespace {

std::shared_ptr<const insight::Snapshot> manyRows(int count)
{
    std::vector<domain::Record> records;
    for (int i = 0; i < count; ++i) {
        auto record = fullRecord();
        record.root = base::SlackTs::fromMicroseconds(record.root.instant().us + i);
        record.id = domain::recordId(record.channel, record.root);
        record.context = QStringLiteral("case %1, %2").arg(i).arg(i * 7919 % 1'000'003);
        records.push_back(record);
    }
    return insight::Snapshot::build(inputOf(std::move(records)));
}

qsizetype openFiles()
{
    return QDir(QStringLiteral("/proc/self/fd")).entryList(QDir::AllEntries | QDir::System).size();
}

/// The cells of a CSV as the standard library of another language reads them, without what only the profile for
/// spreadsheets adds and in one spelling of numbers and booleans.
QStringList valuesIn(const QString &csv)
{
    QProcess python;
    python.start(QStringLiteral("/usr/bin/python3"),
                 {QStringLiteral("-c"),
                  QStringLiteral("import csv, json, sys\n"
                                 "with open(sys.argv[1], encoding='utf-8-sig', newline='') as file:\n"
                                 "    print(json.dumps([cell for row in csv.reader(file) for cell in row]))"),
                  csv});
    python.waitForFinished();
    QStringList values;
    for (const auto &item : QJsonDocument::fromJson(python.readAllStandardOutput()).array()) {
        const auto cell = exporting::unguarded(item.toString());
        bool isNumber = false;
        const auto number = QString(cell).remove(u',').toDouble(&isNumber);
        const bool isTruth = cell.compare(QLatin1String("true"), Qt::CaseInsensitive) == 0 ||
                             cell.compare(QLatin1String("false"), Qt::CaseInsensitive) == 0;
        values += isNumber ? QString::number(number, 'g', 15) : isTruth ? cell.toLower() : cell;
    }
    return values;
}

/// No file may grow beyond this while it lives, as on a full disk.
class SmallDisk
{
public:
    explicit SmallDisk(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~SmallDisk() { ::setrlimit(RLIMIT_FSIZE, &m_before); }
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;

private:
    rlimit m_before = {};
};

} // namespace

/// What stands on the disk while a workbook is written, and after.
class TestExportWorkbookFiles : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void finishedWorkbookIsTheWholeFile();
    void cancelledWorkbookLeavesNothing();
    void cancelledAtAnyMomentLeavesNothing();
    void fullDiskIsToldAndLeavesNothing_data();
    void fullDiskIsToldAndLeavesNothing();
    void missingFolderIsToldApart();
    void readOnlyFileThatIsReplacedKeepsItsMode();
    void libreOfficeReadsTheSameValues();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("a.xlsx")); }
    [[nodiscard]] QStringList names() const
    {
        return QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }
    [[nodiscard]] static exporting::Options xlsx()
    {
        exporting::Options options;
        options.format = exporting::Format::Xlsx;
        return options;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestExportWorkbookFiles::finishedWorkbookIsTheWholeFile()
{
    const auto snapshot = manyRows(50);
    const auto before = openFiles();
    QStringList seen;
    const auto look = [&](std::size_t) { seen = names(); };
    const auto written = exporting::writeFile(path(), *snapshot, allRows(*snapshot), xlsx(), {}, look);
    QVERIFY2(written.ok(), written ? "" : qPrintable(written.error().code));
    QCOMPARE(written->rows, 50u);
    QCOMPARE(seen.size(), 1);
    QVERIFY(seen.constFirst().startsWith(QLatin1String(".precedent-")));
    QCOMPARE(names(), QStringList{QStringLiteral("a.xlsx")});
    QCOMPARE(openFiles(), before);
    QCOMPARE(readWorkbook(path()).value(0).rows.size(), 51);
}

void TestExportWorkbookFiles::cancelledWorkbookLeavesNothing()
{
    const auto snapshot = manyRows(3000);
    const auto before = openFiles();
    base::CancelToken cancel;
    const auto stop = [&cancel](std::size_t rows) {
        if (rows > 1000)
            cancel.cancel();
    };
    const auto written = exporting::writeFile(path(), *snapshot, allRows(*snapshot), xlsx(), cancel, stop);
    QVERIFY(!written.ok());
    QCOMPARE(written.error().code, QStringLiteral("export-interrupted"));
    QCOMPARE(names(), QStringList());
    QCOMPARE(openFiles(), before);
}

void TestExportWorkbookFiles::cancelledAtAnyMomentLeavesNothing()
{
    const auto snapshot = manyRows(2000);
    const auto before = openFiles();
    int stopped = 0;
    for (int round = 0; round < 20; ++round) {
        base::CancelToken cancel;
        // Most of these moments are within the packing, which a thread that is left behind ends by itself.
        std::thread later([&cancel, round] {
            std::this_thread::sleep_for(std::chrono::milliseconds(20 * round));
            cancel.cancel();
        });
        const auto written = exporting::writeFile(path(), *snapshot, allRows(*snapshot), xlsx(), cancel);
        later.join();
        stopped += written ? 0 : 1;
        QTRY_COMPARE_WITH_TIMEOUT(names().size(), written ? 1 : 0, 60'000);
        QFile::remove(path());
    }
    QVERIFY(stopped > 0);
    QTRY_COMPARE_WITH_TIMEOUT(openFiles(), before, 60'000);
}

void TestExportWorkbookFiles::fullDiskIsToldAndLeavesNothing_data()
{
    // Rows go first to a temporary file and are packed afterwards; the last place is within the packing.
    QTest::addColumn<int>("bytes");
    for (const int bytes : {100, 40'000, 1'000'000, 3'000'000})
        QTest::addRow("%d bytes", bytes) << bytes;
}

void TestExportWorkbookFiles::fullDiskIsToldAndLeavesNothing()
{
    QFETCH(int, bytes);
    const auto snapshot = manyRows(2000);
    const auto before = openFiles();
    base::Result<exporting::Summary> written{exporting::Summary()};
    {
        const SmallDisk small{rlim_t(bytes)};
        written = exporting::writeFile(path(), *snapshot, allRows(*snapshot), xlsx());
    }
    QVERIFY(!written.ok());
    QCOMPARE(written.error().code, QStringLiteral("disk-full"));
    QCOMPARE(names(), QStringList());
    QCOMPARE(openFiles(), before);
}

void TestExportWorkbookFiles::missingFolderIsToldApart()
{
    const auto snapshot = manyRows(1);
    const auto target = m_folder->filePath(QStringLiteral("no/a.xlsx"));
    const auto written = exporting::writeFile(target, *snapshot, allRows(*snapshot), xlsx());
    QVERIFY(!written.ok());
    QCOMPARE(written.error().code, QStringLiteral("output-folder-absent"));
}

void TestExportWorkbookFiles::readOnlyFileThatIsReplacedKeepsItsMode()
{
    QFile old(path());
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.close();
    ::chmod(QFile::encodeName(path()).constData(), 0440);
    const auto snapshot = manyRows(1);
    QVERIFY(exporting::writeFile(path(), *snapshot, allRows(*snapshot), xlsx()).ok());
    struct stat status = {};
    QCOMPARE(::stat(QFile::encodeName(path()).constData(), &status), 0);
    QCOMPARE(status.st_mode & 0777U, 0440U);
    QCOMPARE(readWorkbook(path()).size(), 2);
}

void TestExportWorkbookFiles::libreOfficeReadsTheSameValues()
{
    const auto office = QStandardPaths::findExecutable(QStringLiteral("soffice"));
    if (office.isEmpty())
        QSKIP("skipped: there is no LibreOffice here");
    auto odd = fullRecord();
    odd.root = base::SlackTs::fromMicroseconds(odd.root.instant().us + 1);
    odd.id = domain::recordId(odd.channel, odd.root);
    odd.customer = QStringLiteral("=1+1");
    odd.context = QStringLiteral("_x0041_ \"quoted\", 00012");
    odd.amount = money("0.05", "USD");
    const auto snapshot = insight::Snapshot::build(inputOf({fullRecord(), odd, emptyRecord()}));
    QVERIFY(exporting::writeFile(path(), *snapshot, allRows(*snapshot), xlsx()).ok());
    QProcess convert;
    convert.start(office,
                  {QStringLiteral("-env:UserInstallation=file://") + m_folder->path() + QStringLiteral("/profile"),
                   QStringLiteral("--headless"), QStringLiteral("--convert-to"),
                   QStringLiteral("csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false"),
                   QStringLiteral("--outdir"), m_folder->path(), path()});
    QVERIFY(convert.waitForFinished(180'000));
    QFile csv(m_folder->filePath(QStringLiteral("a.csv")));
    QVERIFY2(csv.open(QIODevice::ReadOnly), convert.readAllStandardError().constData());
    csv.close();
    const auto expected = m_folder->filePath(QStringLiteral("expected.csv"));
    exporting::Options excel;
    excel.profile = exporting::Profile::Excel;
    QVERIFY(exporting::writeFile(expected, *snapshot, allRows(*snapshot), excel).ok());
    QCOMPARE(valuesIn(csv.fileName()), valuesIn(expected));
}

QTEST_GUILESS_MAIN(TestExportWorkbookFiles)
#include "tst_export_workbookfiles.moc"
