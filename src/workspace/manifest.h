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
    const ExportOutcome &outcome;
    const LedgerFacts &facts; ///< after the export was logged
    QByteArray dataHash;
};

/// The manifest of an export (INTERFACES: --manifest), schema "1". The same ledger and job give the same object but for
/// the keys "exported" and "log".
[[nodiscard]] QJsonObject manifestOf(const ManifestInput &input);

/// Its "control_totals".
[[nodiscard]] QJsonObject totalsJson(const insight::Snapshot &snapshot, const std::vector<insight::RowIndex> &rows);

} // namespace precedent::workspace
