// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/confirm.h"

#include "sync/gone.h"
#include "sync/pagekeeper.h"
#include "sync/threadfetch.h"

#include <algorithm>

namespace precedent::sync {

namespace {

base::Result<void> writeMissing(ChannelRun &run, const std::vector<base::SlackTs> &missing, base::Instant at)
{
    auto page = toStorePage(run, {});
    page.observedAt = at;
    return keepPage(run, page, {{}, missing});
}

/// What the answer to "the newest up to `absence`" says about it, and about the older absences that it covers.
base::Result<void> judge(ChannelRun &run, const Absence &absence, const std::vector<Absence> &due, const Lookup &lookup)
{
    if (!lookup.newest) {
        const auto byAge = causeOfAge(run, absence.ts, lookup, absence.since);
        if (!byAge)
            return byAge.error();
        if (*byAge) {
            noteGone(run, absence.ts, lookup, **byAge);
            return writeMissing(run, {}, lookup.observedAt);
        }
    }
    const auto bottom = lookup.newest.value_or(base::SlackTs());
    std::vector<base::SlackTs> missing;
    for (const auto &other : due) {
        if (!other.isReply() && bottom < other.ts && other.ts <= absence.ts)
            missing.push_back(other.ts);
    }
    return writeMissing(run, missing, lookup.observedAt);
}

base::Result<void> confirmReplies(ChannelRun &run)
{
    std::vector<base::SlackTs> roots;
    const auto due = run.absences.due(run.context.now);
    for (const auto &absence : due) {
        if (absence.isReply())
            roots.push_back(absence.root);
    }
    std::sort(roots.begin(), roots.end());
    roots.erase(std::unique(roots.begin(), roots.end()), roots.end());
    if (roots.empty())
        return {};
    if (auto marked = markThreads(run, roots); !marked)
        return marked;
    return fetchThreads(run);
}

} // namespace

base::Result<void> confirmAbsences(ChannelRun &run, std::size_t mostCalls)
{
    std::size_t calls = 0;
    const auto due = run.absences.due(run.context.now);
    for (const auto &absence : due) {
        // An earlier answer may have settled this one as well.
        if (absence.isReply() || !run.absences.isDue(absence.ts, run.context.now))
            continue;
        if (calls++ == mostCalls)
            break;
        const auto lookup = newestUpTo(run, absence.ts);
        if (!lookup)
            return lookup.error();
        // A message that is there was kept with the answer, which ended its absence.
        if (auto judged = judge(run, absence, due, *lookup); !judged)
            return judged;
    }
    return confirmReplies(run);
}

} // namespace precedent::sync
