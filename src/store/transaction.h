// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/channel.h"
#include "domain/people.h"
#include "domain/record.h"
#include "query/view.h"
#include "store/ledgertypes.h"
#include "store/page.h"

namespace precedent::store {

class Connection;
class LogWriter;

/// Everything that can be written, inside the one transaction that Ledger::submit() opened; on the writer thread only.
class Transaction
{
public:
    Transaction(Connection &connection, LogWriter &log);

    /// Archives messages and coverage with their log leaves; what is already known adds nothing.
    [[nodiscard]] base::Result<PageOutcome> addPage(const Page &page);
    [[nodiscard]] base::Result<void> setThreadState(const domain::ChannelId &channel, const base::SlackTs &root,
                                                    const ThreadState &state);

    [[nodiscard]] base::Result<void> putChannel(const domain::Channel &channel);
    [[nodiscard]] base::Result<void> putChannelSettings(const domain::ChannelId &channel,
                                                        const domain::ChannelSettings &settings);
    /// Keeps earlier names with the time until which they were in force.
    [[nodiscard]] base::Result<void> putPeople(const std::vector<domain::Person> &people, base::Instant seenAt);
    [[nodiscard]] base::Result<void> putAlias(const domain::Alias &alias);
    [[nodiscard]] base::Result<void> mergePeople(const domain::PersonId &kept, const domain::PersonId &merged);
    [[nodiscard]] base::Result<void> putAgentTeam(const domain::AgentTeam &team);

    /// Replaces what a thread was read as: a record, an unread message, or neither.
    [[nodiscard]] base::Result<void> putRecord(const domain::Record &record);
    [[nodiscard]] base::Result<void> putUnread(const domain::UnreadMessage &message);
    [[nodiscard]] base::Result<void> clearReading(const domain::ChannelId &channel, const base::SlackTs &root);

    [[nodiscard]] base::Result<std::int64_t> addCorrection(const Correction &correction);
    [[nodiscard]] base::Result<void> undoCorrection(std::int64_t id);
    [[nodiscard]] base::Result<std::int64_t> addNote(const Note &note);
    [[nodiscard]] base::Result<void> changeNote(std::int64_t id, const QString &text);
    [[nodiscard]] base::Result<void> removeNote(std::int64_t id);
    [[nodiscard]] base::Result<void> setTags(const domain::RecordId &record, const QStringList &tags);
    [[nodiscard]] base::Result<void> putLimit(const AuthorityLimit &limit);
    [[nodiscard]] base::Result<void> putView(const query::SavedView &view);
    [[nodiscard]] base::Result<void> removeView(const QString &name);
    [[nodiscard]] base::Result<void> putSetting(const QString &key, const QString &value);
    [[nodiscard]] base::Result<void> noteSync(const domain::ChannelId &channel, base::Instant at);

private:
    Connection &m_connection;
    LogWriter &m_log;
};

} // namespace precedent::store
