// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recognize/recognizer.h"
#include "records/merging.h"
#include "store/ledger.h"

#include <QtCore/QSet>

#include <memory>

namespace precedent::records {

/// Keeps one record where several threads tell of one request. The others' readings stay in the ledger, marked as part
/// of the oldest; what no longer fits stands for itself again. One thread.
class Merger
{
public:
    /// With `severalChannels` false no mirror of a request is looked for.
    Merger(const store::Reader &reader, store::Ledger &ledger, bool severalChannels)
        : m_reader(reader), m_ledger(ledger), m_severalChannels(severalChannels)
    {
    }

    using Thread = std::shared_ptr<const ReadThread>;

    /// Takes an app's thread as it was read, by itself, so that it is not read again.
    Thread know(ReadThread thread);
    /// After that thread was read anew and stored.
    [[nodiscard]] base::Result<void> follow(const Thread &thread);
    /// The record under which this one is to be shown; null for itself. Writes nothing.
    [[nodiscard]] base::Result<domain::RecordId> placeOf(const Thread &thread);
    /// Null when the thread by itself is no record.
    [[nodiscard]] base::Result<Thread> readAlone(const store::ThreadKey &key);

private:
    using Threads = std::vector<Thread>;
    [[nodiscard]] bool isAlone(const Thread &thread) const;
    [[nodiscard]] base::Result<Thread> headOf(const Thread &thread);
    [[nodiscard]] base::Result<Threads> candidates(const domain::Record &record, const base::TimeRange &span);
    [[nodiscard]] base::Result<Threads> membersOf(const Thread &head);
    [[nodiscard]] base::Result<QSet<domain::RecordId>> headsSoFar(const Thread &thread);
    [[nodiscard]] base::Result<std::vector<store::ThreadKey>> notesOf(const std::vector<domain::RecordId> &ids) const;
    [[nodiscard]] base::Result<domain::Record> read(const Thread &head, const Threads &members);
    [[nodiscard]] base::Result<void> keep(const Thread &head);
    [[nodiscard]] base::Result<void> keepById(const domain::RecordId &id);
    [[nodiscard]] base::Result<const recognize::Context *> contextFor(const domain::ChannelId &channel);

    const store::Reader &m_reader;
    store::Ledger &m_ledger;
    bool m_severalChannels;
    QHash<domain::ChannelId, recognize::Context> m_contexts;
    QHash<QString, Thread> m_known; ///< by channel and root
};

} // namespace precedent::records
