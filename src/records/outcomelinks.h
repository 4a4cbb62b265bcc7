// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/threadreading.h"

namespace precedent::records {

/// A note whose request is another than the ledger has it; null ids for none.
struct NoteMove
{
    base::SlackTs note;
    domain::RecordId from;
    domain::RecordId to;
};

/// Of the notes among these readings, and of those that stand after the requests among them, the ones that move.
[[nodiscard]] base::Result<std::vector<NoteMove>> noteMoves(const store::Reader &reader,
                                                            const recognize::Context &context,
                                                            const domain::ChannelId &channel,
                                                            const std::vector<ThreadReading> &readings);

/// Keeps which of the threads are notes; to be called within the transaction that stores the readings. Returns the
/// records of notes that are none any more.
[[nodiscard]] base::Result<QSet<domain::RecordId>> putNotes(store::Transaction &transaction,
                                                            const store::Reader &reader,
                                                            const domain::ChannelId &channel,
                                                            const std::vector<ThreadReading> &readings);

/// Reads each note as an answer to its request: moves those that move and reads the records anew that they, or those
/// of `left`, belong to.
[[nodiscard]] base::Result<void> linkNotes(store::Ledger &ledger, const recognize::Context &context,
                                           const domain::ChannelId &channel, const std::vector<ThreadReading> &readings,
                                           QSet<domain::RecordId> left);

} // namespace precedent::records
