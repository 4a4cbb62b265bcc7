// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/channelsync.h"

namespace precedent::sync {

/// Walks one span of a channel's history, newest first, a page a transaction. A walk that was cut off continues where
/// its coverage ends: call it again with what is still uncovered.
class HistoryWalk
{
public:
    HistoryWalk(const RunContext &context, domain::ChannelId channel, ChannelReport &report);

    /// `range.to` may lie in the future; coverage ends at the time the source answered.
    [[nodiscard]] base::Result<void> walk(const base::TimeRange &range);

private:
    [[nodiscard]] base::Result<void> walkOnce(base::TimeRange &remaining);
    [[nodiscard]] base::Result<void> keep(const slack::MessagePage &page, const base::TimeRange &covered);

    const RunContext &m_context;
    domain::ChannelId m_channel;
    ChannelReport &m_report;
};

/// Archives a page together with its coverage and thread marks, then reads the threads it changed.
/// `wantReplies`: roots whose counters differ from what was fetched are marked to be fetched.
[[nodiscard]] base::Result<void> keepPage(const RunContext &context, const store::Page &page,
                                          const std::vector<std::pair<base::SlackTs, store::ThreadState>> &states,
                                          ChannelReport &report);

/// Reads the threads that a run which died had archived and not yet read.
[[nodiscard]] base::Result<void> readLeftovers(const RunContext &context, const domain::ChannelId &channel,
                                               ChannelReport &report);

/// A fetched page as the archive takes it.
[[nodiscard]] store::Page toStorePage(const RunContext &context, const domain::ChannelId &channel,
                                      const slack::MessagePage &page);

} // namespace precedent::sync
