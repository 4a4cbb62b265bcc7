// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/snapshot.h"
#include "store/reader.h"

namespace precedent::workspace {

/// Everything a snapshot is made of, as the ledger has it now.
[[nodiscard]] base::Result<insight::SnapshotInput> snapshotInput(const store::Reader &reader);
/// The same of about the `count` newest records only, with the flags, tags and marks that these show by themselves.
[[nodiscard]] base::Result<insight::SnapshotInput> newestInput(const store::Reader &reader, int count);
/// The same without any record: zone, week start and links, for what is shown before the records are read.
[[nodiscard]] base::Result<insight::SnapshotInput> settingsInput(const store::Reader &reader);

} // namespace precedent::workspace
