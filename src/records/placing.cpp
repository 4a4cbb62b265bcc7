// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/placing.h"

#include "records/byhand.h"
#include "records/merger.h"
#include "store/recordcheck.h"

namespace precedent::records {

namespace {

/// Of what was erased nobody can tell any more to which request it belonged.
base::Result<bool> concernsErased(const store::Reader &reader, const std::vector<domain::RecordId> &ids)
{
    for (const auto &id : ids) {
        const auto thread = threadOf(id);
        if (!thread)
            continue;
        const auto erased = store::isErased(reader, *thread);
        if (!erased || *erased)
            return erased;
    }
    return false;
}

} // namespace

base::Result<void> mergeAll(store::Ledger &ledger, const std::vector<ThreadReading> &readings)
{
    const auto reader = ledger.reader();
    if (!reader)
        return reader.error();
    const auto channels = reader->get()->channels();
    if (!channels)
        return channels.error();
    Merger merger(**reader, ledger, channels->size() > 1);
    std::vector<Merger::Thread> threads;
    for (const auto &entry : readings) {
        if (entry.alone)
            threads.push_back(merger.know(*entry.alone));
    }
    for (const auto &thread : threads) {
        if (auto followed = merger.follow(thread); !followed)
            return followed;
    }
    return {};
}

base::Result<std::vector<RecordChange>> misplaced(store::Ledger &ledger, const domain::ChannelId &channel,
                                                  const std::vector<ThreadReading> &readings)
{
    const auto reader = ledger.reader();
    if (!reader)
        return reader.error();
    const auto channels = reader->get()->channels();
    if (!channels)
        return channels.error();
    Merger merger(**reader, ledger, channels->size() > 1);
    std::vector<RecordChange> changes;
    for (const auto &entry : readings) {
        if (entry.note)
            continue;
        const auto stored = reader->get()->mergedInto(channel, entry.root);
        if (!stored)
            return stored.error();
        if (!entry.alone && stored->isEmpty())
            continue;
        const auto thread = entry.alone ? merger.know(*entry.alone) : merger.readAlone({channel, entry.root});
        if (!thread)
            return thread.error();
        const auto place = *thread ? merger.placeOf(*thread) : domain::RecordId();
        if (!place)
            return place.error();
        if (*place == *stored)
            continue;
        const auto id = domain::recordId(channel, entry.root);
        const auto erased = concernsErased(**reader, {id, *stored, *place});
        if (!erased)
            return erased.error();
        if (!*erased)
            changes.push_back({id, false, false, {QStringLiteral("record_id")}});
    }
    return changes;
}

} // namespace precedent::records
