// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/channel.h"
#include "domain/thread.h"
#include "store/ledgertypes.h"
#include "store/page.h"

#include <functional>

namespace precedent::store {

class Connection;

/// The part of a reader that answers for channels and their messages.
class ArchiveReader
{
public:
    explicit ArchiveReader(Connection &connection) : m_connection(connection) {}

    /// By name.
    [[nodiscard]] base::Result<std::vector<domain::Channel>> channels() const;
    [[nodiscard]] base::Result<domain::ChannelSettings> channelSettings(const domain::ChannelId &channel) const;
    [[nodiscard]] base::Result<ChannelCounts> counts(const domain::ChannelId &channel) const;
    /// When a sync of any channel ended last; empty before the first.
    [[nodiscard]] base::Result<std::optional<base::Instant>> newestSync() const;
    /// Merged, ascending.
    [[nodiscard]] base::Result<std::vector<CoverageInterval>> coverage(const domain::ChannelId &channel) const;

    /// What Slack returns no more because of its age, and again, oldest event first.
    [[nodiscard]] base::Result<std::vector<GoneEntry>> gone(const domain::ChannelId &channel) const;

    /// A thread with all versions; Ledger "thread-absent" when the root was never seen.
    [[nodiscard]] base::Result<domain::Thread> thread(const domain::ChannelId &channel,
                                                      const base::SlackTs &root) const;
    /// Every thread whose root was seen, ascending, one at a time; stops at the visitor's first error and returns it.
    /// The visitor may ask the same reader.
    [[nodiscard]] base::Result<void>
    forEachThread(const domain::ChannelId &channel,
                  const std::function<base::Result<void>(const domain::Thread &)> &visit) const;
    /// Every root of a channel, ascending.
    [[nodiscard]] base::Result<std::vector<base::SlackTs>> roots(const domain::ChannelId &channel) const;
    /// The root of a known message's thread, itself when it has none; empty when the message was never seen.
    [[nodiscard]] base::Result<std::optional<base::SlackTs>> rootOf(const domain::ChannelId &channel,
                                                                    const base::SlackTs &ts) const;
    [[nodiscard]] base::Result<ThreadState> threadState(const domain::ChannelId &channel,
                                                        const base::SlackTs &root) const;
    /// Roots whose state says "never fetched" (replyCount -1), ascending.
    [[nodiscard]] base::Result<std::vector<base::SlackTs>> threadsToFetch(const domain::ChannelId &channel) const;
    /// Roots whose thread was fetched and had replies, ascending.
    [[nodiscard]] base::Result<std::vector<base::SlackTs>> fetchedThreads(const domain::ChannelId &channel) const;
    /// Roots within a span that are not known to be missing, ascending.
    [[nodiscard]] base::Result<std::vector<KnownRoot>> knownRoots(const domain::ChannelId &channel,
                                                                  const base::TimeRange &range) const;
    /// Replies of a thread that are neither deleted nor missing, ascending.
    [[nodiscard]] base::Result<std::vector<base::SlackTs>> liveReplies(const domain::ChannelId &channel,
                                                                       const base::SlackTs &root) const;
    /// Roots of the records that are pending, ascending.
    [[nodiscard]] base::Result<std::vector<base::SlackTs>> pendingRoots(const domain::ChannelId &channel) const;
    /// Of all messages of a thread, oldest first.
    [[nodiscard]] base::Result<std::vector<Observation>> observations(const domain::ChannelId &channel,
                                                                      const base::SlackTs &root) const;

private:
    Connection &m_connection;
};

} // namespace precedent::store
