// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportworld.h"

#include "export/output.h"
#include "export/wholefile.h"

#include <QtCore/QDir>
#include <QtCore/QTemporaryDir>

#include <cerrno>
#include <sys/stat.h>
#include <unistd.h>

using namespace precedent;
using namespace precedent::test;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(no file)");
}

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QStringList namesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

unsigned modeOf(const QString &path)
{
    struct stat status = {};
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? status.st_mode & 0777U : 0U;
}

} // namespace

class TestExportFiles : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aFinishedExportIsTheWholeFile();
    void aCancelledExportLeavesNothing();
    void aCancelledExportLeavesTheOldFile();
    void anUncommittedFileLeavesNothing();
    void aReplacedFileKeepsItsMode();
    void aNewFileHasTheModeOfTheUmask();
    void aLinkStaysALink();
    void aLedgerIsNotReplaced();
    void aFullDiskIsToldApart();
    void aMissingFolderAndAFolderAreToldApart();
    void aReadOnlyFolderIsToldApart();
    void systemErrorsHaveTheirCodes_data();
    void systemErrorsHaveTheirCodes();
    void progressComesOnTheWay();

private:
    [[nodiscard]] QString path(const char *name) const { return m_folder->filePath(QString::fromLatin1(name)); }
    [[nodiscard]] base::Result<exporting::Summary> exportTo(const QString &target,
                                                            const base::CancelToken &cancel = {}) const
    {
        return exporting::writeFile(target, *m_snapshot, allRows(*m_snapshot), {}, cancel);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<const insight::Snapshot> m_snapshot;
};

void TestExportFiles::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_snapshot = insight::Snapshot::build(inputOf({fullRecord(), emptyRecord()}));
}

void TestExportFiles::aFinishedExportIsTheWholeFile()
{
    const auto summary = exportTo(path("a.csv"));
    QVERIFY(summary);
    QCOMPARE(summary->rows, std::size_t(2));
    QCOMPARE(contentOf(path("a.csv")), written(*m_snapshot, {}));
    QCOMPARE(namesIn(m_folder->path()), QStringList{QStringLiteral("a.csv")});
}

void TestExportFiles::aCancelledExportLeavesNothing()
{
    base::CancelToken cancel;
    cancel.cancel();
    const auto summary = exportTo(path("a.csv"), cancel);
    QVERIFY(!summary);
    QCOMPARE(summary.error().kind, base::ErrorKind::Interrupted);
    QCOMPARE(summary.error().code, QStringLiteral("export-interrupted"));
    QCOMPARE(namesIn(m_folder->path()), QStringList());
}

void TestExportFiles::aCancelledExportLeavesTheOldFile()
{
    put(path("a.csv"), "old");
    base::CancelToken cancel;
    cancel.cancel();
    QVERIFY(!exportTo(path("a.csv"), cancel));
    QCOMPARE(contentOf(path("a.csv")), QByteArray("old"));
    QCOMPARE(namesIn(m_folder->path()).size(), 1);
}

void TestExportFiles::anUncommittedFileLeavesNothing()
{
    {
        const auto file = exporting::WholeFile::create(path("a.csv"));
        QVERIFY(file);
        QVERIFY((*file)->device().write("half") == 4);
        QCOMPARE(namesIn(m_folder->path()).size(), 1);
        QVERIFY(!QFile::exists(path("a.csv")));
    }
    QCOMPARE(namesIn(m_folder->path()), QStringList());
}

void TestExportFiles::aReplacedFileKeepsItsMode()
{
    put(path("a.csv"), "old");
    QVERIFY(::chmod(QFile::encodeName(path("a.csv")).constData(), 0640) == 0);
    QVERIFY(exportTo(path("a.csv")));
    QCOMPARE(modeOf(path("a.csv")), 0640U);
}

void TestExportFiles::aNewFileHasTheModeOfTheUmask()
{
    const auto before = ::umask(027);
    const auto summary = exportTo(path("a.csv"));
    ::umask(before);
    QVERIFY(summary);
    QCOMPARE(modeOf(path("a.csv")), 0640U);
}

void TestExportFiles::aLinkStaysALink()
{
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("real")));
    put(path("real/b.csv"), "old");
    QVERIFY(QFile::link(path("real/b.csv"), path("a.csv")));
    QVERIFY(exportTo(path("a.csv")));
    QVERIFY(QFileInfo(path("a.csv")).isSymLink());
    QCOMPARE(contentOf(path("real/b.csv")), written(*m_snapshot, {}));
}

