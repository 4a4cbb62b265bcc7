// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/channel.h"
#include "domain/people.h"
#include "domain/thread.h"
#include "query/view.h"
#include "store/ledgertypes.h"
#include "store/page.h"

#include <QtCore/QHash>

#include <memory>

namespace precedent::store {

class Connection;

/// Read-only questions to a ledger; each call is one consistent read. Belongs to the thread that made it.
class Reader
{
public:
    explicit Reader(std::unique_ptr<Connection> connection);
    ~Reader();

    [[nodiscard]] base::Result<std::vector<domain::Channel>> channels() const;
    [[nodiscard]] base::Result<domain::ChannelSettings> channelSettings(const domain::ChannelId &channel) const;
    [[nodiscard]] base::Result<ChannelCounts> counts(const domain::ChannelId &channel) const;
    /// Merged, ascending.
    [[nodiscard]] base::Result<std::vector<CoverageInterval>> coverage(const domain::ChannelId &channel) const;

    [[nodiscard]] base::Result<std::vector<domain::Person>> people() const;
    [[nodiscard]] base::Result<std::vector<domain::Alias>> aliases() const;
    [[nodiscard]] base::Result<std::vector<domain::AgentTeam>> agentTeams() const;

    /// A thread with all versions; Ledger "thread-absent" when the root was never seen.
    [[nodiscard]] base::Result<domain::Thread> thread(const domain::ChannelId &channel,
                                                      const base::SlackTs &root) const;
    /// Every root of a channel, ascending.
    [[nodiscard]] base::Result<std::vector<base::SlackTs>> roots(const domain::ChannelId &channel) const;
    [[nodiscard]] base::Result<ThreadState> threadState(const domain::ChannelId &channel,
                                                        const base::SlackTs &root) const;
    /// Roots whose state says "never fetched" (replyCount -1), ascending.
    [[nodiscard]] base::Result<std::vector<base::SlackTs>> threadsToFetch(const domain::ChannelId &channel) const;
    /// Roots of the records that are pending, ascending.
    [[nodiscard]] base::Result<std::vector<base::SlackTs>> pendingRoots(const domain::ChannelId &channel) const;
    [[nodiscard]] base::Result<std::vector<Observation>> observations(const domain::ChannelId &channel,
                                                                      const base::SlackTs &root) const;

    [[nodiscard]] base::Result<std::vector<domain::Record>> records() const;
    [[nodiscard]] base::Result<std::optional<domain::Record>> record(const domain::RecordId &id) const;
    [[nodiscard]] base::Result<std::vector<domain::UnreadMessage>> unread() const;
    /// Messages per record's thread, by record id.
    [[nodiscard]] base::Result<QHash<QString, int>> threadLengths() const;

    /// By subject; an empty subject means all. Undone corrections are included, marked.
    [[nodiscard]] base::Result<std::vector<Note>> notes(const QString &subject) const;
    [[nodiscard]] base::Result<std::vector<Correction>> corrections(const domain::RecordId &record) const;
    /// Tags by record id; the tag "reviewed" is kept apart by workspace.
    [[nodiscard]] base::Result<QHash<QString, QStringList>> tags() const;
    [[nodiscard]] base::Result<std::vector<AuthorityLimit>> limits() const;
    [[nodiscard]] base::Result<std::vector<query::SavedView>> views() const;

    /// A setting of the ledger ("zone", "week-start", "team-url/T…", …); null QString when it was never set.
    [[nodiscard]] base::Result<QString> setting(const QString &key) const;
    [[nodiscard]] base::Result<QHash<QString, QString>> settings() const;
    [[nodiscard]] base::Result<LogHead> logHead() const;

private:
    std::unique_ptr<Connection> m_connection;
};

} // namespace precedent::store
