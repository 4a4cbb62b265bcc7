// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "slack/webapisource.h"
#include "sync/sync.h"

#include <functional>
#include <memory>

namespace precedent::live {

/// How long live updates wait for what; milliseconds.
struct Timing
{
    int helloMs = 15'000; ///< from connecting to Slack's first frame
    int pingMs = 10'000;  ///< between our pings, and for the answer to one
    int retryMs = 1'000;  ///< before the first new try; doubled up to a minute
    int briefMs = 10'000; ///< a connection that Slack renews sooner is tried again as one that was lost
    int gatherMs = 300;   ///< for more hints after the first, to be followed together
    int busyMs = 1'000;   ///< before asking again for a ledger that another job has
};

enum class Phase {
    Off,
    Connecting,
    Connected,
    Reconnecting, ///< the connection was lost, or could not be made
};

/// How live updates stand; `error` says why they are off or not connected, and is empty when somebody turned them off.
struct State
{
    Phase phase = Phase::Off;
    std::optional<base::Error> error;
    bool operator==(const State &) const = default;
};

/// What live updates need. Everything here is called on their own threads.
struct Setup
{
    /// The app-level token; may block.
    std::function<base::Result<QByteArray>()> appToken;
    /// A connection to the Web API with the own token of a workspace (its id; empty: the only one); may block.
    std::function<base::Result<std::unique_ptr<slack::Source>>(const QString &team, const base::CancelToken &)> connect;
    /// Of the calls with the app-level token; its token and cancellation are not used.
    slack::WebApiOptions api;
    std::function<void(const State &)> onState;
    /// Something was read again and is in the ledger.
    std::function<void(const sync::Report &)> onArchived;
    Timing timing = {};
};

} // namespace precedent::live
