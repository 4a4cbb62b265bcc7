// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/columns.h"

namespace precedent::insight {

/// The columns of the input's records, flags of insight added, in order of (root ts, message_ref). The records are left
/// as they are but for their flags.
[[nodiscard]] std::unique_ptr<Snapshot::Columns> makeColumns(SnapshotInput &input);

/// The row that the columns hold at this place.
[[nodiscard]] Row makeRow(const Snapshot::Columns &columns, RowIndex index);

/// `CHANNEL/pTS` of a row, without the ts' dot.
[[nodiscard]] QString messageRef(const Snapshot::Columns &columns, RowIndex index);
/// Address of the root message; empty when the workspace's address is unknown.
[[nodiscard]] QString permalink(const Snapshot::Columns &columns, RowIndex index);
[[nodiscard]] base::SlackTs rootOf(const Snapshot::Columns &columns, RowIndex index);
/// What domain::recordId says; idOf() differs for a merged record, which keeps an older id and answers to both.
[[nodiscard]] domain::RecordId naturalId(const Snapshot::Columns &columns, RowIndex index);
/// The row of this record, if it has one.
[[nodiscard]] std::optional<RowIndex> rowOf(const Snapshot::Columns &columns, const domain::RecordId &id);
[[nodiscard]] domain::RecordId idOf(const Snapshot::Columns &columns, RowIndex index);

} // namespace precedent::insight
