// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/gone.h"

#include "sync/pagekeeper.h"

#include <QtCore/QLoggingCategory>

#include <algorithm>

namespace precedent::sync {

namespace {

Q_LOGGING_CATEGORY(log, "precedent.sync.gone")

using domain::GoneCause;
using Cause = std::optional<GoneCause>;

/// The shortest that a workspace can set.
/// https://slack.com/help/articles/203457187
constexpr auto shortestRetention = base::oneDay;

/// True when these messages have reached the age at which earlier ones went.
bool isOfKnownAge(const ChannelState &state, const base::SlackTs &ts, base::Instant now)
{
    const auto ageOfEarlier = state.goneNoticedAt.us - state.goneBefore.microseconds();
    return !state.goneBefore.isNull() && now.us - ts.microseconds() >= ageOfEarlier;
}

/// Several that went at once: a rule when a thread is among them, which would have left a tombstone.
base::Result<Cause> causeOfMany(const ChannelRun &run, const store::Reader &reader,
                                const std::vector<store::KnownRoot> &roots)
{
    for (const auto &root : roots) {
        if (root.isTombstone)
            continue;
        const auto replies = reader.liveReplies(run.channel, root.ts);
        if (!replies)
            return replies.error();
        if (!replies->empty())
            return Cause(GoneCause::Retention);
    }
    return Cause(GoneCause::Unclear);
}

} // namespace

base::Result<Lookup> newestUpTo(ChannelRun &run, const base::SlackTs &ts)
{
    slack::HistoryRequest request;
    request.channel = run.slackId;
    request.latest = ts;
    request.limit = 1;
    do {
        if (auto go = mayContinue(run.context); !go)
            return go.error();
        const auto page = run.context.source.history(request);
        if (!page)
            return page.error();
        if (auto kept = keepPage(run, toStorePage(run, *page), {}); !kept)
            return kept.error();
        if (!page->messages.empty() || page->nextCursor.isEmpty()) {
            Lookup lookup{{}, page->observedAt, page->isLimited};
            for (const auto &raw : page->messages)
                lookup.newest = std::max(lookup.newest.value_or(raw.message.ts), raw.message.ts);
            return lookup;
        }
        request.cursor = page->nextCursor;
    } while (true);
}

base::Result<Cause> causeOfAge(const ChannelRun &run, const base::SlackTs &ts, const Lookup &lookup,
                               base::Instant leftOutAt)
{
    if (lookup.isLimited)
        return Cause(GoneCause::Plan);
    if (isOfKnownAge(run.state, ts, leftOutAt))
        return Cause(GoneCause::Retention);
    if (leftOutAt - shortestRetention < ts.instant())
        return Cause();
    const auto reader = run.context.ledger.reader();
    if (!reader)
        return reader.error();
    const auto known = reader->get()->knownRoots(run.channel, {run.state.goneBefore.instant(), ts.instant() + 1});
    if (!known)
        return known.error();
    return known->size() > 1 ? causeOfMany(run, **reader, *known) : Cause();
}

void noteGone(ChannelRun &run, const base::SlackTs &ts, const Lookup &lookup, GoneCause cause)
{
    const auto border = base::SlackTs::fromMicroseconds(ts.microseconds() + 1);
    qCInfo(log) << "nothing older is returned" << run.channel.text() << border.text() << domain::toWord(cause);
    run.goneNews = {cause, {run.state.goneBefore.instant(), border.instant()}, 0, lookup.observedAt, 0};
    run.state.goneBefore = border;
    run.state.isHiddenByPlan = cause == GoneCause::Plan;
    run.state.goneNoticedAt = lookup.observedAt;
    run.absences.removeBefore(border);
}

void noteShownAgain(ChannelRun &run, base::Instant at)
{
    run.goneNews = {GoneCause::Shown, {{0}, run.state.goneBefore.instant()}, 0, at, 0};
    run.state.goneBefore = {};
    run.state.goneNoticedAt = {};
    run.state.isHiddenByPlan = false;
}

} // namespace precedent::sync
