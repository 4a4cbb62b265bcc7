// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/connection.h"
#include "store/leaf.h"
#include "store/logwriter.h"
#include "store/messagerow.h"

namespace precedent::store {

/// Writes observations of one channel's messages with their log leaves, and what they make of the messages' rows.
class MessageWriter
{
public:
    /// `channel` is the row number, `channelId` what leaves call it.
    MessageWriter(Connection &connection, LogWriter &log, std::int64_t channel, QString channelId)
        : m_connection(connection), m_log(log), m_channel(channel), m_channelId(std::move(channelId))
    {
    }

    [[nodiscard]] base::Result<void> add(std::int64_t message, const ObservationRow &row);
    /// Sets the row's root, state, hashes and time of observation.
    [[nodiscard]] base::Result<void> update(const MessageRow &message);
    /// What the API has seen unchanged after the time that an import tells of is still the current state: an
    /// observation of that look says so, which was not needed before. `known` is the message before the import.
    [[nodiscard]] base::Result<void> addLaterLook(const MessageRow &known, base::Instant importedAt);

    /// An observation of what is known, without its time and source.
    [[nodiscard]] ObservationRow stateOf(const MessageRow &known, ObservationKind kind) const;

private:
    [[nodiscard]] base::Result<base::Instant> lastLookAt(const MessageRow &known);

    Connection &m_connection;
    LogWriter &m_log;
    std::int64_t m_channel;
    QString m_channelId;
};

} // namespace precedent::store
