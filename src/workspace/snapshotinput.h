// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/snapshot.h"
#include "store/reader.h"

namespace precedent::workspace {

/// Everything a snapshot is made of, as the ledger has it now.
[[nodiscard]] base::Result<insight::SnapshotInput> snapshotInput(const store::Reader &reader);

} // namespace precedent::workspace
