// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/channel.h"
#include "store/ledgertypes.h"
#include "store/page.h"

namespace precedent::store {

class Connection;
class LogWriter;

/// The part of a transaction that writes channels and their messages.
class ArchiveWriter
{
public:
    ArchiveWriter(Connection &connection, LogWriter &log) : m_connection(connection), m_log(log) {}

    /// Archives messages and coverage with their log leaves; what is already known adds nothing.
    [[nodiscard]] base::Result<PageOutcome> addPage(const Page &page);
    /// Writes that Slack no longer returns these messages: absent from a completely walked window, twice. Messages
    /// never seen or already missing are passed over; returns the roots whose threads have to be read again.
    [[nodiscard]] base::Result<std::vector<base::SlackTs>>
    addMissing(const domain::ChannelId &channel, const std::vector<base::SlackTs> &messages, base::Instant observedAt);
    /// Writes that Slack returns the threads of a time no more, or again; logged, counted by itself.
    [[nodiscard]] base::Result<void> addGone(const domain::TeamId &team, const domain::ChannelId &channel,
                                             const GoneEntry &gone);
    [[nodiscard]] base::Result<void> setThreadState(const domain::ChannelId &channel, const base::SlackTs &root,
                                                    const ThreadState &state);

    /// Keeps earlier names with the time until which they were in force.
    [[nodiscard]] base::Result<void> putChannel(const domain::Channel &channel);
    [[nodiscard]] base::Result<void> putChannelSettings(const domain::ChannelId &channel,
                                                        const domain::ChannelSettings &settings);
    [[nodiscard]] base::Result<void> noteSync(const domain::ChannelId &channel, base::Instant at);

private:
    Connection &m_connection;
    LogWriter &m_log;
};

} // namespace precedent::store
