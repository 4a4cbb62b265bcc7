// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/reading.h"

#include "records/merger.h"
#include "records/recorddiff.h"
#include "records/taughtformats.h"
#include "records/threadreading.h"
#include "store/recordcheck.h"

#include <algorithm>
#include <future>
#include <thread>

namespace precedent::records {

namespace {

using store::Reader;
using store::Transaction;

/// Threads read and written in one go when everything is read again.
constexpr std::size_t batchSize = 500;
/// Fewer are not worth a thread of their own and its connection.
constexpr std::size_t smallestPart = 64;

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
        bool differs = before->has_value() != (record != nullptr) || (record != nullptr && **before != *record);
        if (record != nullptr && !differs && withChanges) {
            const auto same = store::isStoredAs(reader.connection(), *record);
            if (!same)
                return same.error();
            differs = !*same;
        }
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

void add(ReadingCounts &sum, ReadingCounts part)
{
    std::move(part.changes.begin(), part.changes.end(), std::back_inserter(sum.changes));
    sum.records += part.records;
    sum.unread += part.unread;
    sum.skipped += part.skipped;
    sum.changed += part.changed;
}

/// Records that are shown under others than those that tell of the same request.
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
        if (*place != *stored)
            changes.push_back({domain::recordId(channel, entry.root), false, false, {QStringLiteral("record_id")}});
    }
    return changes;
}

/// Threads read by one worker.
struct Part
{
    std::vector<ThreadReading> readings;
    ReadingCounts counts;
};

base::Result<Part> readPart(const store::Ledger &ledger, const recognize::Context &context,
                            const domain::ChannelId &channel, const std::vector<base::SlackTs> &roots, bool dryRun)
{
    const auto reader = ledger.reader();
    if (!reader)
        return reader.error();
    auto readings = readStored(**reader, context, channel, roots);
    if (!readings)
        return readings.error();
    auto counts = count(**reader, channel, *readings, dryRun);
    if (!counts)
        return counts.error();
    return Part{std::move(*readings), std::move(*counts)};
}

/// Divides the threads among the processors and puts what they read together in order.
base::Result<Part> readParts(const store::Ledger &ledger, const recognize::Context &context,
                             const domain::ChannelId &channel, const std::vector<base::SlackTs> &roots, bool dryRun)
{
    const auto processors = std::max<std::size_t>(std::thread::hardware_concurrency(), 1);
    const auto parts = std::clamp<std::size_t>(roots.size() / smallestPart, 1, processors);
    const auto at = [&](std::size_t part) { return roots.begin() + std::ptrdiff_t(roots.size() * part / parts); };
    std::vector<std::future<base::Result<Part>>> others;
    for (std::size_t part = 1; part < parts; ++part) {
        others.push_back(std::async(std::launch::async, [&, some = std::vector(at(part), at(part + 1))] {
            return readPart(ledger, context, channel, some, dryRun);
        }));
    }
    auto whole = readPart(ledger, context, channel, {at(0), at(1)}, dryRun);
    for (auto &other : others) {
        auto part = other.get();
        if (!whole)
            continue;
        if (!part) {
            whole = std::move(part);
            continue;
        }
        std::move(part->readings.begin(), part->readings.end(), std::back_inserter(whole->readings));
        add(whole->counts, std::move(part->counts));
    }
    return whole;
}

base::Result<ReadingCounts> withMisplaced(store::Ledger &ledger, const domain::ChannelId &channel, Part part)
{
    auto changes = misplaced(ledger, channel, part.readings);
    if (!changes)
        return changes.error();
    ReadingCounts others;
    others.changed = int(changes->size());
    others.changes = *std::move(changes);
    add(part.counts, std::move(others));
    return std::move(part.counts);
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
    auto part = readParts(ledger, *context, channel, roots, dryRun);
    if (!part)
        return part.error();
    if (dryRun)
        return withMisplaced(ledger, channel, *std::move(part));
    if (part->readings.empty())
        return std::move(part->counts);
    const auto written = ledger.write([&](Transaction &transaction) -> base::Result<void> {
        for (const auto &entry : part->readings) {
            if (auto stored = store(transaction, channel, entry); !stored)
                return stored;
        }
        return {};
    });
    if (!written)
        return written.error();
    if (auto merged = mergeAll(ledger, part->readings); !merged)
        return merged.error();
    return std::move(part->counts);
}

/// Up to which root a channel has been read again, "0" for none; without it nothing is due.
QString dueKey(const domain::ChannelId &channel)
{
    return QStringLiteral("reread/") + channel.text();
}

base::Result<void> setDue(Transaction &transaction, const std::vector<domain::ChannelId> &channels)
{
    for (const auto &channel : channels) {
        if (auto put = transaction.putSetting(dueKey(channel), QStringLiteral("0")); !put)
            return put;
    }
    return {};
}

