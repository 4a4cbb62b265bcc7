// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/channel.h"
#include "domain/enums.h"
#include "domain/message.h"
#include "domain/people.h"
#include "store/ledgertypes.h"
#include "store/messageevent.h"

#include <optional>
#include <vector>

namespace precedent::store {

/// A message to archive: Slack's bytes and what they decode to.
struct IncomingMessage
{
    QByteArray json;
    domain::Message message;
    /// When this version was seen, where the source knows it by message; else the page's time holds.
    std::optional<base::Instant> observedAt = std::nullopt;
};

/// A stretch of a channel's history that was walked completely, by request ts.
struct CoverageInterval
{
    base::TimeRange range;
    bool operator==(const CoverageInterval &) const = default;
};

/// One page of one channel (versions of one message oldest first): what is archived in one transaction, together with
/// the coverage it completes.
struct Page
{
    domain::TeamId team;
    domain::ChannelId channel;
    domain::Source source = domain::Source::Api;
    base::Instant observedAt;
    std::vector<IncomingMessage> messages;
    std::vector<CoverageInterval> coverage; ///< empty when this page completes none
    /// What Slack told of messages as it happened; of messages that are not known it is dropped.
    std::vector<MessageEvent> events = {};
};

/// What a page changed.
struct PageOutcome
{
    int added = 0;     ///< messages never seen before
    int edited = 0;    ///< known messages with a new version, state or set of reactions
    int unchanged = 0; ///< nothing new
    /// Roots whose thread has to be read again, ascending, once each.
    std::vector<base::SlackTs> changedThreads;
};

} // namespace precedent::store
