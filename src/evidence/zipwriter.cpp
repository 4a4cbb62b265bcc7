// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/zipwriter.h"

#include "export/output.h"
#include "export/wholefile.h"

#include <QtCore/QCryptographicHash>

#include <zip.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <deque>
#include <optional>

namespace precedent::evidence {

namespace {

/// What both ends of libzip's pipe answer where something failed.
zip_int64_t tellError(void *data, int code, int systemError)
{
    const int told[2] = {code, systemError};
    std::memcpy(data, told, sizeof(told));
    return sizeof(told);
}

/// 1 January 1980, 00:00, the first time that a ZIP can hold: what is true of an entry's age stands in the manifest.
constexpr zip_uint16_t noTime = 0;
constexpr zip_uint16_t firstDay = (1 << 5) | 1;

} // namespace

class ZipWriter::Private
{
public:
    /// An entry until it is read.
    struct Entry
    {
        Private *writer = nullptr;
        QByteArray name;
        Content content;
        std::optional<qint64> size; ///< empty: not known before
        QByteArray part;            ///< what is still to be read of the newest part
        QCryptographicHash hash{QCryptographicHash::Sha256};
    };

    Private(std::unique_ptr<exporting::WholeFile> whole, const QString &target) : file(std::move(whole)), path(target)
    {
    }
    ~Private()
    {
        if (archive)
            zip_discard(archive);
    }
    Private(const Private &) = delete;
    Private &operator=(const Private &) = delete;

    [[nodiscard]] base::Result<void> open();
    [[nodiscard]] base::Result<void> add(const QByteArray &name, Content content, std::optional<qint64> size);
    [[nodiscard]] base::Error failure(const char *what) const;

    static zip_int64_t readEntry(void *entry, void *data, zip_uint64_t size, zip_source_cmd_t command);
    static zip_int64_t writeArchive(void *writer, void *data, zip_uint64_t size, zip_source_cmd_t command);
    [[nodiscard]] zip_int64_t read(Entry &entry, char *data, qint64 size);
    [[nodiscard]] zip_int64_t write(const char *data, qint64 size);
    [[nodiscard]] zip_int64_t seek(void *data, zip_uint64_t size);

