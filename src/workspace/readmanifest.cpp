// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/readmanifest.h"

#include "insight/columninfo.h"
#include "store/signingkey.h"
#include "workspace/exportrequest.h"
#include "workspace/manifest.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonDocument>

#include <algorithm>

namespace precedent::workspace {

namespace {

constexpr qint64 largestManifest = 64LL * 1024 * 1024;
constexpr qsizetype hashSize = 32;

base::Error wrong(const QString &path, const QString &detail)
{
    return base::makeError(base::ErrorKind::Input, "manifest-wrong", detail, {{QStringLiteral("path"), path}});
}

QByteArray hashIn(const QJsonObject &object, const char *key)
{
    const auto hash = QByteArray::fromHex(object.value(QLatin1String(key)).toString().toLatin1());
    return hash.size() == hashSize ? hash : QByteArray();
}

/// A name that leads out of the folder would have us read any file.
std::optional<ExportedFile> fileIn(const QJsonObject &object, const QDir &folder)
{
    const auto name = object.value(QLatin1String("name")).toString();
    const bool isName = !name.isEmpty() && QFileInfo(name).fileName() == name && name != QLatin1String("..");
    ExportedFile file{folder.filePath(name), std::size_t(object.value(QLatin1String("rows")).toInteger()),
                      object.value(QLatin1String("bytes")).toInteger(-1), hashIn(object, "sha256")};
    if (!isName || file.sha256.isEmpty() || file.bytes < 0)
        return std::nullopt;
    return file;
}

bool readFiles(const QJsonArray &list, const QDir &folder, Manifest &manifest)
{
    for (const auto &item : list) {
        auto file = fileIn(item.toObject(), folder);
        if (!file)
            return false;
        manifest.files.push_back(*std::move(file));
    }
    return !manifest.files.empty();
}

bool readRows(const QJsonObject &object, Manifest &manifest)
{
    const auto filter = object.value(QLatin1String("filter")).toObject();
    const auto read = filterFrom(filter);
    if (!read)
        return false;
    manifest.filter = *read;
    if (filter.value(QLatin1String("scope")).toString() == toWord(ExportScope::Selected))
        manifest.scope = ExportScope::Selected;
    const auto records = filter.value(QLatin1String("records")).toArray();
    for (const auto &record : records)
        manifest.records += record.toString();
    const auto columns = object.value(QLatin1String("columns")).toArray();
    for (const auto &column : columns)
        manifest.columns += column.toObject().value(QLatin1String("name")).toString();
    manifest.rows = object.value(QLatin1String("rows")).toInteger(-1);
    manifest.zone = object.value(QLatin1String("zone")).toString();
    manifest.dataHash = hashIn(object, "data_sha256");
    manifest.counts = object.value(QLatin1String("counts")).toObject();
    manifest.guard = object.value(QLatin1String("guard")).toObject();
    manifest.dialect = object.value(QLatin1String("dialect")).toObject();
    manifest.channels = object.value(QLatin1String("channels")).toArray();
    manifest.bodyHash = manifestHash(object);
    manifest.controlTotals = object.value(QLatin1String("control_totals")).toObject();
    const bool known = std::all_of(manifest.columns.begin(), manifest.columns.end(), insight::isExportColumn);
    return known && !manifest.columns.isEmpty() && manifest.rows >= 0 && !manifest.dataHash.isEmpty() &&
           base::Zone::byName(manifest.zone);
}

/// False when the text says something else than the fields, or its signature does not hold.
bool readCheckpoint(const QJsonObject &object, SeenLog &log)
{
    log.ledger = object.value(QLatin1String("ledger")).toString();
    log.size = object.value(QLatin1String("size")).toInteger();
    log.root = hashIn(object, "root");
    const auto text = object.value(QLatin1String("text")).toString().toUtf8();
    const auto signature = QByteArray::fromBase64(object.value(QLatin1String("signature")).toString().toLatin1());
    const auto key = QByteArray::fromBase64(object.value(QLatin1String("public_key")).toString().toLatin1());
    const auto head = "precedent/" + log.ledger.toUtf8() + '\n' + QByteArray::number(qlonglong(log.size)) + '\n' +
                      log.root.toBase64() + '\n';
    log.isSigned = !signature.isEmpty() && store::isSignature(signature, text, key);
    return log.size > 0 && !log.root.isEmpty() && text.startsWith(head) && log.isSigned == !signature.isEmpty();
}

bool readLog(const QJsonObject &object, Manifest &manifest)
{
    const auto entry = object.value(QLatin1String("entry"));
    if (entry.isDouble())
        manifest.entry = entry.toInteger();
    const auto checkpoint = object.value(QLatin1String("checkpoint"));
    if (checkpoint.isNull())
        return true;
    auto &log = manifest.log.emplace();
    log.leaves = object.value(QLatin1String("leaves")).toInteger();
    log.head = hashIn(object, "root");
    return log.leaves > 0 && !log.head.isEmpty() && readCheckpoint(checkpoint.toObject(), log);
}

} // namespace

base::Result<Manifest> readManifest(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return base::makeError(base::ErrorKind::Input, "manifest-unreadable", file.errorString(),
                               {{QStringLiteral("path"), path}});
    if (file.size() > largestManifest)
        return wrong(path, QStringLiteral("too large"));
    QJsonParseError error;
    const auto object = QJsonDocument::fromJson(file.readAll(), &error).object();
    if (error.error != QJsonParseError::NoError)
        return wrong(path, error.errorString());
    const auto is1 = [&object](const char *key) {
        return object.value(QLatin1String(key)).toString() == QLatin1String("1");
    };
    if (!is1("manifest") || !is1("schema"))
        return wrong(path, QStringLiteral("no manifest of version 1"));
    Manifest manifest;
    manifest.hidesNames = object.value(QLatin1String(pseudonymsKey)).toBool();
    if (!readFiles(object.value(QLatin1String("files")).toArray(), QFileInfo(path).absoluteDir(), manifest))
        return wrong(path, QStringLiteral("files"));
    if (!readRows(object, manifest))
        return wrong(path, QStringLiteral("filter, columns or zone"));
    if (!readLog(object.value(QLatin1String("log")).toObject(), manifest))
        return wrong(path, QStringLiteral("checkpoint"));
    return manifest;
}

} // namespace precedent::workspace
