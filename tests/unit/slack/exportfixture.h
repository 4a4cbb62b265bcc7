// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QMap>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <zip.h>

namespace precedent {

/// An export as path and content; JSON may be written with ' for ".
using ExportContent = QMap<QString, QByteArray>;

inline QByteArray quoted(QByteArray json)
{
    return json.replace('\'', '"');
}

inline void writeFile(const QString &path, const QByteArray &bytes)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), qint64(bytes.size()));
}

inline QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline void writeFolder(const QString &folder, const ExportContent &content)
{
    for (auto file = content.begin(); file != content.end(); ++file)
        writeFile(folder + u'/' + file.key(), file.value());
}

/// Writes a ZIP; `adjust` may then change each entry by its index.
template <typename Adjust>
void writeZip(const QString &path, const ExportContent &content, Adjust adjust)
{
    zip_t *archive = zip_open(QFile::encodeName(path).constData(), ZIP_CREATE | ZIP_TRUNCATE, nullptr);
    QVERIFY(archive != nullptr);
    for (auto file = content.begin(); file != content.end(); ++file) {
        const auto &bytes = file.value();
        const auto source = zip_source_buffer(archive, bytes.constData(), zip_uint64_t(bytes.size()), 0);
        const auto index = zip_file_add(archive, file.key().toUtf8().constData(), source, ZIP_FL_ENC_UTF_8);
        QVERIFY(index >= 0);
        adjust(archive, zip_uint64_t(index));
    }
    QCOMPARE(zip_close(archive), 0);
}

inline void writeZip(const QString &path, const ExportContent &content)
{
    writeZip(path, content, [](zip_t *, zip_uint64_t) {});
}

/// Two channels, two people, three days.
inline ExportContent smallExport()
{
    return {
        {QStringLiteral("channels.json"), quoted("[{'id':'C1','name':'approvals','is_archived':false},"
                                                 "{'id':'C2','name':'silent','is_archived':true}]")},
        {QStringLiteral("groups.json"), quoted("[{'id':'G1','name':'secret'}]")},
        {QStringLiteral("dms.json"), quoted("[{'id':'D1','members':['U1','U2']}]")},
        {QStringLiteral("users.json"),
         quoted("[{'id':'U1','team_id':'T1','name':'sara','profile':{'display_name':'','real_name':'Sara Okafor'}},"
                "{'id':'U2','team_id':'T1','name':'lea','profile':{'display_name':'Lea'}},"
                "{'id':'U3','team_id':'T9','name':'guest'}]")},
        {QStringLiteral("approvals/2025-10-07.json"),
         quoted("[ {'ts':'1759850000.000100', 'user':'U1','text':'one'} ,\n"
                "{'ts':'1759850001.000100','thread_ts':'1759850000.000100','user':'U2','text':'two'}]")},
        {QStringLiteral("approvals/2025-10-08.json"),
         quoted("[{'ts':'1759940000.000100','text':'three'},{'subtype':'message_changed','ts':'1759940000.000200',"
                "'text':'revision'},{'text':'no ts'},{'ts':'1759940002.000100','text':'four'}]")},
        {QStringLiteral("secret/2025-10-09.json"), quoted("[{'ts':'1760000500.000100','text':'hidden'}]")},
        {QStringLiteral("D1/2025-10-09.json"), quoted("[{'ts':'1760000900.000100','text':'private'}]")},
        {QStringLiteral("FC:F1:canvas/2025-10-09.json"), quoted("[{'ts':'1760000901.000100','text':'canvas'}]")},
    };
}

} // namespace precedent
