// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"
#include "recognize/recognizer.h"
#include "store/ledger.h"

namespace precedent::records {

/// A record that is read otherwise than the ledger has it.
struct RecordChange
{
    domain::RecordId id;
    bool isNew = false;
    bool isLost = false;
    QStringList columns; ///< export columns that differ, of a record that is neither
};

/// How many threads became what.
struct ReadingCounts
{
    int records = 0;
    int unread = 0;
    int skipped = 0;
    int changed = 0;                        ///< readings that differ from what the ledger held
    std::vector<RecordChange> changes = {}; ///< each of them, of a dry run
};

/// Everything recognition needs to know of a channel, from the ledger.
[[nodiscard]] base::Result<recognize::Context> contextOf(const store::Reader &reader, const domain::ChannelId &channel);

/// Reads these threads with today's formats, applies the corrections, and stores what they are, in one transaction.
[[nodiscard]] base::Result<ReadingCounts> readThreads(store::Ledger &ledger, const domain::ChannelId &channel,
                                                      const std::vector<base::SlackTs> &roots);

/// The same for every stored thread of one channel.
[[nodiscard]] base::Result<ReadingCounts> readChannel(store::Ledger &ledger, const domain::ChannelId &channel);
/// Sets how a channel is read, in one transaction, and reads its stored threads again under it.
[[nodiscard]] base::Result<ReadingCounts> changeSettings(store::Ledger &ledger, const domain::ChannelId &channel,
                                                         const domain::ChannelSettings &settings);
/// Of every channel; a dry run writes nothing and tells each change. Interrupted "interrupted" between two batches.
[[nodiscard]] base::Result<ReadingCounts> readEverything(store::Ledger &ledger, bool dryRun,
                                                         const base::CancelToken &cancel = {});

} // namespace precedent::records
