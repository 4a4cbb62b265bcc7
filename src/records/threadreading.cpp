// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/threadreading.h"

#include "records/corrections.h"

namespace precedent::records {

namespace {

using store::Reader;

/// The thread with those that were merged into its record.
base::Result<domain::Thread> withMerged(const Reader &reader, domain::Thread thread, const domain::RecordId &id)
{
    const auto merged = reader.mergedThreads(id);
    if (!merged)
        return merged.error();
    for (const auto &key : *merged) {
        const auto other = reader.thread(key.channel, key.root);
        if (!other)
            return other.error();
        thread = joined(std::move(thread), *other);
    }
    return thread;
}

base::Result<ThreadReading> readThread(const Reader &reader, const recognize::Context &context,
                                       const domain::ChannelId &channel, const base::SlackTs &root)
{
    auto thread = reader.thread(channel, root);
    if (!thread)
        return thread.error();
    ThreadReading result{root, recognize::read(*thread, context)};
    auto *record = std::get_if<domain::Record>(&result.reading);
    if (record == nullptr)
        return result;
    if (thread->root().lastContent().byApp()) {
        const auto whole = withMerged(reader, *thread, record->id);
        if (!whole)
            return whole.error();
        result.alone = ReadThread{std::move(*thread), *record};
        if (whole->messages.size() > result.alone->thread.messages.size())
            result.reading = recognize::read(*whole, context);
    }
    record = std::get_if<domain::Record>(&result.reading);
    if (record == nullptr)
        return result;
    const auto corrections = correctionsOf(reader, record->id);
    if (!corrections)
        return corrections.error();
    *record = corrected(std::move(*record), *corrections, context);
    return result;
}

/// Replies whose root was never seen are kept in the archive and read when the root arrives.
bool waitsForRoot(const base::Error &error)
{
    return error.code == QLatin1String("thread-absent");
}

} // namespace

base::Result<std::vector<ThreadReading>> readStored(const Reader &reader, const recognize::Context &context,
                                                    const domain::ChannelId &channel,
                                                    const std::vector<base::SlackTs> &roots)
{
    std::vector<ThreadReading> readings;
    readings.reserve(roots.size());
    for (const auto &root : roots) {
        auto reading = readThread(reader, context, channel, root);
        if (!reading && waitsForRoot(reading.error()))
            continue;
        if (!reading)
            return reading.error();
        readings.push_back(std::move(*reading));
    }
    return readings;
}

} // namespace precedent::records
