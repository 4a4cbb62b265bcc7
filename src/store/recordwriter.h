// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/record.h"

namespace precedent::store {

class Connection;

/// The part of a transaction that replaces what a thread was read as: a record, an unread message, or neither.
/// Corrections, notes and tags stay. What is there already is not written again.
class RecordWriter
{
public:
    explicit RecordWriter(Connection &connection) : m_connection(connection) {}

    [[nodiscard]] base::Result<void> putRecord(const domain::Record &record);
    /// From now on the record of this thread is shown as part of another one, which answers to its id as well; a null
    /// id lets it stand for itself again.
    [[nodiscard]] base::Result<void> mergeRecord(const domain::ChannelId &channel, const base::SlackTs &root,
                                                 const domain::RecordId &into);
    /// The thread's root tells of a decision on what was asked elsewhere, or does so no more.
    [[nodiscard]] base::Result<void> setNote(const domain::ChannelId &channel, const base::SlackTs &root, bool isNote);
    /// From now on that root is read as an answer to this record's request, and no longer counts as unread; a null id
    /// lets it stand for itself again.
    [[nodiscard]] base::Result<void> mergeNote(const domain::ChannelId &channel, const base::SlackTs &root,
                                               const domain::RecordId &into);
    [[nodiscard]] base::Result<void> putUnread(const domain::UnreadMessage &message);
    [[nodiscard]] base::Result<void> clearReading(const domain::ChannelId &channel, const base::SlackTs &root);

private:
    [[nodiscard]] base::Result<void> removeRecord(const QString &channel, std::int64_t root);
    [[nodiscard]] base::Result<void> runOn(const char *statement, const QString &channel, std::int64_t root);
    [[nodiscard]] base::Result<std::int64_t> rootOf(const domain::UnreadMessage &message);

    Connection &m_connection;
};

} // namespace precedent::store
