// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/filter.h"
#include "workspace/exportjob.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

namespace precedent::workspace {

/// The checkpoint that a manifest carries.
struct SeenLog
{
    QString ledger;
    std::int64_t size = 0;
    QByteArray root;
    bool isSigned = false;   ///< by the key that stands beside it
    std::int64_t leaves = 0; ///< of the log when the manifest was written, the checkpoint's or more
    QByteArray head;         ///< its root then
};

/// What can be checked of a manifest.
struct Manifest
{
    std::vector<ExportedFile> files; ///< `path` in the manifest's folder
    std::int64_t rows = 0;
    query::Filter filter;
    ExportScope scope = ExportScope::Filtered;
    QStringList records;
    QStringList columns;
    QString zone;
    bool hidesNames = false;
    QByteArray dataHash;
    QJsonObject controlTotals;
    QJsonObject counts;
    QJsonObject guard;
    QJsonObject dialect;
    QJsonArray channels;
    QString bodyHash;                  ///< hex, see manifestHash()
    std::optional<std::int64_t> entry; ///< the leaf of the export
    std::optional<SeenLog> log;
};

/// Input "manifest-unreadable" or "manifest-wrong" with fact "path".
[[nodiscard]] base::Result<Manifest> readManifest(const QString &path);

} // namespace precedent::workspace
