// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recognize/recognizer.h"
#include "store/ledger.h"

namespace precedent::records {

/// How many threads became what.
struct ReadingCounts
{
    int records = 0;
    int unread = 0;
    int skipped = 0;
    int changed = 0; ///< readings that differ from what the ledger held
};

/// Everything recognition needs to know of a channel, from the ledger.
[[nodiscard]] base::Result<recognize::Context> contextOf(const store::Reader &reader, const domain::ChannelId &channel);

/// Reads these threads with today's formats, applies the corrections, and stores what they are, in one transaction.
[[nodiscard]] base::Result<ReadingCounts> readThreads(store::Ledger &ledger, const domain::ChannelId &channel,
                                                      const std::vector<base::SlackTs> &roots);

/// The same for every stored thread of every channel; a dry run writes nothing.
[[nodiscard]] base::Result<ReadingCounts> readEverything(store::Ledger &ledger, bool dryRun);

} // namespace precedent::records
