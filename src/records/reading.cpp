// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/reading.h"

#include "records/batchreading.h"
#include "records/taughtformats.h"
#include "records/toread.h"
#include "records/usualcurrency.h"

#include <algorithm>

namespace precedent::records {

namespace {

using store::Reader;
using store::Transaction;

/// Threads read and written in one go when everything is read again.
constexpr std::size_t batchSize = 500;

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
base::Result<std::optional<Roots>> dueRoots(const Reader &reader, const domain::ChannelId &channel)
{
    const auto mark = reader.setting(dueKey(channel));
    if (!mark)
        return mark.error();
    if (mark->isNull())
        return std::optional<Roots>();
    auto roots = reader.roots(channel);
    if (!roots)
        return roots.error();
    if (const auto upTo = base::SlackTs::parse(*mark))
        roots->erase(roots->begin(), std::upper_bound(roots->begin(), roots->end(), *upTo));
    return std::optional(std::move(*roots));
}

base::Result<std::optional<Roots>> dueRoots(const store::Ledger &ledger, const domain::ChannelId &channel)
{
    const auto reader = ledger.reader();
    return reader ? dueRoots(**reader, channel) : reader.error();
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
    auto settings = settingsInForce(reader, channel);
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

base::Result<Roots> waitingThreads(const Reader &reader, const domain::ChannelId &channel)
{
    auto waiting = threadsToRead(reader, channel);
    auto due = dueRoots(reader, channel);
    if (!waiting)
        return waiting.error();
    if (!due)
        return due.error();
    if (*due)
        waiting->insert(waiting->end(), (*due)->begin(), (*due)->end());
    return waiting;
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
