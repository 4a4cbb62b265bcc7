// SPDX-License-Identifier: GPL-3.0-or-later
#include "slack/zipdirectory.h"

#include <QtCore/QtEndian>

#include <algorithm>
#include <optional>

namespace precedent::slack {

namespace {

constexpr qint64 endSize = 22;
constexpr qint64 locator64Size = 20;
constexpr qint64 end64Size = 56;
constexpr qint64 headerSize = 46;
constexpr qint64 longestComment = 65535;
/// Names of 200,000 files fit in many times over.
constexpr quint64 largestDirectory = quint64(64) << 20;

template <typename Number>
Number numberAt(const QByteArray &bytes, qint64 offset)
{
    return qFromLittleEndian<Number>(bytes.constData() + offset);
}

QByteArray readAt(QIODevice &device, qint64 offset, qint64 size)
{
    if (offset < 0 || !device.seek(offset))
        return {};
    return device.read(size);
}

/// Where the directory lies and how many files it says it has.
struct Extent
{
    quint64 count = 0;
    quint64 size = 0;
    quint64 offset = 0;
};

std::optional<Extent> readExtent64(QIODevice &device, const QByteArray &locator)
{
    if (!locator.startsWith("PK\x06\x07"))
        return std::nullopt;
    const auto end = readAt(device, numberAt<qint64>(locator, 8), end64Size);
    if (end.size() != end64Size || !end.startsWith("PK\x06\x06"))
        return std::nullopt;
    return Extent{numberAt<quint64>(end, 32), numberAt<quint64>(end, 40), numberAt<quint64>(end, 48)};
}

std::optional<Extent> readExtent(QIODevice &device)
{
    const auto tailSize = std::min(device.size(), endSize + longestComment + locator64Size);
    const auto tail = readAt(device, device.size() - tailSize, tailSize);
    const auto at = tail.lastIndexOf("PK\x05\x06", tail.size() - endSize);
    if (tail.size() < endSize || at < 0)
        return std::nullopt;
    const Extent extent{numberAt<quint16>(tail, at + 10), numberAt<quint32>(tail, at + 12),
                        numberAt<quint32>(tail, at + 16)};
    const bool is64 = extent.count == 0xFFFF || extent.size == 0xFFFFFFFF || extent.offset == 0xFFFFFFFF;
    if (!is64 || at < locator64Size)
        return extent;
    return readExtent64(device, tail.mid(at - locator64Size, locator64Size));
}

std::optional<std::vector<QByteArray>> namesIn(const QByteArray &directory, quint64 count)
{
    std::vector<QByteArray> names;
    qint64 at = 0;
    while (names.size() < count) {
        if (directory.size() - at < headerSize || directory.mid(at, 4) != "PK\x01\x02")
            return std::nullopt;
        const qint64 nameSize = numberAt<quint16>(directory, at + 28);
        const qint64 rest = numberAt<quint16>(directory, at + 30) + numberAt<quint16>(directory, at + 32);
        if (directory.size() - at < headerSize + nameSize + rest)
            return std::nullopt;
        names.push_back(directory.mid(at + headerSize, nameSize));
        at += headerSize + nameSize + rest;
    }
    return names;
}

base::Error noDirectory(QIODevice &device)
{
    if (readAt(device, 0, 4) == "PK\x03\x04")
        return importUnreadable({}, QStringLiteral("the directory at the end is missing"));
    return base::makeError(base::ErrorKind::Input, "import-not-an-export", QStringLiteral("no ZIP archive"));
}

} // namespace

base::Result<std::vector<QByteArray>> readZipDirectory(QIODevice &device, const ImportLimits &limits)
{
    const auto extent = readExtent(device);
    if (!extent)
        return noDirectory(device);
    if (extent->count > quint64(limits.files))
        return importBomb({}, QStringLiteral("files"), limits.files);
    if (extent->size > largestDirectory)
        return importBomb({}, QStringLiteral("directory-bytes"), qint64(largestDirectory));
    if (extent->offset > quint64(device.size()))
        return importUnreadable({}, QStringLiteral("the directory lies outside the file"));
    auto names = namesIn(readAt(device, qint64(extent->offset), qint64(extent->size)), extent->count);
    if (!names)
        return importUnreadable({}, QStringLiteral("the directory is damaged"));
    return std::move(*names);
}

} // namespace precedent::slack
