// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recognize/recognizer.h"
#include "records/merging.h"
#include "store/ledger.h"

#include <QtCore/QSet>

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

    /// After an app's thread was read anew, here by itself, and stored.
    [[nodiscard]] base::Result<void> follow(const ReadThread &thread);

private:
    using Threads = std::vector<ReadThread>;
    [[nodiscard]] base::Result<std::optional<ReadThread>> readAlone(const store::ThreadKey &key);
    [[nodiscard]] base::Result<ReadThread> headOf(const ReadThread &thread);
    [[nodiscard]] base::Result<Threads> candidates(const domain::Record &record, const base::TimeRange &span);
    [[nodiscard]] base::Result<Threads> membersOf(const ReadThread &head);
    [[nodiscard]] base::Result<QSet<domain::RecordId>> headsSoFar(const ReadThread &thread);
    [[nodiscard]] base::Result<domain::Record> read(const ReadThread &head, const Threads &members);
    [[nodiscard]] base::Result<void> keep(const ReadThread &head);
    [[nodiscard]] base::Result<void> keepById(const domain::RecordId &id);
    [[nodiscard]] base::Result<const recognize::Context *> contextFor(const domain::ChannelId &channel);

    const store::Reader &m_reader;
    store::Ledger &m_ledger;
    bool m_severalChannels;
    QHash<domain::ChannelId, recognize::Context> m_contexts;
};

} // namespace precedent::records
