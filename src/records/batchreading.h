// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/reading.h"

namespace precedent::records {

/// Reads these threads, divided among the processors, and stores what they are in one transaction, as the ledger
/// is then; mirrors are merged behind it. A dry run only compares, and tells each change.
[[nodiscard]] base::Result<ReadingCounts> readBatch(store::Ledger &ledger, const domain::ChannelId &channel,
                                                    const std::vector<base::SlackTs> &roots, bool dryRun);

void add(ReadingCounts &sum, ReadingCounts part);

} // namespace precedent::records
