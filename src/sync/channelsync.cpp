// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/channelsync.h"

#include "sync/historywalk.h"
#include "sync/intervals.h"
#include "sync/threadfetch.h"

namespace precedent::sync {

namespace {

/// A message may become visible a little after its ts (scheduled posts, slow cross-workspace delivery).
constexpr auto overlap = 10 * base::oneMinute;
/// Roots younger than this are listed again each run: their counters and contents tell of late replies and edits.
constexpr auto lookBack = 30 * base::oneDay;
/// Pending requests older than the look-back that are asked for one by one, newest first.
constexpr std::size_t oldPendingPerRun = 200;

std::vector<base::TimeRange> ranges(const std::vector<store::CoverageInterval> &coverage)
{
    std::vector<base::TimeRange> out;
    for (const auto &interval : coverage)
        out.push_back(interval.range);
    return out;
}

/// Far enough ahead of any clock that is merely wrong by hours; the walk cuts it to the source's present.
base::Instant end(const RunContext &context)
{
    return context.request.until.us != 0 ? context.request.until : context.clock() + base::oneDay;
}

/// The spans a run walks, newest first: what was never covered, and what is listed again.
base::Result<std::vector<base::TimeRange>> spansToWalk(const RunContext &context, const domain::ChannelId &channel)
{
    const base::TimeRange everything{context.request.since, end(context)};
    if (context.request.full || context.source.deliversReplies())
        return std::vector{everything};
    const auto reader = context.ledger.reader();
    if (!reader)
        return reader.error();
    const auto coverage = reader->get()->coverage(channel);
    if (!coverage)
        return coverage.error();
    if (coverage->empty())
        return std::vector{everything};
    auto covered = ranges(*coverage);
    const auto newest = covered.back().to;
    const auto again = std::min(newest - overlap, context.clock() - lookBack);
    std::vector<base::TimeRange> trusted;
    for (const auto &range : covered) {
        const base::TimeRange old{range.from, std::min(range.to, again)};
        if (!old.isEmpty())
            trusted.push_back(old);
    }
    return uncovered(everything, trusted);
}

base::Result<void> askForOldPending(const RunContext &context, const domain::ChannelId &channel)
{
    const auto reader = context.ledger.reader();
    if (!reader)
        return reader.error();
    const auto pending = reader->get()->pendingRoots(channel);
    if (!pending)
        return pending.error();
    const auto border = context.clock() - lookBack;
    std::vector<base::SlackTs> old;
    for (auto it = pending->rbegin(); it != pending->rend() && old.size() < oldPendingPerRun; ++it) {
        if (it->instant() < border)
            old.push_back(*it);
    }
    if (old.empty())
        return {};
    return context.ledger.write([&](store::Transaction &transaction) -> base::Result<void> {
        for (const auto &root : old) {
            if (auto marked = transaction.setThreadState(channel, root, {-1, {}}); !marked)
                return marked;
        }
        return {};
    });
}

} // namespace

base::Result<void> mayContinue(const RunContext &context)
{
    if (context.request.cancel.isCancelled())
        return base::makeError(base::ErrorKind::Interrupted, "sync-stopped");
    if (context.request.deadline.us != 0 && context.clock() >= context.request.deadline)
        return base::makeError(base::ErrorKind::Budget, "time-budget");
    return {};
}

void tell(const RunContext &context, const QString &phase, std::int64_t done, std::optional<std::int64_t> total,
          std::optional<base::Instant> coveredBackTo)
{
    if (context.request.onProgress)
        context.request.onProgress({context.request.job, phase, done, total, coveredBackTo, std::nullopt});
}

base::Result<void> syncChannel(const RunContext &context, const domain::Channel &channel, ChannelReport &report)
{
    if (auto read = readLeftovers(context, channel.id, report); !read)
        return read;
    const auto spans = spansToWalk(context, channel.id);
    if (!spans)
        return spans.error();
    HistoryWalk history(context, channel.id, report);
    for (const auto &span : *spans) {
        if (auto walked = history.walk(span); !walked)
            return walked;
    }
    if (!context.source.deliversReplies()) {
        if (auto asked = askForOldPending(context, channel.id); !asked)
            return asked;
        if (auto fetched = fetchThreads(context, channel.id, report); !fetched)
            return fetched;
    }
    return context.ledger.write(
        [&](store::Transaction &transaction) { return transaction.noteSync(channel.id, context.ledger.clock()()); });
}

} // namespace precedent::sync
