// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/reading.h"

#include "records/merger.h"
#include "records/recorddiff.h"
#include "records/taughtformats.h"
#include "records/threadreading.h"

namespace precedent::records {

namespace {

using store::Reader;
using store::Transaction;

/// Threads read and written in one go when everything is read again.
constexpr std::size_t batchSize = 500;

base::Result<void> store(Transaction &transaction, const domain::ChannelId &channel, const ThreadReading &entry)
{
    if (const auto *record = entry.record())
        return transaction.putRecord(*record);
    if (const auto *unread = std::get_if<domain::UnreadMessage>(&entry.reading))
        return transaction.putUnread(*unread);
    return transaction.clearReading(channel, entry.root);
}

RecordChange changeOf(const domain::RecordId &id, const std::optional<domain::Record> &before,
                      const domain::Record *after)
{
    RecordChange change{id, !before.has_value(), after == nullptr, {}};
    if (before && after)
        change.columns = differingColumns(*before, *after);
    return change;
}

base::Result<ReadingCounts> count(const Reader &reader, const domain::ChannelId &channel,
                                  const std::vector<ThreadReading> &readings, bool withChanges)
{
    ReadingCounts counts;
    for (const auto &entry : readings) {
        const auto before = reader.recordOfThread(channel, entry.root);
        if (!before)
            return before.error();
        const auto *record = entry.record();
        counts.records += int(record != nullptr);
        counts.unread += int(entry.isUnread());
        counts.skipped += int(std::holds_alternative<recognize::Skipped>(entry.reading));
        const bool differs = before->has_value() != (record != nullptr) || (record != nullptr && **before != *record);
        counts.changed += int(differs);
        if (differs && withChanges)
            counts.changes.push_back(changeOf(domain::recordId(channel, entry.root), *before, record));
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

base::Result<ReadingCounts> readBatch(store::Ledger &ledger, const domain::ChannelId &channel,
                                      const std::vector<base::SlackTs> &roots, bool dryRun)
{
    const auto reader = ledger.reader();
    if (!reader)
        return reader.error();
    const auto context = contextOf(**reader, channel);
    if (!context)
        return context.error();
    const auto readings = readStored(**reader, *context, channel, roots);
    if (!readings)
        return readings.error();
    auto counts = count(**reader, channel, *readings, dryRun);
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

void add(ReadingCounts &sum, ReadingCounts part)
{
    std::move(part.changes.begin(), part.changes.end(), std::back_inserter(sum.changes));
    sum.records += part.records;
    sum.unread += part.unread;
    sum.skipped += part.skipped;
    sum.changed += part.changed;
}

base::Result<void> addChannel(store::Ledger &ledger, const domain::ChannelId &channel, bool dryRun,
                              const base::CancelToken &cancel, ReadingCounts &sum)
{
    const auto reader = ledger.reader();
    if (!reader)
        return reader.error();
    const auto roots = reader->get()->roots(channel);
    if (!roots)
        return roots.error();
    for (std::size_t from = 0; from < roots->size(); from += batchSize) {
        if (cancel.isCancelled())
            return base::makeError(base::ErrorKind::Interrupted, "interrupted");
        const auto begin = roots->begin() + std::ptrdiff_t(from);
        const auto end = roots->begin() + std::ptrdiff_t(std::min(from + batchSize, roots->size()));
        auto counts = readBatch(ledger, channel, {begin, end}, dryRun);
        if (!counts)
            return counts.error();
        add(sum, std::move(*counts));
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
    auto taught = taughtFormats(reader);
    const auto channels = reader.channels();
    if (!taught)
        return taught.error();
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
    context.taught = formatsFor(std::move(*taught), channel);
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

base::Result<ReadingCounts> readChannel(store::Ledger &ledger, const domain::ChannelId &channel)
{
    ReadingCounts sum;
    if (auto read = addChannel(ledger, channel, false, {}, sum); !read)
        return read.error();
    return sum;
}

base::Result<ReadingCounts> readEverything(store::Ledger &ledger, bool dryRun, const base::CancelToken &cancel)
{
    const auto reader = ledger.reader();
    if (!reader)
        return reader.error();
    const auto channels = reader->get()->channels();
    if (!channels)
        return channels.error();
    ReadingCounts sum;
    for (const auto &channel : *channels) {
        if (auto read = addChannel(ledger, channel.id, dryRun, cancel, sum); !read)
            return read.error();
    }
    return sum;
}

} // namespace precedent::records
