// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/batchreading.h"

#include "records/outcomelinks.h"
#include "records/placing.h"
#include "records/recorddiff.h"
#include "records/threadreading.h"
#include "store/loghead.h"
#include "store/logwriter.h"
#include "store/recordcheck.h"

#include <algorithm>
#include <future>
#include <thread>

namespace precedent::records {

namespace {

using store::Reader;
using store::Transaction;

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
        counts.added += int(record != nullptr && !before->has_value());
        if (differs && withChanges)
            counts.changes.push_back(changeOf(domain::recordId(channel, entry.root), *before, record));
    }
    return counts;
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
        // Where no thread can be had, this one reads that part too.
        others.push_back(
            std::async(std::launch::async | std::launch::deferred, [&, some = std::vector(at(part), at(part + 1))] {
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

/// A note that is read as part of a record is nothing that somebody should look at.
base::Result<ReadingCounts> withMergedNotes(const Reader &reader, const domain::ChannelId &channel, Part part)
{
    for (const auto &entry : part.readings) {
        if (!entry.note || !entry.isUnread())
            continue;
        const auto into = reader.mergedInto(channel, entry.root);
        if (!into)
            return into.error();
        part.counts.unread -= int(!into->isEmpty());
        part.counts.skipped += int(!into->isEmpty());
    }
    return std::move(part.counts);
}

base::Result<ReadingCounts> withMisplaced(store::Ledger &ledger, const recognize::Context &context,
                                          const domain::ChannelId &channel, Part part)
{
    const auto reader = ledger.reader();
    if (!reader)
        return reader.error();
    auto changes = misplaced(ledger, channel, part.readings);
    const auto moves = noteMoves(**reader, context, channel, part.readings);
    if (!changes)
        return changes.error();
    if (!moves)
        return moves.error();
    for (const auto &move : *moves)
        changes->push_back({move.to.isEmpty() ? move.from : move.to, false, false, {QStringLiteral("decision")}});
    ReadingCounts others;
    others.changed = int(changes->size());
    others.changes = *std::move(changes);
    add(part.counts, std::move(others));
    return withMergedNotes(**reader, channel, std::move(part));
}

} // namespace

void add(ReadingCounts &sum, ReadingCounts part)
{
    std::move(part.changes.begin(), part.changes.end(), std::back_inserter(sum.changes));
    sum.records += part.records;
    sum.unread += part.unread;
    sum.skipped += part.skipped;
    sum.changed += part.changed;
    sum.added += part.added;
}

base::Result<ReadingCounts> readBatch(store::Ledger &ledger, const domain::ChannelId &channel,
                                      const std::vector<base::SlackTs> &roots, bool dryRun)
{
    const auto reader = ledger.reader();
    if (!reader)
        return reader.error();
    const auto logSize = store::logSizeOf((*reader)->connection());
    if (!logSize)
        return logSize.error();
    const auto context = contextOf(**reader, channel);
    if (!context)
        return context.error();
    auto part = readParts(ledger, *context, channel, roots, dryRun);
    if (!part)
        return part.error();
    if (dryRun)
        return withMisplaced(ledger, *context, channel, *std::move(part));
    if (part->readings.empty())
        return std::move(part->counts);
    QSet<domain::RecordId> left;
    const auto written = ledger.write([&](Transaction &transaction) -> base::Result<void> {
        // Somebody corrected, or another look came, while this was read: now nobody else writes.
        if (transaction.log().size() != *logSize) {
            auto anew = readParts(ledger, *context, channel, roots, dryRun);
            if (!anew)
                return anew.error();
            part = std::move(anew);
        }
        for (const auto &entry : part->readings) {
            if (auto stored = store(transaction, channel, entry); !stored)
                return stored;
        }
        auto leftByNotes = putNotes(transaction, **reader, channel, part->readings);
        if (!leftByNotes)
            return leftByNotes.error();
        left = *std::move(leftByNotes);
        return {};
    });
    if (!written)
        return written.error();
    if (auto merged = mergeAll(ledger, part->readings); !merged)
        return merged.error();
    if (auto linked = linkNotes(ledger, *context, channel, part->readings, std::move(left)); !linked)
        return linked.error();
    return withMergedNotes(**reader, channel, *std::move(part));
}

} // namespace precedent::records
