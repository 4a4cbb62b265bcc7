// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/threadfetch.h"

#include "sync/faultscope.h"
#include "sync/gone.h"
#include "sync/pagekeeper.h"

#include <QtCore/QLoggingCategory>

#include <algorithm>
#include <set>

namespace precedent::sync {

namespace {

Q_LOGGING_CATEGORY(log, "precedent.sync.threads")

/// A network that fails for so many threads in a row will fail for the rest.
constexpr int mostFailuresInARow = 3;

bool isGone(const base::Error &error)
{
    return error.code == QLatin1String("slack-thread-not-found");
}

/// Notes the replies that a thread which was read to its end left out: once as absent, the second time as missing.
base::Result<std::vector<base::SlackTs>> leftOut(ChannelRun &run, const base::SlackTs &root,
                                                 const std::set<base::SlackTs> &seen, base::Instant at)
{
    const auto reader = run.context.ledger.reader();
    if (!reader)
        return reader.error();
    const auto replies = reader->get()->liveReplies(run.channel, root);
    if (!replies)
        return replies.error();
    std::vector<base::SlackTs> missing;
    for (const auto &reply : *replies) {
        if (seen.count(reply) > 0)
            continue;
        if (run.absences.isDue(reply, at))
            missing.push_back(reply);
        else
            run.absences.add({reply, root, at});
    }
    return missing;
}

using Events = std::vector<store::MessageEvent>;

base::Result<void> fetchThread(ChannelRun &run, const base::SlackTs &root, const Events &events)
{
    QString cursor;
    store::ThreadState state{0, {}};
    std::set<base::SlackTs> seen;
    do {
        const auto page = run.context.source.replies(run.slackId, root, {}, cursor);
        if (!page)
            return page.error();
        for (const auto &raw : page->messages) {
            seen.insert(raw.message.ts);
            // The counters that the root shows, to be compared with the next listing.
            if (raw.message.ts == root)
                state = {raw.message.replyCount, raw.message.latestReply};
        }
        cursor = page->nextCursor;
        PageMarks marks;
        // Only a thread that was read to its end counts as fetched.
        if (cursor.isEmpty()) {
            // A root that counts more than came has replies that were withheld: the next listing asks again.
            state.replyCount = std::min(state.replyCount, int(seen.size() - seen.count(root)));
            auto missing = leftOut(run, root, seen, page->observedAt);
            if (!missing)
                return missing.error();
            marks = {{{root, state}}, std::move(*missing)};
        }
        auto stored = toStorePage(run, *page);
        if (cursor.isEmpty())
            stored.events = events;
        if (auto kept = keepPage(run, stored, marks); !kept)
            return kept;
    } while (!cursor.isEmpty());
    ++run.report.threads;
    return {};
}

/// A root without its thread is asked for by itself before it counts as missing.
base::Result<void> noteRoot(ChannelRun &run, const base::SlackTs &root)
{
    const auto reader = run.context.ledger.reader();
    if (!reader)
        return reader.error();
    const auto known = reader->get()->knownRoots(run.channel, {root.instant(), root.instant() + 1});
    if (!known)
        return known.error();
    if (!known->empty() && !known->front().isTombstone)
        run.absences.add({root, root, run.context.now});
    return {};
}

/// A reply that was shown to the channel too stands in the history even when its thread does not: those that are still
/// there, and are kept by being looked for, are taken out.
base::Result<void> takeOutShown(ChannelRun &run, std::vector<base::SlackTs> &missing)
{
    std::vector<base::SlackTs> gone;
    for (const auto &reply : missing) {
        const auto lookup = newestUpTo(run, reply);
        if (!lookup)
            return lookup.error();
        if (lookup->newest != reply)
            gone.push_back(reply);
    }
    missing = std::move(gone);
    return {};
}

base::Result<void> keepGone(ChannelRun &run, const base::SlackTs &root, const Events &events)
{
    qCInfo(log) << "thread no longer returned" << run.channel.text() << root.text();
    auto page = toStorePage(run, {});
    page.observedAt = run.context.now;
    page.events = events;
    PageMarks marks{{{root, {0, {}}}}, {}};
    if (!run.state.isGone(root)) {
        auto missing = leftOut(run, root, {}, page.observedAt);
        if (!missing)
            return missing.error();
        if (auto taken = takeOutShown(run, *missing); !taken)
            return taken;
        marks.missing = std::move(*missing);
        if (auto noted = noteRoot(run, root); !noted)
            return noted;
    }
    return keepPage(run, page, marks);
}

base::Result<std::vector<base::SlackTs>> inOrder(const ChannelRun &run)
{
    const auto reader = run.context.ledger.reader();
    if (!reader)
        return reader.error();
    auto roots = reader->get()->threadsToFetch(run.channel);
    if (!roots || roots->empty())
        return roots;
    const auto open = reader->get()->pendingRoots(run.channel);
    if (!open)
        return open.error();
    const std::set<base::SlackTs> first(open->begin(), open->end());
    std::sort(roots->begin(), roots->end(), [&first](const auto &left, const auto &right) {
        return std::pair(first.count(left), left) > std::pair(first.count(right), right);
    });
    return roots;
}

} // namespace

base::Result<void> fetchThreads(ChannelRun &run)
{
    const auto roots = inOrder(run);
    if (!roots)
        return roots.error();
    std::int64_t done = 0;
    int failures = 0;
    for (const auto &root : *roots) {
        if (auto go = mayContinue(run.context); !go)
            return go;
        const auto fetched = readThread(run, root);
        failures = fetched ? 0 : failures + 1;
        if (!fetched && (failures == mostFailuresInARow || scopeOf(fetched.error()) != FaultScope::Thread))
            return fetched;
        if (!fetched && !run.threadError)
            run.threadError = fetched.error();
        tell(run.context, {{}, QStringLiteral("threads"), ++done, std::int64_t(roots->size()), {}, {}});
    }
    return {};
}

base::Result<void> readThread(ChannelRun &run, const base::SlackTs &root, const Events &events)
{
    auto fetched = fetchThread(run, root, events);
    if (!fetched && isGone(fetched.error()))
        return keepGone(run, root, events);
    return fetched;
}

base::Result<void> markThreads(ChannelRun &run, const std::vector<base::SlackTs> &roots)
{
    if (roots.empty())
        return {};
    auto written = run.context.ledger.write([&](store::Transaction &transaction) -> base::Result<void> {
        for (const auto &root : roots) {
            if (auto marked = transaction.setThreadState(run.channel, root, {-1, {}}); !marked)
                return marked;
        }
        return run.save(transaction);
    });
    if (written)
        run.noteSaved();
    return written;
}

} // namespace precedent::sync
