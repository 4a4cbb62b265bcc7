// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ledgerfigures.h"

#include "store/ledger.h"
#include "store/schema.h"
#include "workspace/channelstatus.h"

#include <QtCore/QFileInfo>
#include <QtCore/QtEndian>

namespace precedent::app {

namespace {

QString line(const char *name, qint64 value)
{
    return QStringLiteral("%1: %2").arg(QLatin1String(name)).arg(value);
}

QString orNever(std::optional<base::Instant> at)
{
    return at ? base::toIsoUtc(*at) : QStringLiteral("never");
}

/// The version in the file's header, also of one that cannot be opened.
qint64 versionInHeader(const QString &path)
{
    constexpr qsizetype versionAt = 60;
    constexpr qsizetype versionBytes = 4;
    QFile file(path);
    const auto header = file.open(QIODevice::ReadOnly) ? file.read(versionAt + versionBytes) : QByteArray();
    const bool isWhole = header.size() == versionAt + versionBytes && header.startsWith("SQLite format 3");
    return isWhole ? qFromBigEndian<qint32>(header.constData() + versionAt) : 0;
}

QStringList fileLines(const QString &path)
{
    const QFileInfo file(path);
    const auto permissions = QString::number(int(file.permissions()) & 0x777, 16);
    return {QStringLiteral("schema: %1 of %2").arg(versionInHeader(path)).arg(store::currentSchema().version),
            line("bytes", file.size()),
            line("bytes of the write-ahead log", QFileInfo(path + QStringLiteral("-wal")).size()),
            QStringLiteral("permissions: ") + permissions,
            line("key beside it", QFileInfo::exists(path + QStringLiteral(".key")) ? 1 : 0)};
}

QStringList channelLines(const std::vector<workspace::ChannelStatus> &channels)
{
    QStringList lines{line("channels", qint64(channels.size()))};
    int number = 0;
    for (const auto &status : channels) {
        const auto &counts = status.counts;
        lines +=
            QStringLiteral("channel %1: followed %2, messages %3, threads %4, records %5, unread %6, gaps %7, last "
                           "sync %8")
                .arg(++number)
                .arg(status.settings.followed ? 1 : 0)
                .arg(counts.messages)
                .arg(counts.threads)
                .arg(counts.records)
                .arg(counts.unread)
                .arg(status.gaps.size())
                .arg(orNever(counts.lastSync));
    }
    return lines;
}

QStringList readerLines(const store::Reader &reader)
{
    QStringList lines;
    if (const auto zone = reader.setting(QStringLiteral("zone")))
        lines += QStringLiteral("reporting zone: ") + *zone;
    if (const auto channels = workspace::channelStatuses(reader))
        lines += channelLines(*channels);
    else
        lines += QStringLiteral("channels: ") + channels.error().code;
    if (const auto people = reader.people())
        lines += line("people", qint64(people->size()));
    if (const auto formats = reader.formats())
        lines += line("taught formats", qint64(formats->size()));
    if (const auto head = reader.logHead())
        lines += {line("log entries", head->leaves), QStringLiteral("last checkpoint: ") + orNever(head->checkpointAt)};
    else
        lines += QStringLiteral("log: ") + head.error().code;
    return lines;
}

} // namespace

QStringList ledgerFigures(const QString &path)
{
    if (!QFileInfo::exists(path))
        return {QStringLiteral("state: absent")};
    store::OpenOptions options;
    options.mode = store::OpenMode::ReadOnly;
    options.mustExist = true;
    const auto ledger = store::Ledger::open(path, options);
    if (!ledger)
        return fileLines(path) + QStringList{QStringLiteral("state: ") + ledger.error().code};
    const auto reader = (*ledger)->reader();
    if (!reader)
        return fileLines(path) + QStringList{QStringLiteral("state: ") + reader.error().code};
    return fileLines(path) + readerLines(**reader);
}

} // namespace precedent::app
