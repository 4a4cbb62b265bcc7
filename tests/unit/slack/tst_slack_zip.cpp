// SPDX-License-Identifier: GPL-3.0-or-later
#include "slack/exportfiles.h"
#include "slack/exportsource.h"
#include "tests/unit/slack/exportfixture.h"

#include <QtCore/QtEndian>

#include <sys/resource.h>

using namespace precedent;

namespace {

constexpr int endSize = 22;
constexpr int mebibyte = 1024 * 1024;

/// "opened", or the code and reason with which an export is refused.
QString outcome(const QString &path)
{
    const auto source = slack::openExport(path);
    if (source)
        return QStringLiteral("opened");
    const auto &error = source.error();
    const auto why = error.facts.value(QStringLiteral("reason"), error.facts.value(QStringLiteral("limit")));
    return why.isEmpty() ? error.code : error.code + u' ' + why;
}

void patch(const QString &path, const QByteArray &from, const QByteArray &to)
{
    auto bytes = readFile(path);
    QVERIFY(from.size() == to.size() && bytes.contains(from));
    writeFile(path, bytes.replace(from, to));
}

/// Lists the only file of an archive under many names that all lead to the same packed bytes.
QByteArray withSharedBytes(const QByteArray &zip, int times)
{
    const auto end = zip.right(endSize);
    const auto offset = qFromLittleEndian<quint32>(end.constData() + 16);
    const auto entry = zip.mid(offset, zip.size() - endSize - offset);
    QByteArray directory;
    for (int i = 0; i < times; ++i)
        directory += QByteArray(entry).replace("000.json", QByteArray::number(i).rightJustified(3, '0') + ".json");
    auto newEnd = end;
    qToLittleEndian(quint16(times), newEnd.data() + 8);
    qToLittleEndian(quint16(times), newEnd.data() + 10);
    qToLittleEndian(quint32(directory.size()), newEnd.data() + 12);
    return zip.left(offset) + directory + newEnd;
}

qint64 residentPeakMebibytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss / 1024;
}

} // namespace

class TestSlackZip : public QObject
{
    Q_OBJECT

