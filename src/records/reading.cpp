// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/reading.h"

#include "records/corrections.h"
#include "records/merger.h"

namespace precedent::records {

namespace {

using store::Reader;
using store::Transaction;

/// Threads read and written in one go when everything is read again.
constexpr std::size_t batchSize = 500;

struct ThreadReading
{
    base::SlackTs root;
    recognize::Reading reading;
    /// An app's request by itself, without what was merged into it; only apps post one request twice.
    std::optional<ReadThread> alone = std::nullopt;
};

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

base::Result<std::vector<ThreadReading>> readAll(const Reader &reader, const domain::ChannelId &channel,
                                                 const std::vector<base::SlackTs> &roots)
{
    const auto context = contextOf(reader, channel);
    if (!context)
        return context.error();
    std::vector<ThreadReading> readings;
    readings.reserve(roots.size());
    for (const auto &root : roots) {
        auto reading = readThread(reader, *context, channel, root);
        if (!reading && waitsForRoot(reading.error()))
            continue;
        if (!reading)
            return reading.error();
        readings.push_back(std::move(*reading));
    }
    return readings;
}

base::Result<void> store(Transaction &transaction, const domain::ChannelId &channel, const ThreadReading &entry)
{
    if (const auto *record = std::get_if<domain::Record>(&entry.reading))
        return transaction.putRecord(*record);
    if (const auto *unread = std::get_if<domain::UnreadMessage>(&entry.reading))
        return transaction.putUnread(*unread);
    return transaction.clearReading(channel, entry.root);
}

base::Result<ReadingCounts> count(const Reader &reader, const domain::ChannelId &channel,
                                  const std::vector<ThreadReading> &readings)
{
    ReadingCounts counts;
    for (const auto &entry : readings) {
        const auto before = reader.recordOfThread(channel, entry.root);
        if (!before)
            return before.error();
        const auto *record = std::get_if<domain::Record>(&entry.reading);
        counts.records += int(record != nullptr);
        counts.unread += int(std::holds_alternative<domain::UnreadMessage>(entry.reading));
        counts.skipped += int(std::holds_alternative<recognize::Skipped>(entry.reading));
        counts.changed += int(before->has_value() != (record != nullptr) || (record != nullptr && **before != *record));
    }
    return counts;
}

/// Cards and outcomes that tell of one request are shown as one record.
base::Result<void> mergeAll(store::Ledger &ledger, const std::vector<ThreadReading> &readings)
{
    const auto reader = ledger.reader();
    if (!reader)
        return reader.error();
    const auto channels = reader->get()->channels();
    if (!channels)
        return channels.error();
    Merger merger(**reader, ledger, channels->size() > 1);
    for (const auto &entry : readings) {
        if (!entry.alone)
            continue;
        if (auto followed = merger.follow(*entry.alone); !followed)
            return followed;
    }
    return {};
}

base::Result<ReadingCounts> readBatch(store::Ledger &ledger, const domain::ChannelId &channel,
                                      const std::vector<base::SlackTs> &roots, bool dryRun)
{
    const auto reader = ledger.reader();
    if (!reader)
        return reader.error();
    const auto readings = readAll(**reader, channel, roots);
    if (!readings)
        return readings.error();
    auto counts = count(**reader, channel, *readings);
    if (!counts || dryRun || readings->empty())
        return counts;
    const auto written = ledger.write([&](Transaction &transaction) -> base::Result<void> {
        for (const auto &entry : *readings) {
            if (auto stored = store(transaction, channel, entry); !stored)
                return stored;
        }
        return {};
    });
    if (!written)
        return written.error();
    if (auto merged = mergeAll(ledger, *readings); !merged)
        return merged.error();
    return counts;
}

void add(ReadingCounts &sum, const ReadingCounts &part)
{
    sum.records += part.records;
    sum.unread += part.unread;
    sum.skipped += part.skipped;
    sum.changed += part.changed;
}

base::Result<void> readChannel(store::Ledger &ledger, const domain::ChannelId &channel, bool dryRun, ReadingCounts &sum)
{
    const auto reader = ledger.reader();
    if (!reader)
        return reader.error();
    const auto roots = reader->get()->roots(channel);
    if (!roots)
        return roots.error();
    for (std::size_t from = 0; from < roots->size(); from += batchSize) {
        const auto begin = roots->begin() + std::ptrdiff_t(from);
        const auto end = roots->begin() + std::ptrdiff_t(std::min(from + batchSize, roots->size()));
        const auto counts = readBatch(ledger, channel, {begin, end}, dryRun);
        if (!counts)
            return counts.error();
        add(sum, *counts);
    }
    return {};
}

} // namespace

base::Result<recognize::Context> contextOf(const Reader &reader, const domain::ChannelId &channel)
{
    recognize::Context context;
    auto settings = reader.channelSettings(channel);
    auto people = reader.people();
    auto aliases = reader.aliases();
    const auto channels = reader.channels();
    if (!settings)
        return settings.error();
    if (!people)
        return people.error();
    if (!aliases)
        return aliases.error();
    if (!channels)
        return channels.error();
    context.settings = std::move(*settings);
    context.aliases = std::move(*aliases);
    for (auto &person : *people)
        context.people.insert(person.id.text(), person);
    for (const auto &known : *channels) {
        if (known.id == channel)
            context.channelName = known.name;
    }
    return context;
}

base::Result<ReadingCounts> readThreads(store::Ledger &ledger, const domain::ChannelId &channel,
                                        const std::vector<base::SlackTs> &roots)
{
    return readBatch(ledger, channel, roots, false);
}

base::Result<ReadingCounts> readEverything(store::Ledger &ledger, bool dryRun)
{
    const auto reader = ledger.reader();
    if (!reader)
        return reader.error();
    const auto channels = reader->get()->channels();
    if (!channels)
        return channels.error();
    ReadingCounts sum;
    for (const auto &channel : *channels) {
        if (auto read = readChannel(ledger, channel.id, dryRun, sum); !read)
            return read.error();
    }
    return sum;
}

} // namespace precedent::records
