// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/taughtformats.h"

#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <algorithm>

namespace precedent::records {

namespace {

using recognize::TaughtFormat;

bool names(const TaughtFormat &format, const domain::ChannelId &channel)
{
    return !format.channels.empty() && format.holdsFor(channel);
}

struct Stored
{
    std::optional<TaughtFormat> inForce;
    int version = 0; ///< the highest of the name so far
};

base::Result<Stored> storedFormat(const store::Reader &reader, const QString &name)
{
    const auto rows = reader.formats();
    if (!rows)
        return rows.error();
    const auto row =
        std::find_if(rows->begin(), rows->end(), [&name](const auto &other) { return other.name == name; });
    if (row == rows->end())
        return Stored{};
    const auto format = recognize::decodeFormat(row->json);
    const auto version = QJsonDocument::fromJson(row->json).object().value(QLatin1String("version")).toInt();
    return Stored{format ? std::optional(*format) : std::nullopt, version};
}

/// What takes a name out of force; it is no format, so that it is never taken for one.
QByteArray removal(const QString &name, int version)
{
    const QJsonObject json{{QStringLiteral("precedent_format"), 1},
                           {QStringLiteral("name"), name},
                           {QStringLiteral("version"), version},
                           {QStringLiteral("removed"), true}};
    return QJsonDocument(json).toJson(QJsonDocument::Indented);
}

/// Writes it, then reads the channels in which either of the two holds.
base::Result<ReadingCounts> putAndRead(store::Ledger &ledger, const QString &name, const QByteArray &json,
                                       const std::vector<TaughtFormat> &concerned, const base::CancelToken &cancel)
{
    const auto reader = ledger.reader();
    if (!reader)
        return reader.error();
    const auto channels = reader->get()->channels();
    if (!channels)
        return channels.error();
    std::vector<domain::ChannelId> ids;
    for (const auto &channel : *channels) {
        const bool holds = std::any_of(concerned.begin(), concerned.end(),
                                       [&channel](const TaughtFormat &format) { return format.holdsFor(channel.id); });
        if (holds)
            ids.push_back(channel.id);
    }
    return changeAndRead(
        ledger, ids, [&](store::Transaction &transaction) { return transaction.putFormat(name, json); }, cancel);
}

} // namespace

base::Result<std::vector<TaughtFormat>> taughtFormats(const store::Reader &reader)
{
    const auto rows = reader.formats();
    if (!rows)
        return rows.error();
    std::vector<TaughtFormat> formats;
    for (const auto &row : *rows) {
        auto format = recognize::decodeFormat(row.json);
        if (format && format->name == row.name)
            formats.push_back(std::move(*format));
    }
    return formats;
}

base::Result<TaughtFormat> formatFromFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return base::makeError(base::ErrorKind::Input, "format-not-found", file.errorString(),
                               {{QStringLiteral("path"), path}});
    return recognize::decodeFormat(file.read(recognize::largestFormat + 1));
}

std::vector<TaughtFormat> formatsFor(std::vector<TaughtFormat> formats, const domain::ChannelId &channel)
{
    formats.erase(std::remove_if(formats.begin(), formats.end(),
                                 [&channel](const TaughtFormat &format) { return !format.holdsFor(channel); }),
                  formats.end());
    std::stable_partition(formats.begin(), formats.end(),
                          [&channel](const TaughtFormat &format) { return names(format, channel); });
    return formats;
}

base::Result<FormatChange> addFormat(store::Ledger &ledger, const TaughtFormat &format, const base::CancelToken &cancel)
{
    FormatChange change{format, true, {}};
    // What the ledger keeps is read back, so that nothing goes in that would be left out.
    if (const auto decoded = recognize::decodeFormat(recognize::encodeFormat(format)); !decoded)
        return decoded.error();
    const auto reader = ledger.reader();
    if (!reader)
        return reader.error();
    const auto stored = storedFormat(**reader, format.name);
    if (!stored)
        return stored.error();
    std::vector<TaughtFormat> concerned{format};
    if (stored->inForce) {
        change.format.version = stored->inForce->version;
        change.isChange = change.format != *stored->inForce;
        if (!change.isChange)
            return change;
        concerned.push_back(*stored->inForce);
    }
    change.format.version = std::max(format.version, stored->version + 1);
    auto counts = putAndRead(ledger, format.name, recognize::encodeFormat(change.format), concerned, cancel);
    if (!counts)
        return counts.error();
    change.counts = std::move(*counts);
    return change;
}

base::Result<FormatChange> removeFormat(store::Ledger &ledger, const QString &name, const base::CancelToken &cancel)
{
    const auto reader = ledger.reader();
    if (!reader)
        return reader.error();
    const auto stored = storedFormat(**reader, name);
    if (!stored)
        return stored.error();
    if (!stored->inForce)
        return base::makeError(base::ErrorKind::NotConfigured, "format-unknown", {}, {{QStringLiteral("name"), name}});
    auto counts = putAndRead(ledger, name, removal(name, stored->version), {*stored->inForce}, cancel);
    if (!counts)
        return counts.error();
    return FormatChange{*stored->inForce, true, std::move(*counts)};
}

} // namespace precedent::records
