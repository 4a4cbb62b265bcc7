// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/sync.h"

namespace precedent::sync {

/// What every step of a run shares.
struct RunContext
{
    slack::Source &source;
    store::Ledger &ledger;
    const Request &request;
    domain::TeamId team;
    base::Clock clock;
};

/// Interrupted when the request was cancelled, Budget "time-budget" when its time is over.
[[nodiscard]] base::Result<void> mayContinue(const RunContext &context);

/// Tells the request's listener, if there is one.
void tell(const RunContext &context, const QString &phase, std::int64_t done, std::optional<std::int64_t> total = {},
          std::optional<base::Instant> coveredBackTo = {});

/// Brings one channel's history, threads and readings up to the source's present; counts go into `report`.
[[nodiscard]] base::Result<void> syncChannel(const RunContext &context, const domain::Channel &channel,
                                             ChannelReport &report);

} // namespace precedent::sync