void TestExportFiles::aLedgerIsNotReplaced()
{
    const QByteArray bytes = QByteArray("SQLite format 3", 16) + "pages";
    put(path("a.precedent"), bytes);
    QCOMPARE(exportTo(path("a.precedent")).error().code, QStringLiteral("output-is-ledger"));
    QCOMPARE(contentOf(path("a.precedent")), bytes);
    put(path("a.precedent.key"), "secret");
    QCOMPARE(exportTo(path("a.precedent.key")).error().code, QStringLiteral("output-is-ledger"));
    QCOMPARE(contentOf(path("a.precedent.key")), QByteArray("secret"));
    put(path("song.key"), "not of a ledger");
    QVERIFY(exportTo(path("song.key")).ok());
}

void TestExportFiles::aFullDiskIsToldApart()
{
    const auto summary = exportTo(QStringLiteral("/dev/full"));
    QVERIFY(!summary);
    QCOMPARE(summary.error().code, QStringLiteral("disk-full"));
    QCOMPARE(summary.error().kind, base::ErrorKind::Output);
}

void TestExportFiles::aMissingFolderAndAFolderAreToldApart()
{
    QCOMPARE(exportTo(path("none/a.csv")).error().code, QStringLiteral("output-folder-absent"));
    QCOMPARE(exportTo(m_folder->path()).error().code, QStringLiteral("output-is-folder"));
    QCOMPARE(namesIn(m_folder->path()), QStringList());
}

void TestExportFiles::aReadOnlyFolderIsToldApart()
{
    if (::geteuid() == 0)
        QSKIP("the superuser may write everywhere");
    QVERIFY(::chmod(QFile::encodeName(m_folder->path()).constData(), 0500) == 0);
    const auto summary = exportTo(path("a.csv"));
    QVERIFY(::chmod(QFile::encodeName(m_folder->path()).constData(), 0700) == 0);
    QVERIFY(!summary);
    QCOMPARE(summary.error().code, QStringLiteral("output-read-only"));
}

void TestExportFiles::systemErrorsHaveTheirCodes_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("code");
    QTest::newRow("no space") << ENOSPC << QStringLiteral("disk-full");
    QTest::newRow("quota") << EDQUOT << QStringLiteral("disk-full");
    QTest::newRow("read-only file system") << EROFS << QStringLiteral("output-read-only");
    QTest::newRow("no permission") << EACCES << QStringLiteral("output-read-only");
    QTest::newRow("not permitted") << EPERM << QStringLiteral("output-read-only");
    QTest::newRow("no folder") << ENOENT << QStringLiteral("output-folder-absent");
    QTest::newRow("a file as a folder") << ENOTDIR << QStringLiteral("output-folder-absent");
    QTest::newRow("a folder") << EISDIR << QStringLiteral("output-is-folder");
    QTest::newRow("in use") << EBUSY << QStringLiteral("output-in-use");
    QTest::newRow("a program that runs") << ETXTBSY << QStringLiteral("output-in-use");
    QTest::newRow("something else") << EIO << QStringLiteral("output-failed");
}

void TestExportFiles::systemErrorsHaveTheirCodes()
{
    QFETCH(int, number);
    const auto error = exporting::outputError(number, QStringLiteral("a.csv"));
    QTEST(error.code, "code");
    QCOMPARE(error.kind, base::ErrorKind::Output);
    QCOMPARE(error.facts.value(QStringLiteral("path")), QStringLiteral("a.csv"));
    QVERIFY(!error.detail.isEmpty());
}

void TestExportFiles::progressComesOnTheWay()
{
    std::vector<insight::RowIndex> rows(5000, 0);
    std::vector<std::size_t> seen;
    QVERIFY(exporting::writeFile(path("a.csv"), *m_snapshot, rows, {}, {},
                                 [&](std::size_t done) { seen.push_back(done); }));
    QVERIFY(seen.size() > 2);
    QVERIFY(std::is_sorted(seen.begin(), seen.end()));
    QVERIFY(seen.back() <= rows.size());
}

QTEST_GUILESS_MAIN(TestExportFiles)
#include "tst_export_files.moc"
