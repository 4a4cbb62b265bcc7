// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/zipwriter.h"

#include <QtCore/QDir>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace precedent;
using evidence::ZipWriter;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// In parts whose sizes are not those in which a ZIP is written.
ZipWriter::Content parts(const QByteArray &content, qsizetype size)
{
    return [content, size, at = qsizetype(0)]() mutable -> base::Result<QByteArray> {
        return content.mid(std::exchange(at, at + size), size);
    };
}

base::Result<QByteArray> written(const QString &path, const QByteArray &large)
{
    const auto zip = ZipWriter::create(path);
    if (!zip)
        return zip.error();
    for (auto added : {(*zip)->add("z.txt", QByteArray("first")), (*zip)->add("raw/large", parts(large, 10'007)),
                       (*zip)->add("empty", QByteArray()), (*zip)->add("a.txt", parts("last", 1))}) {
        if (!added)
            return added.error();
    }
    if (auto finished = (*zip)->finish(); !finished)
        return finished.error();
    return (*zip)->sums();
}

} // namespace

class TestEvidenceZip : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anotherReaderFindsTheSame();
    void sameContentIsTheSameBytes();
    void failingContentLeavesTheOldFile();
    void folderThatIsNotThereIsTold();

private:
    [[nodiscard]] QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }

    QTemporaryDir m_folder;
    const QByteArray m_large = QByteArray("0123456789abcdef").repeated(40'000);
};

void TestEvidenceZip::anotherReaderFindsTheSame()
{
    const auto sums = written(path("one.zip"), m_large);
    QVERIFY(sums.ok());
    QProcess python;
    python.start(
        QStringLiteral("/usr/bin/python3"),
        {QStringLiteral("-c"),
         QStringLiteral("import hashlib, sys, zipfile\n"
                        "archive = zipfile.ZipFile(sys.argv[1])\n"
                        "assert archive.testzip() is None\n"
                        "for entry in archive.infolist():\n"
                        "    assert entry.date_time == (1980, 1, 1, 0, 0, 0)\n"
                        "    print(hashlib.sha256(archive.read(entry)).hexdigest() + '  ' + entry.filename)\n"),
         path("one.zip")});
    QVERIFY(python.waitForFinished());
    QCOMPARE(python.readAllStandardOutput(), *sums);
    QVERIFY2(python.exitCode() == 0, python.readAllStandardError().constData());
}

void TestEvidenceZip::sameContentIsTheSameBytes()
{
    QVERIFY(written(path("two.zip"), m_large).ok());
    qputenv("TZ", "Pacific/Auckland");
    QVERIFY(written(path("three.zip"), m_large).ok());
    qputenv("TZ", "UTC");
    QCOMPARE(contentOf(path("two.zip")), contentOf(path("three.zip")));
}

void TestEvidenceZip::failingContentLeavesTheOldFile()
{
    QVERIFY(written(path("kept.zip"), {}).ok());
    const auto before = contentOf(path("kept.zip"));
    const auto files = QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden);
    {
        const auto zip = ZipWriter::create(path("kept.zip"));
        QVERIFY(zip.ok());
        QVERIFY((*zip)->add("fine", QByteArray("fine")).ok());
        const auto fails = []() -> base::Result<QByteArray> {
            return base::makeError(base::ErrorKind::Interrupted, "export-interrupted");
        };
        QVERIFY((*zip)->add("fails", fails).ok());
        const auto finished = (*zip)->finish();
        QVERIFY(!finished.ok());
        QCOMPARE(finished.error().code, QStringLiteral("export-interrupted"));
    }
    QCOMPARE(contentOf(path("kept.zip")), before);
    QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden), files);
}

void TestEvidenceZip::folderThatIsNotThereIsTold()
{
    const auto zip = ZipWriter::create(path("nowhere/one.zip"));
    QVERIFY(!zip.ok());
    QCOMPARE(zip.error().code, QStringLiteral("output-folder-absent"));
}

QTEST_GUILESS_MAIN(TestEvidenceZip)
#include "tst_evidence_zip.moc"