    std::unique_ptr<exporting::WholeFile> file;
    QString path;
    zip_t *archive = nullptr;
    std::deque<Entry> entries; ///< libzip holds pointers to them
    QByteArray sums;
    std::optional<base::Error> error;
};

base::Error ZipWriter::Private::failure(const char *what) const
{
    return error.value_or(base::makeError(base::ErrorKind::Output, "output-failed", QString::fromUtf8(what),
                                          {{QStringLiteral("path"), path}}));
}

base::Result<void> ZipWriter::Private::open()
{
    auto *target = zip_source_function_create(writeArchive, this, nullptr);
    if (!target)
        return failure("libzip");
    archive = zip_open_from_source(target, ZIP_CREATE | ZIP_TRUNCATE, nullptr);
    if (archive)
        return {};
    zip_source_free(target);
    return failure("libzip");
}

base::Result<void> ZipWriter::Private::add(const QByteArray &name, Content content, std::optional<qint64> size)
{
    auto &entry = entries.emplace_back();
    entry.writer = this;
    entry.name = name;
    entry.content = std::move(content);
    entry.size = size;
    auto *source = zip_source_function(archive, readEntry, &entry);
    if (!source)
        return failure(zip_strerror(archive));
    const auto index = zip_file_add(archive, name.constData(), source, ZIP_FL_ENC_UTF_8);
    if (index < 0) {
        zip_source_free(source);
        return failure(zip_strerror(archive));
    }
    zip_file_set_dostime(archive, zip_uint64_t(index), noTime, firstDay, 0);
    return {};
}

zip_int64_t ZipWriter::Private::readEntry(void *self, void *data, zip_uint64_t size, zip_source_cmd_t command)
{
    auto &entry = *static_cast<Entry *>(self);
    switch (command) {
    case ZIP_SOURCE_SUPPORTS:
        return ZIP_SOURCE_SUPPORTS_READABLE;
    case ZIP_SOURCE_STAT: {
        auto *stat = static_cast<zip_stat_t *>(data);
        zip_stat_init(stat);
        stat->valid = entry.size ? ZIP_STAT_SIZE : 0;
        stat->size = zip_uint64_t(entry.size.value_or(0));
        return sizeof(zip_stat_t);
    }
    case ZIP_SOURCE_READ:
        return entry.writer->read(entry, static_cast<char *>(data), qint64(size));
    case ZIP_SOURCE_CLOSE:
        entry.writer->sums += entry.hash.result().toHex() + "  " + entry.name + '\n';
        return 0;
    case ZIP_SOURCE_OPEN:
    case ZIP_SOURCE_FREE:
        return 0;
    case ZIP_SOURCE_ERROR:
        return tellError(data, ZIP_ER_READ, EIO);
    default:
        return -1;
    }
}

zip_int64_t ZipWriter::Private::read(Entry &entry, char *data, qint64 size)
{
    if (entry.part.isEmpty() && entry.content) {
        auto part = entry.content();
        if (!part) {
            error = part.error();
            return -1;
        }
        entry.part = *std::move(part);
        entry.hash.addData(entry.part);
        if (entry.part.isEmpty())
            entry.content = nullptr;
    }
    const auto taken = std::min(size, qint64(entry.part.size()));
    std::memcpy(data, entry.part.constData(), std::size_t(taken));
    entry.part.remove(0, taken);
    return taken;
}

zip_int64_t ZipWriter::Private::writeArchive(void *self, void *data, zip_uint64_t size, zip_source_cmd_t command)
{
    auto &writer = *static_cast<Private *>(self);
    switch (command) {
    case ZIP_SOURCE_SUPPORTS:
        return ZIP_SOURCE_SUPPORTS_WRITABLE;
    case ZIP_SOURCE_WRITE:
        return writer.write(static_cast<const char *>(data), qint64(size));
    case ZIP_SOURCE_SEEK_WRITE:
        return writer.seek(data, size);
    case ZIP_SOURCE_TELL_WRITE:
        return writer.file->device().pos();
    case ZIP_SOURCE_BEGIN_WRITE:
    case ZIP_SOURCE_COMMIT_WRITE:
    case ZIP_SOURCE_ROLLBACK_WRITE:
    case ZIP_SOURCE_REMOVE:
    case ZIP_SOURCE_FREE:
        return 0;
    case ZIP_SOURCE_ERROR:
        // So is a new archive told from one that is there to be changed.
        return tellError(data, ZIP_ER_READ, ENOENT);
    default:
        return -1;
    }
}

zip_int64_t ZipWriter::Private::write(const char *data, qint64 size)
{
    const auto written = exporting::writeAll(file->device(), QByteArray::fromRawData(data, size));
    if (written)
        return size;
    error = written.error();
    error->facts.insert(QStringLiteral("path"), path);
    return -1;
}

zip_int64_t ZipWriter::Private::seek(void *data, zip_uint64_t size)
{
    const auto *place = ZIP_SOURCE_GET_ARGS(zip_source_args_seek_t, data, size, nullptr);
    if (!place)
        return -1;
    auto &device = file->device();
    const auto base = place->whence == SEEK_SET ? 0 : place->whence == SEEK_CUR ? device.pos() : device.size();
    return device.seek(base + place->offset) ? 0 : -1;
}

ZipWriter::ZipWriter() = default;

ZipWriter::~ZipWriter() = default;

base::Result<std::unique_ptr<ZipWriter>> ZipWriter::create(const QString &path)
{
    auto file = exporting::WholeFile::create(path);
    if (!file)
        return file.error();
    std::unique_ptr<ZipWriter> writer(new ZipWriter);
    writer->d = std::make_unique<Private>(*std::move(file), path);
    if (auto opened = writer->d->open(); !opened)
        return opened.error();
    return writer;
}

base::Result<void> ZipWriter::add(const QByteArray &name, Content content)
{
    return d->add(name, std::move(content), {});
}

base::Result<void> ZipWriter::add(const QByteArray &name, const QByteArray &content)
{
    auto once = [rest = content]() mutable -> base::Result<QByteArray> { return std::exchange(rest, {}); };
    return d->add(name, std::move(once), content.size());
}

base::Result<void> ZipWriter::finish()
{
    if (zip_close(d->archive) != 0)
        return d->failure(zip_strerror(d->archive));
    d->archive = nullptr;
    return d->file->commit();
}

const QByteArray &ZipWriter::sums() const
{
    return d->sums;
}

} // namespace precedent::evidence