    QTemporaryDir m_directory;
    QString m_path = m_directory.filePath(QStringLiteral("a.zip"));

private slots:
    void cleanup()
    {
        // Nothing is ever unpacked.
        QCOMPARE(QDir(m_directory.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
                 QStringList{QStringLiteral("a.zip")});
    }

    void anEntryWithAnUnsafeNameIsRefused_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char *title, const QByteArray &name, const char *reason) {
            QTest::newRow(title) << name << QString::fromLatin1(reason);
        };
        row("parent first", "../etc/passwd", "parent");
        row("parent inside", "a/../../passwd", "parent");
        row("parent last", "aaaaaaaaa/..", "parent");
        row("absolute", "/etc/passwd", "absolute");
        row("two slashes", "//host/share", "absolute");
        row("backslash", "..\\passwd", "backslash");
        row("drive", "C:/passwd", "drive");
        row("drive, small", "z:passwd", "drive");
        row("nul", QByteArray("channels.json\0.exe", 18), "nul");
    }

    void anEntryWithAnUnsafeNameIsRefused()
    {
        QFETCH(QByteArray, name);
        QFETCH(QString, reason);
        auto content = smallExport();
        const auto harmless = QByteArray(name.size(), 'x');
        content.insert(QString::fromLatin1(harmless), "[]");
        writeZip(m_path, content);
        patch(m_path, harmless, name);
        QCOMPARE(outcome(m_path), QStringLiteral("import-unsafe-path ") + reason);
    }

    void anUnusualButHarmlessNameIsAccepted()
    {
        auto content = smallExport();
        for (const char *name : {"..a/x.json", "a..b.json", "a...", "FC:F1:title/2025-01-01.json", "./dot.json"})
            content.insert(QString::fromLatin1(name), "[]");
        writeZip(m_path, content);
        QCOMPARE(outcome(m_path), QStringLiteral("opened"));
    }

    void aNameTwiceIsRefused()
    {
        auto content = smallExport();
        content.insert(QStringLiteral("xsers.json"), "[]");
        writeZip(m_path, content);
        patch(m_path, "xsers.json", "users.json");
        QCOMPARE(outcome(m_path), QStringLiteral("import-unsafe-path duplicate"));
    }

    void aLinkOrDeviceIsRefused_data()
    {
        QTest::addColumn<quint32>("mode");
        QTest::addColumn<QString>("outcome");
        QTest::newRow("file") << 0100644U << QStringLiteral("opened");
        QTest::newRow("no mode") << 0U << QStringLiteral("opened");
        QTest::newRow("link") << 0120777U << QStringLiteral("import-unsafe-path link");
        QTest::newRow("fifo") << 0010644U << QStringLiteral("import-unsafe-path link");
        QTest::newRow("device") << 0060644U << QStringLiteral("import-unsafe-path link");
    }

    void aLinkOrDeviceIsRefused()
    {
        QFETCH(quint32, mode);
        for (const auto system : {ZIP_OPSYS_UNIX, ZIP_OPSYS_DOS}) {
            writeZip(m_path, smallExport(), [&](zip_t *archive, zip_uint64_t index) {
                zip_file_set_external_attributes(archive, index, 0, zip_uint8_t(system), mode << 16);
            });
            QTEST(outcome(m_path), "outcome");
        }
    }

    void anEncryptedArchiveIsRefused()
    {
        writeZip(m_path, smallExport(), [](zip_t *archive, zip_uint64_t index) {
            zip_file_set_encryption(archive, index, ZIP_EM_AES_256, "secret");
        });
        QCOMPARE(outcome(m_path), QStringLiteral("import-encrypted"));
    }

    void aBombIsStoppedWhileItUnpacks()
    {
        auto content = smallExport();
        content.insert(QStringLiteral("channels.json"), QByteArray(200 * mebibyte, ' '));
        writeZip(m_path, content);
        QVERIFY(QFileInfo(m_path).size() < mebibyte);
        const auto before = residentPeakMebibytes();
        QCOMPARE(outcome(m_path), QStringLiteral("import-bomb ratio"));
        QVERIFY(residentPeakMebibytes() - before < 160);
    }

    void aBombThatLiesAboutItsSizeIsStoppedToo()
    {
        auto content = smallExport();
        content.insert(QStringLiteral("channels.json"), QByteArray(64 * mebibyte, ' '));
        writeZip(m_path, content);
        QByteArray size(4, 0);
        qToLittleEndian(quint32(64 * mebibyte), size.data());
        patch(m_path, size, QByteArray("\x10\0\0\0", 4));
        QCOMPARE(outcome(m_path).left(7), QStringLiteral("import-"));
    }

    void filesThatShareTheirBytesAreRefused()
    {
        QByteArray noise;
        for (quint32 i = 0; noise.size() < 4096; i += 7919)
            noise += QByteArray::number(i * i);
        writeZip(m_path, {{QStringLiteral("000.json"), noise}});
        writeFile(m_path, withSharedBytes(readFile(m_path), 100));
        QCOMPARE(outcome(m_path), QStringLiteral("import-bomb overlap"));
    }

    void everyLimitIsKept_data()
    {
        QTest::addColumn<qint64>("archiveBytes");
        QTest::addColumn<qint64>("fileBytes");
        QTest::addColumn<qint64>("totalBytes");
        QTest::addColumn<int>("files");
        QTest::addColumn<QString>("outcome");
        const qint64 much = mebibyte;
        QTest::newRow("none reached") << much << much << much << 2 << QStringLiteral("read");
        QTest::newRow("archive") << qint64(100) << much << much << 2 << QStringLiteral("archive-bytes");
        QTest::newRow("file") << much << qint64(2999) << much << 2 << QStringLiteral("file-bytes");
        QTest::newRow("file, exactly") << much << qint64(3000) << much << 2 << QStringLiteral("read");
        QTest::newRow("total") << much << much << qint64(5999) << 2 << QStringLiteral("total-bytes");
        QTest::newRow("total, exactly") << much << much << qint64(6000) << 2 << QStringLiteral("read");
        QTest::newRow("files") << much << much << much << 1 << QStringLiteral("files");
    }

    void everyLimitIsKept()
    {
        slack::ImportLimits limits;
        QFETCH(qint64, archiveBytes);
        QFETCH(qint64, fileBytes);
        QFETCH(qint64, totalBytes);
        QFETCH(int, files);
        limits.archiveBytes = archiveBytes;
        limits.fileBytes = fileBytes;
        limits.totalBytes = totalBytes;
        limits.files = files;
        const ExportContent content{{QStringLiteral("a.json"), QByteArray(3000, 'a')},
                                    {QStringLiteral("b.json"), QByteArray(3000, 'b')}};
        writeZip(m_path, content);
        const auto readAll = [&]() -> base::Result<void> {
            const auto opened = slack::openZip(m_path, limits);
            if (!opened)
                return opened.error();
            for (const auto &name : opened.value()->names()) {
                const auto bytes = opened.value()->read(name);
                if (!bytes)
                    return bytes.error();
            }
            return {};
        };
        const auto result = readAll();
        QTEST(result ? QStringLiteral("read") : result.error().facts.value(QStringLiteral("limit")), "outcome");
    }

    void anArchiveCutAnywhereIsAnErrorAndNothingElse()
    {
        writeZip(m_path, smallExport());
        const auto whole = readFile(m_path);
        for (qsizetype size = 0; size < whole.size(); size += 7) {
            writeFile(m_path, whole.left(size));
            const auto expected =
                size < 4 ? QStringLiteral("import-not-an-export") : QStringLiteral("import-unreadable");
            QCOMPARE(outcome(m_path), expected);
        }
    }

    void anArchiveWithADamagedByteIsReadOrRefused()
    {
        writeZip(m_path, smallExport());
        const auto whole = readFile(m_path);
        int refused = 0;
        for (qsizetype at = 0; at < whole.size(); at += 3) {
            auto damaged = whole;
            damaged[at] = char(damaged[at] ^ 0x5A);
            writeFile(m_path, damaged);
            const auto text = outcome(m_path);
            QVERIFY2(text == QLatin1String("opened") || text.startsWith(QLatin1String("import-")), qPrintable(text));
            refused += text == QLatin1String("opened") ? 0 : 1;
        }
        QVERIFY(refused > 0);
    }

    void aDirectoryThatLiesIsRefused_data()
    {
        QTest::addColumn<int>("field");
        QTest::addColumn<quint32>("value");
        QTest::newRow("fewer files") << 10 << 1U;
        QTest::newRow("more files") << 10 << 50U;
        QTest::newRow("ZIP64 without one") << 10 << 0xFFFFU;
        QTest::newRow("outside") << 16 << 0x7FFFFFFFU;
        QTest::newRow("huge") << 12 << 0x7FFFFFFFU;
    }

    void aDirectoryThatLiesIsRefused()
    {
        QFETCH(int, field);
        QFETCH(quint32, value);
        writeZip(m_path, smallExport());
        auto bytes = readFile(m_path);
        const auto at = bytes.data() + bytes.size() - endSize + field;
        if (field == 10)
            qToLittleEndian(quint16(value), at);
        else
            qToLittleEndian(value, at);
        writeFile(m_path, bytes);
        const auto text = outcome(m_path);
        QVERIFY2(text.startsWith(QLatin1String("import-unreadable")) || text.startsWith(QLatin1String("import-bomb")),
                 qPrintable(text));
    }
};

QTEST_APPLESS_MAIN(TestSlackZip)
#include "tst_slack_zip.moc"
