// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/workspace.h"

namespace precedent::workspace {

/// What the details pane shows of a record, read from the ledger; Usage "record-unknown" when there is none.
[[nodiscard]] base::Result<RecordDetails> readDetails(const store::Reader &reader, const domain::RecordId &id);

} // namespace precedent::workspace
