// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/channelsync.h"

#include "records/reading.h"
#include "sync/confirm.h"
#include "sync/historywalk.h"
#include "sync/intervals.h"
#include "sync/pagekeeper.h"
#include "sync/schedule.h"
#include "sync/threadfetch.h"

#include <algorithm>

namespace precedent::sync {

namespace {

/// Of a first reading, this much is walked and its threads fetched before the rest.
constexpr auto firstSight = 30 * base::oneDay;

/// Nothing is posted in an archived channel, but it can be purged, or opened again.
constexpr auto archivedEvery = 30 * base::oneDay;

std::vector<base::TimeRange> ranges(const std::vector<store::CoverageInterval> &coverage)
{
    std::vector<base::TimeRange> out;
    out.reserve(coverage.size());
    for (const auto &interval : coverage)
        out.push_back(interval.range);
    return out;
}

/// Far enough ahead of any clock that is merely wrong by hours; the walk cuts it to the source's present.
base::TimeRange everything(const RunContext &context)
{
    const auto &request = context.request;
    return {request.since, request.until.us != 0 ? request.until : context.now + base::oneDay};
}

/// Walks what is new, what was never covered and what is recent.
base::Result<void> walkFresh(ChannelRun &run, const Pace &pace)
{
    const auto reader = run.context.ledger.reader();
    if (!reader)
        return reader.error();
    const auto coverage = reader->get()->coverage(run.channel);
    if (!coverage)
        return coverage.error();
    const auto border = run.context.now - firstSight;
    // All that is walked for the first time need not be listed again at once.
    if (coverage->empty()) {
        run.state.allListedAt = run.state.quarterListedAt = run.state.threadsCheckedAt = run.context.now;
        run.state.relisting.reset();
    }
    HistoryWalk history(run, run.context.request.full);
    for (const auto &span : freshSpans(everything(run.context), ranges(*coverage), run.context.now, pace)) {
        const auto middle = std::clamp(border, span.from, span.to);
        if (middle < span.to) {
            if (auto walked = history.walk({middle, span.to}); !walked)
                return walked;
        }
        if (middle == span.from)
            continue;
        if (auto fetched = fetchThreads(run); !fetched)
            return fetched;
        if (auto walked = history.walk({span.from, middle}); !walked)
            return walked;
    }
    return {};
}

/// Threads whose roots alone do not tell whether they changed.
base::Result<void> markDueThreads(ChannelRun &run, const Pace &pace)
{
    const auto reader = run.context.ledger.reader();
    if (!reader)
        return reader.error();
    const auto open = reader->get()->pendingRoots(run.channel);
    if (!open)
        return open.error();
    const auto fetched = reader->get()->fetchedThreads(run.channel);
    if (!fetched)
        return fetched.error();
    // A recent request without replies has just been listed.
    std::vector<base::SlackTs> waiting;
    std::copy_if(open->begin(), open->end(), std::back_inserter(waiting), [&](const base::SlackTs &root) {
        return !run.state.isGone(root) && (root.instant() < run.context.now - pace.recent ||
                                           std::binary_search(fetched->begin(), fetched->end(), root));
    });
    auto due = nextInTurn(waiting, waiting.size() > pace.openThreads ? run.state.openPosition : base::SlackTs(),
                          pace.openThreads);
    run.state.openPosition = due.empty() ? base::SlackTs() : due.back();
    const auto decided = dueThreads(run.state, *fetched, run.context.now, pace);
    due.insert(due.end(), decided.begin(), decided.end());
    return markThreads(run, due);
}

base::Result<void> relistOlder(ChannelRun &run, const Pace &pace)
{
    auto &state = run.state;
    state.relisting = dueRelisting(state, everything(run.context), run.context.now, pace);
    if (!state.relisting)
        return {};
    const bool isAll = state.relisting->bottom <= run.context.request.since;
    if (auto walked = HistoryWalk(run, false).relist(); !walked)
        return walked;
    state.relisting.reset();
    state.quarterListedAt = run.context.now;
    if (isAll)
        state.allListedAt = run.context.now;
    return fetchThreads(run);
}

/// True for an archived channel that was read to its end lately, as far back as is asked for now.
base::Result<bool> isAtRest(const ChannelRun &run)
{
    const auto &request = run.context.request;
    const auto checkedAt = run.state.archivedCheckedAt;
    if (!run.isArchived || request.full || checkedAt + archivedEvery <= run.context.now)
        return false;
    const auto reader = run.context.ledger.reader();
    if (!reader)
        return reader.error();
    const auto coverage = reader->get()->coverage(run.channel);
    if (!coverage)
        return coverage.error();
    return uncovered({request.since, std::min(everything(run.context).to, checkedAt)}, ranges(*coverage)).empty();
}

base::Result<void> readFromSlack(ChannelRun &run)
{
    const auto pace = paceFor(run.context.source.isRestricted());
    if (run.context.request.full && !(run.state.relisting && run.state.relisting->everyThread))
        run.state.relisting = {run.context.request.since, run.context.now - pace.recent, true};
    if (auto walked = walkFresh(run, pace); !walked)
        return walked;
    if (auto marked = markDueThreads(run, pace); !marked)
        return marked;
    if (auto fetched = fetchThreads(run); !fetched)
        return fetched;
    if (auto listed = relistOlder(run, pace); !listed)
        return listed;
    return confirmAbsences(run, pace.confirmations);
}

base::Result<void> syncFromSlack(ChannelRun &run)
{
    const auto rests = isAtRest(run);
    if (!rests || *rests)
        return rests ? base::Result<void>() : rests.error();
    auto read = readFromSlack(run);
    // A reading that was cut short, or without one of its threads, is none; and an open channel changes.
    if (read)
        run.state.archivedCheckedAt = run.isArchived && !run.threadError ? run.context.now : base::Instant();
    return read;
}

/// As of when the channel is known: an import tells how it was, and maybe less than is known already.
base::Result<base::Instant> knownAsOf(const ChannelRun &run)
{
    const auto now = run.context.ledger.clock()();
    if (run.stateAt.us == 0)
        return now;
    const auto reader = run.context.ledger.reader();
    if (!reader)
        return reader.error();
    const auto counts = reader->get()->counts(run.channel);
    if (!counts)
        return counts.error();
    return std::max(counts->lastSync.value_or(base::Instant()), std::min(run.stateAt, now));
}

base::Result<void> finish(ChannelRun &run)
{
    const auto asOf = knownAsOf(run);
    if (!asOf)
        return asOf.error();
    return run.context.ledger.write([&](store::Transaction &transaction) -> base::Result<void> {
        if (auto saved = run.save(transaction); !saved)
            return saved;
        return transaction.noteSync(run.channel, *asOf);
    });
}

} // namespace

base::Result<void> syncChannel(ChannelRun &run)
{
    if (auto loaded = run.load(); !loaded)
        return loaded;
    if (auto read = readLeftovers(run); !read)
        return read;
    if (auto read = records::readDue(run.context.ledger, run.channel, run.context.request.cancel); !read)
        return read;
    const auto synced = run.context.source.deliversReplies() ? HistoryWalk(run, false).walk(everything(run.context))
                                                             : syncFromSlack(run);
    if (!synced)
        return synced;
    if (auto finished = finish(run); !finished)
        return finished;
    return run.threadError ? base::Result<void>(*run.threadError) : base::Result<void>();
}

} // namespace precedent::sync
