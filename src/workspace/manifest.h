// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/exportjob.h"
#include "workspace/ledgerfacts.h"

#include <QtCore/QJsonObject>

namespace precedent::workspace {

/// What a manifest is made of; references live as long as the call.
struct ManifestInput
{
    const ExportJob &job; ///< its filter resolved
    const insight::Snapshot &snapshot;
    const std::vector<insight::RowIndex> &rows;
    const QStringList &records; ///< ids for ExportScope::Selected
    const std::vector<ExportedFile> &files;
    const exporting::Summary &summary;
    const LedgerFacts &facts;
    QByteArray dataHash;
};

/// The manifest of an export (INTERFACES: --manifest), schema "1", before the export is logged. The same ledger and job
/// give the same object but for the key "exported".
[[nodiscard]] QJsonObject manifestOf(const ManifestInput &input);
/// With "log", where the export was logged as this leaf; facts after that.
[[nodiscard]] QJsonObject withLog(QJsonObject manifest, std::optional<std::int64_t> leaf, const LedgerFacts &facts);
/// SHA-256, hex, of all of it but "log": what the log keeps of a manifest.
[[nodiscard]] QString manifestHash(QJsonObject manifest);

/// Those of its "counts" that are about the rows.
[[nodiscard]] QJsonObject countsJson(const insight::Snapshot &snapshot, const std::vector<insight::RowIndex> &rows);
/// Its "control_totals".
[[nodiscard]] QJsonObject totalsJson(const insight::Snapshot &snapshot, const std::vector<insight::RowIndex> &rows);

} // namespace precedent::workspace
