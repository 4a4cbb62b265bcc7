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
    int added = 0;                          ///< of these, the records of threads that had none
    int left = 0;                           ///< threads that were left for readDue(), because it was stopped
    std::vector<RecordChange> changes = {}; ///< each of them, of a dry run
};

/// Everything recognition needs to know of a channel, from the ledger.
[[nodiscard]] base::Result<recognize::Context> contextOf(const store::Reader &reader, const domain::ChannelId &channel);

/// Threads whose records are not yet what their messages say: archived and not read, or due after a change. A sync, or
/// what a stopped one left.
[[nodiscard]] base::Result<std::vector<base::SlackTs>> waitingThreads(const store::Reader &reader,
                                                                      const domain::ChannelId &channel);

/// Reads these threads with today's formats, applies the corrections, and stores what they are.
[[nodiscard]] base::Result<ReadingCounts> readThreads(store::Ledger &ledger, const domain::ChannelId &channel,
                                                      const std::vector<base::SlackTs> &roots);

/// Makes a change in one transaction and reads every stored thread of these channels again under it. What a stop or the
/// end of the program leaves is due: readDue() goes on with it.
[[nodiscard]] base::Result<ReadingCounts> changeAndRead(store::Ledger &ledger,
                                                        const std::vector<domain::ChannelId> &channels,
                                                        const store::Ledger::Work &change,
                                                        const base::CancelToken &cancel = {});
/// Sets how a channel is read, and reads it again under that.
[[nodiscard]] base::Result<ReadingCounts> changeSettings(store::Ledger &ledger, const domain::ChannelId &channel,
                                                         const domain::ChannelSettings &settings,
                                                         const base::CancelToken &cancel = {});
/// Reads what is due of a channel; costs nothing where nothing is. Interrupted "interrupted" between two batches.
[[nodiscard]] base::Result<void> readDue(store::Ledger &ledger, const domain::ChannelId &channel,
                                         const base::CancelToken &cancel = {});
/// Reads every channel; a dry run writes nothing and tells each change. Interrupted "interrupted" between two batches;
/// what is left is due then.
[[nodiscard]] base::Result<ReadingCounts> readEverything(store::Ledger &ledger, bool dryRun,
                                                         const base::CancelToken &cancel = {});

} // namespace precedent::records
