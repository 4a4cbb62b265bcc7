// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"
#include "base/result.h"
#include "domain/channel.h"
#include "domain/enums.h"
#include "domain/message.h"
#include "domain/people.h"

#include <QtCore/QHash>

#include <optional>
#include <vector>

namespace precedent::slack {

/// The workspace a source reads from.
struct Identity
{
    domain::TeamId team;
    QString teamName;
    QString url; ///< with trailing slash, for permalinks; empty when unknown
    QStringList scopes;
    QString userName = {};         ///< who the token acts as; empty when unknown
    base::Instant observedAt = {}; ///< the server's Date header; null where there is no server
};

/// A message as it came: its bytes and what they decode to.
struct RawMessage
{
    QByteArray json;
    domain::Message message;
    /// When this version was seen, where the source knows it by message; else the page's time holds.
    std::optional<base::Instant> observedAt = std::nullopt;
};

/// One page of a history or thread.
struct MessagePage
{
    std::vector<RawMessage> messages;
    QString nextCursor; ///< empty on the last page
    /// The server's Date header (API), the export's date, or the sample's clock.
    base::Instant observedAt;
    int unreadable = 0;     ///< objects that were no messages; already logged
    bool isLimited = false; ///< older messages exist that the workspace's plan hides
    /// What of the channel the source vouches to have whole; absent where walking is proof enough.
    std::optional<std::vector<base::TimeRange>> complete = std::nullopt;
};

/// Which messages of a channel: oldest <= ts <= latest.
struct HistoryRequest
{
    domain::ChannelId channel;
    base::SlackTs oldest;
    base::SlackTs latest;
    QString cursor;
    int limit = 0; ///< most messages on the page; 0 leaves it to the source
};

/// One page of channels.
struct ChannelPage
{
    std::vector<domain::Channel> channels;
    QString nextCursor;
    QHash<QString, base::Instant> createdAt; ///< by channel id, where known
};

/// One page of people.
struct PeoplePage
{
    std::vector<domain::Person> people;
    QString nextCursor;
};

/// Where Slack history comes from: the Web API, an export, a slackdump archive or a sample. Used by one thread.
class Source
{
public:
    Source() = default;
    Source(const Source &) = delete;
    Source &operator=(const Source &) = delete;
    virtual ~Source() = default;

    [[nodiscard]] virtual domain::Source kind() const = 0;
    /// True when history() delivers replies too, so that replies() is never needed.
    [[nodiscard]] virtual bool deliversReplies() const = 0;

    [[nodiscard]] virtual base::Result<Identity> identify() = 0;
    [[nodiscard]] virtual base::Result<ChannelPage> channels(const QString &cursor) = 0;
    /// One channel as channels() would list it, for a tenth of its price; empty where the source can only list.
    /// NotConfigured "slack-channel-not-found" for one that it does not show.
    [[nodiscard]] virtual base::Result<std::optional<ChannelPage>> channel(const domain::ChannelId & /*id*/)
    {
        return std::optional<ChannelPage>();
    }
    [[nodiscard]] virtual base::Result<PeoplePage> people(const QString &cursor) = 0;
    /// Somebody whom people() does not list, as those of other workspaces; empty where the source can only list.
    /// NotConfigured "slack-user-not-found" for one that it does not show.
    [[nodiscard]] virtual base::Result<std::optional<domain::Person>> person(const QString & /*id*/)
    {
        return std::optional<domain::Person>();
    }
    /// Newest first.
    [[nodiscard]] virtual base::Result<MessagePage> history(const HistoryRequest &request) = 0;
    /// The root and its replies, oldest first; `oldest` empty or exclusive lower bound.
    [[nodiscard]] virtual base::Result<MessagePage> replies(const domain::ChannelId &channel, const base::SlackTs &root,
                                                            const base::SlackTs &oldest, const QString &cursor) = 0;

    /// True once the source was seen to give only a few objects a minute.
    [[nodiscard]] virtual bool isRestricted() const { return false; }
    /// What was learned of how often the source may be asked, for useRates() of a later run; empty when there is
    /// nothing to learn.
    [[nodiscard]] virtual QString rates() const { return {}; }
    virtual void useRates(const QString & /*learned*/) {}
};

} // namespace precedent::slack
