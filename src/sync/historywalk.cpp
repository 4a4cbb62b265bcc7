// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/historywalk.h"

#include "sync/gone.h"
#include "sync/pagekeeper.h"

#include <algorithm>
#include <set>

namespace precedent::sync {

namespace {

constexpr int restartsAllowed = 3;

/// True when a root's counters tell of replies that were not fetched, or of ones that are known and gone.
base::Result<bool> hasChanged(const store::Reader &reader, const domain::ChannelId &channel,
                              const domain::Message &root)
{
    const auto fetched = reader.threadState(channel, root.ts);
    if (!fetched)
        return fetched.error();
    if (root.replyCount > 0)
        return fetched->replyCount != root.replyCount || fetched->latestReply != root.latestReply;
    // A reply can be known from the history alone, where it was shown as a broadcast.
    const auto known = reader.liveReplies(channel, root.ts);
    if (!known)
        return known.error();
    return !known->empty();
}

/// Roots of a history page whose replies have to be fetched, marked as never fetched.
base::Result<PageMarks> staleThreads(const ChannelRun &run, const std::vector<slack::RawMessage> &messages,
                                     bool everyThread)
{
    const auto reader = run.context.ledger.reader();
    if (!reader)
        return reader.error();
    PageMarks marks;
    for (const auto &[json, message, at] : messages) {
        if (message.isReply())
            continue;
        const auto changed = hasChanged(**reader, run.channel, message);
        if (!changed)
            return changed.error();
        if (*changed || (everyThread && message.replyCount > 0))
            marks.threads.push_back({message.ts, {-1, message.latestReply}});
    }
    return marks;
}

/// What was walked, as far as the source vouches to have it whole: what an import lacks it may never have had.
std::vector<store::CoverageInterval> provenCoverage(const slack::MessagePage &page, const base::TimeRange &walked)
{
    std::vector<store::CoverageInterval> proven;
    for (const auto &whole : page.complete.value_or(std::vector{walked})) {
        const base::TimeRange range{std::max(walked.from, whole.from), std::min(walked.to, whole.to)};
        if (!range.isEmpty())
            proven.push_back({range});
    }
    return proven;
}

} // namespace

base::Result<void> HistoryWalk::walk(const base::TimeRange &range)
{
    auto remaining = range;
    Eta eta(m_run.context.clock, {std::max(range.from, m_run.createdAt), range.to});
    for (int restarts = 0;; ++restarts) {
        const auto before = remaining;
        const auto result = walkOnce(remaining, eta);
        const bool expired = !result && result.error().code == QLatin1String("slack-invalid-cursor");
        if (!expired || (restarts >= restartsAllowed && remaining == before))
            return result;
    }
}

base::Result<void> HistoryWalk::relist()
{
    const auto relisting = m_run.state.relisting;
    if (!relisting)
        return {};
    const base::TimeRange range{relisting->bottom, relisting->position};
    if (range.isEmpty())
        return {};
    m_everyThread = relisting->everyThread;
    m_isRelisting = true;
    return walk(range);
}

base::Result<void> HistoryWalk::walkOnce(base::TimeRange &remaining, Eta &eta)
{
    slack::HistoryRequest request;
    request.channel = m_run.slackId;
    request.oldest = base::SlackTs::fromMicroseconds(remaining.from.us);
    request.latest = base::SlackTs::fromMicroseconds(remaining.to.us - 1);
    bool first = true;
    do {
        if (auto go = mayContinue(m_run.context); !go)
            return go;
        const auto page = m_run.context.source.history(request);
        if (!page)
            return page.error();
        // What is posted from now on belongs to a later run.
        if (first)
            remaining.to = std::min(remaining.to, std::max(page->observedAt, remaining.from));
        first = false;
        auto low = remaining.to;
        for (const auto &raw : page->messages)
            low = std::min(low, raw.message.ts.instant());
        if (page->nextCursor.isEmpty())
            low = remaining.from;
        if (auto kept = keep(*page, {low, remaining.to}); !kept)
            return kept;
        m_run.report.unreadable += page->unreadable;
        remaining.to = std::max(low, remaining.from);
        tell(m_run.context,
             {{}, QStringLiteral("history"), m_run.report.added, {}, remaining.to, eta.seconds(remaining.to)});
        request.cursor = page->nextCursor;
    } while (!request.cursor.isEmpty());
    return {};
}

base::Result<void> HistoryWalk::keep(const slack::MessagePage &page, const base::TimeRange &covered)
{
    auto stored = toStorePage(m_run, page);
    stored.coverage = provenCoverage(page, covered);
    if (m_run.context.source.kind() != domain::Source::Api)
        m_run.stateAt = std::max(m_run.stateAt, page.observedAt);
    if (m_run.context.source.deliversReplies())
        return keepPage(m_run, stored, {});
    const auto marks = staleThreads(m_run, page.messages, m_everyThread);
    if (!marks)
        return marks.error();
    auto absent = absentRoots(page, covered);
    if (!absent)
        return absent.error();
    // At the end of a walk nothing that Slack returned is older than what is left out at the bottom of the page.
    auto oldest = base::SlackTs::fromMicroseconds(covered.to.us);
    for (const auto &raw : page.messages)
        oldest = std::min(oldest, raw.message.ts);
    const auto above = page.nextCursor.isEmpty()
                           ? std::partition_point(absent->begin(), absent->end(),
                                                  [&oldest](const auto &root) { return root.ts < oldest; })
                           : absent->begin();
    if (auto added = addAbsences({above, absent->end()}, page.observedAt); !added)
        return added;
    if (m_isRelisting)
        m_run.state.relisting->position = covered.from;
    if (auto kept = keepPage(m_run, stored, *marks); !kept)
        return kept;
    return noteVanished(page, {absent->begin(), above});
}

base::Result<HistoryWalk::Roots> HistoryWalk::absentRoots(const slack::MessagePage &page,
                                                          const base::TimeRange &covered) const
{
    const auto reader = m_run.context.ledger.reader();
    if (!reader)
        return reader.error();
    auto absent = reader->get()->knownRoots(m_run.channel, covered);
    if (!absent)
        return absent;
    std::set<base::SlackTs> seen;
    for (const auto &raw : page.messages)
        seen.insert(raw.message.ts);
    std::erase_if(*absent, [&](const auto &root) { return seen.count(root.ts) > 0 || m_run.state.isGone(root.ts); });
    return absent;
}

base::Result<void> HistoryWalk::noteVanished(const slack::MessagePage &page, const Roots &bottom)
{
    if (bottom.empty())
        return {};
    const auto byAge = wentByAge(page, bottom.back().ts);
    if (!byAge)
        return byAge.error();
    if (!*byAge) {
        if (auto added = addAbsences(bottom, page.observedAt); !added)
            return added;
    }
    return saveNow(m_run);
}

base::Result<bool> HistoryWalk::wentByAge(const slack::MessagePage &page, const base::SlackTs &newest)
{
    const auto byAge = causeOfAge(m_run, newest, {{}, page.observedAt, page.isLimited},
                                  m_run.absences.since(newest).value_or(page.observedAt));
    if (!byAge)
        return byAge.error();
    if (!*byAge)
        return false;
    const auto lookup = newestUpTo(m_run, newest);
    if (!lookup)
        return lookup.error();
    if (lookup->newest)
        return false;
    noteGone(m_run, newest, *lookup, **byAge);
    return true;
}

base::Result<void> HistoryWalk::addAbsences(const Roots &roots, base::Instant at)
{
    if (roots.empty())
        return {};
    const auto reader = m_run.context.ledger.reader();
    if (!reader)
        return reader.error();
    for (const auto &root : roots) {
        if (!root.isTombstone)
            m_run.absences.add({root.ts, root.ts, at});
        // A thread goes with its root: even a tombstone stands as long as there is a reply.
        const auto replies = reader->get()->liveReplies(m_run.channel, root.ts);
        if (!replies)
            return replies.error();
        for (const auto &reply : *replies)
            m_run.absences.add({reply, root.ts, at});
    }
    return {};
}

} // namespace precedent::sync
