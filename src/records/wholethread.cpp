// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/wholethread.h"

#include "records/merging.h"

#include <algorithm>

namespace precedent::records {

base::Result<domain::Thread> withMerged(const store::Reader &reader, domain::Thread thread,
                                        const std::vector<store::ThreadKey> &merged)
{
    for (const auto &key : merged) {
        const auto other = reader.thread(key.channel, key.root);
        if (!other)
            return other.error();
        thread = joined(std::move(thread), *other);
    }
    return thread;
}

void tellNotes(domain::Record &record, const std::vector<store::ThreadKey> &notes)
{
    const bool isByNote = record.decidedAt && std::any_of(notes.begin(), notes.end(), [&record](const auto &note) {
                              return note.root.instant() == *record.decidedAt;
                          });
    if (isByNote)
        record.decidedVia = domain::DecidedVia::Message;
}

base::Result<domain::Thread> wholeThread(const store::Reader &reader, const domain::Record &record)
{
    auto thread = reader.thread(record.channel, record.root);
    const auto merged = reader.mergedThreads(record.id);
    if (!thread)
        return thread.error();
    return merged ? withMerged(reader, *std::move(thread), *merged) : merged.error();
}

base::Result<std::vector<store::Observation>> wholeHistory(const store::Reader &reader, const domain::Record &record)
{
    auto whole = reader.observations(record.channel, record.root);
    const auto merged = reader.mergedThreads(record.id);
    if (!whole)
        return whole.error();
    if (!merged)
        return merged.error();
    for (const auto &key : *merged) {
        const auto part = reader.observations(key.channel, key.root);
        if (!part)
            return part.error();
        whole->insert(whole->end(), part->begin(), part->end());
    }
    std::stable_sort(whole->begin(), whole->end(), [](const auto &a, const auto &b) { return a.leaf < b.leaf; });
    return whole;
}

} // namespace precedent::records
