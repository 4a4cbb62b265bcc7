// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/schedule.h"

#include "sync/intervals.h"

#include <algorithm>

namespace precedent::sync {

namespace {

/// A message may become visible a little after its ts (scheduled posts, slow cross-workspace delivery).
constexpr auto overlap = 10 * base::oneMinute;
constexpr auto quarter = 90 * base::oneDay;
/// Threads younger than this are all read again when threads are; of older ones a thirtieth.
constexpr auto youngThread = 30 * base::oneDay;
constexpr std::size_t turns = 30;

bool isDue(base::Instant last, std::int64_t every, base::Instant now)
{
    return last + every <= now;
}

} // namespace

Pace paceFor(bool isRestricted)
{
    using namespace base;
    if (isRestricted)
        return {3 * oneDay, 7 * oneDay, 30 * oneDay, 7 * oneDay, 10, 20, 10, 10};
    return {30 * oneDay, oneDay, 7 * oneDay, oneDay, 100, 300, 300, 200};
}

std::vector<base::TimeRange> freshSpans(const base::TimeRange &everything, const std::vector<base::TimeRange> &covered,
                                        base::Instant now, const Pace &pace)
{
    if (everything.isEmpty()) // from a day on that is still to come
        return {};
    if (covered.empty())
        return {everything};
    const auto again = std::min(covered.back().to - overlap, now - pace.recent);
    std::vector<base::TimeRange> trusted;
    for (const auto &range : covered) {
        const base::TimeRange old{range.from, std::min(range.to, again)};
        if (!old.isEmpty())
            trusted.push_back(old);
    }
    return uncovered(everything, trusted);
}

std::optional<Relisting> dueRelisting(const ChannelState &state, const base::TimeRange &everything, base::Instant now,
                                      const Pace &pace)
{
    if (state.relisting)
        return state.relisting;
    const auto top = std::min(everything.to, now - pace.recent);
    if (isDue(state.allListedAt, pace.allEvery, now))
        return Relisting{everything.from, top};
    if (isDue(state.quarterListedAt, pace.quarterEvery, now))
        return Relisting{std::max(everything.from, now - quarter), top};
    return std::nullopt;
}

std::vector<base::SlackTs> nextInTurn(const std::vector<base::SlackTs> &roots, const base::SlackTs &position,
                                      std::size_t count)
{
    auto below = position.isNull() ? roots.end() : std::lower_bound(roots.begin(), roots.end(), position);
    if (below == roots.begin())
        below = roots.end();
    const auto left = std::min<std::ptrdiff_t>(std::ptrdiff_t(count), below - roots.begin());
    std::vector<base::SlackTs> next(below - left, below);
    std::reverse(next.begin(), next.end());
    return next;
}

std::vector<base::SlackTs> dueThreads(ChannelState &state, const std::vector<base::SlackTs> &roots, base::Instant now,
                                      const Pace &pace)
{
    if (!isDue(state.threadsCheckedAt, pace.threadsEvery, now))
        return {};
    state.threadsCheckedAt = now;
    const auto border = std::partition_point(
        roots.begin(), roots.end(), [&](const base::SlackTs &root) { return root.instant() < now - youngThread; });
    const std::vector<base::SlackTs> old(roots.begin(), border);
    const std::vector<base::SlackTs> young(border, roots.end());
    // The newest always, of more than that the others in turn.
    const bool areMany = young.size() > pace.youngThreads;
    const auto newest = areMany ? pace.youngThreads / 2 : young.size();
    const auto restEnd = young.end() - std::ptrdiff_t(newest);
    auto due = nextInTurn(young, {}, newest);
    const auto rest = nextInTurn({young.begin(), restEnd}, state.youngThreadPosition, pace.youngThreads - newest);
    state.youngThreadPosition = rest.empty() ? base::SlackTs() : rest.back();
    due.insert(due.end(), rest.begin(), rest.end());
    const auto some = nextInTurn(old, state.oldThreadPosition, std::min(pace.oldThreads, old.size() / turns + 1));
    if (!some.empty())
        state.oldThreadPosition = some.back();
    due.insert(due.end(), some.begin(), some.end());
    return due;
}

} // namespace precedent::sync