using Roots = std::vector<base::SlackTs>;

/// The roots that are still to be read; nothing where a channel is not due.
base::Result<std::optional<Roots>> dueRoots(const store::Ledger &ledger, const domain::ChannelId &channel)
{
    const auto reader = ledger.reader();
    if (!reader)
        return reader.error();
    const auto mark = reader->get()->setting(dueKey(channel));
    if (!mark)
        return mark.error();
    if (mark->isNull())
        return std::optional<Roots>();
    auto roots = reader->get()->roots(channel);
    if (!roots)
        return roots.error();
    if (const auto upTo = base::SlackTs::parse(*mark))
        roots->erase(roots->begin(), std::upper_bound(roots->begin(), roots->end(), *upTo));
    return std::optional(std::move(*roots));
}

/// Remembers after each batch how far it came, unless nothing is written.
base::Result<void> addRoots(store::Ledger &ledger, const domain::ChannelId &channel, const Roots &roots, bool dryRun,
                            const base::CancelToken &cancel, ReadingCounts &sum)
{
    const auto mark = [&](const QString &value) {
        return ledger.write([&](Transaction &transaction) { return transaction.putSetting(dueKey(channel), value); });
    };
    for (std::size_t from = 0; from < roots.size(); from += batchSize) {
        if (cancel.isCancelled())
            return base::makeError(base::ErrorKind::Interrupted, "interrupted");
        const auto begin = roots.begin() + std::ptrdiff_t(from);
        const auto end = roots.begin() + std::ptrdiff_t(std::min(from + batchSize, roots.size()));
        auto counts = readBatch(ledger, channel, {begin, end}, dryRun);
        if (!counts)
            return counts.error();
        add(sum, std::move(*counts));
        if (dryRun || end == roots.end())
            continue;
        if (auto marked = mark(std::prev(end)->text()); !marked)
            return marked;
    }
    return dryRun ? base::Result<void>() : mark({});
}

base::Result<void> addDue(store::Ledger &ledger, const domain::ChannelId &channel, const base::CancelToken &cancel,
                          ReadingCounts &sum)
{
    const auto roots = dueRoots(ledger, channel);
    if (!roots)
        return roots.error();
    return *roots ? addRoots(ledger, channel, **roots, false, cancel, sum) : base::Result<void>();
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

base::Result<ReadingCounts> changeAndRead(store::Ledger &ledger, const std::vector<domain::ChannelId> &channels,
                                          const store::Ledger::Work &change, const base::CancelToken &cancel)
{
    const auto written = ledger.write([&](Transaction &transaction) {
        const auto changed = change(transaction);
        return changed ? setDue(transaction, channels) : changed;
    });
    if (!written)
        return written.error();
    ReadingCounts sum;
    for (const auto &channel : channels) {
        const auto read = addDue(ledger, channel, cancel, sum);
        if (!read && read.error().kind != base::ErrorKind::Interrupted)
            return read.error();
        const auto left = dueRoots(ledger, channel);
        if (!left)
            return left.error();
        sum.left += *left ? int((*left)->size()) : 0;
    }
    return sum;
}

base::Result<ReadingCounts> changeSettings(store::Ledger &ledger, const domain::ChannelId &channel,
                                           const domain::ChannelSettings &settings, const base::CancelToken &cancel)
{
    const auto put = [&](Transaction &transaction) { return transaction.putChannelSettings(channel, settings); };
    return changeAndRead(ledger, {channel}, put, cancel);
}

base::Result<void> readDue(store::Ledger &ledger, const domain::ChannelId &channel, const base::CancelToken &cancel)
{
    ReadingCounts sum;
    return addDue(ledger, channel, cancel, sum);
}

base::Result<ReadingCounts> readEverything(store::Ledger &ledger, bool dryRun, const base::CancelToken &cancel)
{
    const auto reader = ledger.reader();
    if (!reader)
        return reader.error();
    const auto channels = reader->get()->channels();
    if (!channels)
        return channels.error();
    std::vector<domain::ChannelId> ids;
    for (const auto &channel : *channels)
        ids.push_back(channel.id);
    ReadingCounts sum;
    if (!dryRun) {
        const auto due = ledger.write([&ids](Transaction &transaction) { return setDue(transaction, ids); });
        if (!due)
            return due.error();
    }
    for (const auto &id : ids) {
        const auto roots = reader->get()->roots(id);
        if (!roots)
            return roots.error();
        if (auto read = addRoots(ledger, id, *roots, dryRun, cancel, sum); !read)
            return read.error();
    }
    return sum;
}

} // namespace precedent::records
