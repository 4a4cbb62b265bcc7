// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/snapshot.h"
#include "store/holds.h"

#include <QtCore/QSet>

namespace precedent::workspace {

/// Refuses what a hold cannot be set on: Usage "record-unknown" for the id of no record, "query-…" for a filter that
/// cannot be read, "hold-empty" for one that would hold everything.
[[nodiscard]] base::Result<void> checkHold(const store::Reader &reader, const QString &query);
/// The records that one hold finds today.
[[nodiscard]] base::Result<QSet<domain::RecordId>> recordsOf(const store::Hold &hold, const insight::Snapshot &snapshot,
                                                             const query::Calendar &calendar);
/// The records that all holds in force find today.
[[nodiscard]] base::Result<QSet<domain::RecordId>>
heldRecords(const store::Reader &reader, const insight::Snapshot &snapshot, const query::Calendar &calendar);

} // namespace precedent::workspace
