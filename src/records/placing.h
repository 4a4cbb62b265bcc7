// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/reading.h"
#include "records/threadreading.h"

namespace precedent::records {

/// Shows cards and outcomes that tell of one request as one record.
[[nodiscard]] base::Result<void> mergeAll(store::Ledger &ledger, const std::vector<ThreadReading> &readings);

/// Records that are shown under others than those that tell of the same request.
[[nodiscard]] base::Result<std::vector<RecordChange>> misplaced(store::Ledger &ledger, const domain::ChannelId &channel,
                                                                const std::vector<ThreadReading> &readings);

} // namespace precedent::records
