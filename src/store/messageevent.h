// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "base/slackts.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace precedent::store {

/// Kinds of what Slack tells as it happens.
enum class EventKind { Changed, Deleted, ReactionAdded, ReactionRemoved };

/// What Slack told of a message at the moment it happened: evidence of the time alone.
struct MessageEvent
{
    EventKind kind = EventKind::Changed;
    base::SlackTs ts; ///< of the message
    base::Instant happenedAt;
    QString actor;          ///< who reacted; empty for the other kinds
    QString reaction;       ///< without colons; empty for the other kinds
    QByteArray contentHash; ///< of Changed: of what the message became
    bool operator==(const MessageEvent &) const = default;
};

} // namespace precedent::store
