// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/channelsync.h"
#include "sync/eta.h"

namespace precedent::sync {

/// Walks one span of a channel's history, newest first, a page a transaction. A walk that was cut off continues where
/// its coverage ends: call it again with what is still uncovered. Roots whose counters differ from what was fetched are
/// marked to be fetched, known roots that are left out are noted as absent.
class HistoryWalk
{
public:
    /// `everyThread`: mark every thread to be fetched, whatever its counters say.
    HistoryWalk(ChannelRun &run, bool everyThread) : m_run(run), m_everyThread(everyThread) {}

    /// `range.to` may lie in the future; coverage ends at the time the source answered.
    [[nodiscard]] base::Result<void> walk(const base::TimeRange &range);
    /// The same for the walk that the channel's state has under way; its position is saved with each page.
    [[nodiscard]] base::Result<void> relist();

private:
    using Roots = std::vector<store::KnownRoot>;

    [[nodiscard]] base::Result<void> walkOnce(base::TimeRange &remaining, Eta &eta);
    [[nodiscard]] base::Result<void> keep(const slack::MessagePage &page, const base::TimeRange &covered);
    [[nodiscard]] base::Result<Roots> absentRoots(const slack::MessagePage &page, const base::TimeRange &covered) const;
    [[nodiscard]] base::Result<void> noteVanished(const slack::MessagePage &page, const Roots &bottom);
    [[nodiscard]] base::Result<bool> wentByAge(const slack::MessagePage &page, const base::SlackTs &newest);
    [[nodiscard]] base::Result<void> addAbsences(const Roots &roots, base::Instant at);

    ChannelRun &m_run;
    bool m_everyThread;
    bool m_isRelisting = false;
};

} // namespace precedent::sync
