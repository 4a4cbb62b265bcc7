// SPDX-License-Identifier: GPL-3.0-or-later
#include "slack/exportfiles.h"

#include "base/folding.h"
#include "slack/importpath.h"
#include "slack/zipdirectory.h"

#include <QtCore/QFile>

#include <zip.h>

namespace precedent::slack {

namespace {

constexpr qint64 chunkBytes = qint64{64} * 1024;
constexpr qint64 ratioFrom = qint64(1) << 20;

struct CloseArchive
{
    void operator()(zip_t *archive) const { zip_discard(archive); }
};
struct CloseEntry
{
    void operator()(zip_file_t *entry) const { zip_fclose(entry); }
};
using Archive = std::unique_ptr<zip_t, CloseArchive>;

struct Entry
{
    zip_uint64_t index = 0;
    qint64 packedBytes = 0;
    qint64 declaredBytes = 0;
};

class ZipFiles final : public ExportFiles
{
public:
    ZipFiles(Archive archive, QMap<QString, Entry> entries, const ImportLimits &limits)
        : m_archive(std::move(archive)), m_entries(std::move(entries)), m_limits(limits)
    {
    }

    [[nodiscard]] QStringList names() const override { return m_entries.keys(); }
    [[nodiscard]] base::Result<QByteArray> read(const QString &name) override;

private:
    [[nodiscard]] base::Result<void> checkSize(const QString &name, const Entry &entry, qint64 bytes) const;

    Archive m_archive;
    QMap<QString, Entry> m_entries;
    ImportLimits m_limits;
    qint64 m_totalBytes = 0;
};

base::Result<QByteArray> ZipFiles::read(const QString &name)
{
    if (!m_entries.contains(name))
        return importUnreadable(name, QStringLiteral("absent"));
    const auto entry = m_entries.value(name);
    const std::unique_ptr<zip_file_t, CloseEntry> file(zip_fopen_index(m_archive.get(), entry.index, 0));
    if (!file)
        return importUnreadable(name, QString::fromUtf8(zip_strerror(m_archive.get())));
    QByteArray bytes;
    if (entry.declaredBytes <= m_limits.fileBytes && checkSize(name, entry, entry.declaredBytes))
        bytes.reserve(entry.declaredBytes);
    QByteArray chunk(chunkBytes, Qt::Uninitialized);
    for (;;) {
        const auto count = zip_fread(file.get(), chunk.data(), quint64(chunkBytes));
        if (count < 0)
            return importUnreadable(name, QString::fromUtf8(zip_file_strerror(file.get())));
        if (count == 0)
            return bytes;
        bytes.append(chunk.constData(), count);
        m_totalBytes += count;
        if (const auto checked = checkSize(name, entry, bytes.size()); !checked)
            return checked.error();
    }
}

base::Result<void> ZipFiles::checkSize(const QString &name, const Entry &entry, qint64 bytes) const
{
    if (bytes > m_limits.fileBytes)
        return importBomb(name, QStringLiteral("file-bytes"), m_limits.fileBytes);
    if (bytes > ratioFrom && bytes / m_limits.ratio > entry.packedBytes)
        return importBomb(name, QStringLiteral("ratio"), m_limits.ratio);
    if (m_totalBytes > m_limits.totalBytes)
        return importBomb(name, QStringLiteral("total-bytes"), m_limits.totalBytes);
    return {};
}

Archive openArchive(const QString &path)
{
    int code = 0;
    return Archive(zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, &code));
}

/// The upper half of the attributes holds the Unix mode, whoever the archive says has written it.
bool isLinkOrDevice(zip_t *archive, zip_uint64_t index)
{
    zip_uint8_t system = 0;
    zip_uint32_t attributes = 0;
    if (zip_file_get_external_attributes(archive, index, 0, &system, &attributes) != 0)
        return true;
    const auto type = (attributes >> 16) & 0170000U;
    return type != 0 && type != 0100000U && type != 0040000U;
}

/// Checks one entry whose name in the directory is `rawName`; libzip has to agree about it.
base::Result<Entry> checkEntry(zip_t *archive, zip_uint64_t index, const QByteArray &rawName)
{
    if (const auto problem = pathProblem(rawName))
        return unsafePath(rawName, *problem);
    zip_stat_t stat;
    zip_stat_init(&stat);
    const bool isKnown = zip_stat_index(archive, index, 0, &stat) == 0 && (stat.valid & ZIP_STAT_SIZE) != 0 &&
                         (stat.valid & ZIP_STAT_COMP_SIZE) != 0;
    if (!isKnown || rawName != zip_get_name(archive, index, ZIP_FL_ENC_RAW))
        return importUnreadable(shownName(rawName), QStringLiteral("the directory contradicts itself"));
    if (isLinkOrDevice(archive, index))
        return unsafePath(rawName, QStringLiteral("link"));
    if ((stat.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && stat.encryption_method != ZIP_EM_NONE)
        return base::makeError(base::ErrorKind::Input, "import-encrypted", {},
                               {{QStringLiteral("entry"), shownName(rawName)}});
    return Entry{index, qint64(stat.comp_size), qint64(stat.size)};
}

QString pathOf(zip_t *archive, zip_uint64_t index)
{
    // libzip turns the code page of old archives into UTF-8.
    auto path = base::fromUtf8(QByteArray(zip_get_name(archive, index, ZIP_FL_ENC_GUESS)));
    return path.startsWith(QLatin1String("./")) ? path.mid(2) : path;
}

base::Result<QMap<QString, Entry>> checkEntries(zip_t *archive, const std::vector<QByteArray> &rawNames,
                                                qint64 archiveBytes)
{
    QMap<QString, Entry> entries;
    qint64 packedBytes = 0;
    for (zip_uint64_t index = 0; index < rawNames.size(); ++index) {
        const auto &rawName = rawNames[index];
        const auto entry = checkEntry(archive, index, rawName);
        if (!entry)
            return entry.error();
        const auto path = pathOf(archive, index);
        if (entries.contains(path))
            return unsafePath(rawName, QStringLiteral("duplicate"));
        entries.insert(path, *entry);
        // Files that share their packed bytes are how a small archive unpacks without end.
        packedBytes += std::min(entry->packedBytes, archiveBytes + 1);
        if (packedBytes > archiveBytes)
            return importBomb(path, QStringLiteral("overlap"), archiveBytes);
    }
    entries.removeIf([](QMap<QString, Entry>::iterator entry) { return entry.key().endsWith(u'/'); });
    return entries;
}

} // namespace

base::Result<std::unique_ptr<ExportFiles>> openZip(const QString &path, const ImportLimits &limits)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return importUnreadable({}, file.errorString());
    if (file.size() > limits.archiveBytes)
        return importBomb({}, QStringLiteral("archive-bytes"), limits.archiveBytes);
    const auto rawNames = readZipDirectory(file, limits);
    if (!rawNames)
        return rawNames.error();
    auto archive = openArchive(path);
    if (!archive || zip_get_num_entries(archive.get(), 0) != zip_int64_t(rawNames->size()))
        return importUnreadable({}, QStringLiteral("the archive is damaged"));
    auto entries = checkEntries(archive.get(), *rawNames, file.size());
    if (!entries)
        return entries.error();
    return std::unique_ptr<ExportFiles>(
        std::make_unique<ZipFiles>(std::move(archive), std::move(entries).value(), limits));
}

} // namespace precedent::slack
