// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/policybook.h"
#include "insight/stats.h"
#include "ui/models/refresher.h"
#include "ui/models/typetrend.h"

#include <optional>

namespace precedent::models {

/// The requests of some days.
struct EffectSide
{
    query::DateSpan days;
    insight::Figures figures;
    Covered covered = Covered::Fully; ///< whoever knows the coverage says otherwise
};

/// What a policy change did to the requests that it concerns.
struct PolicyEffect
{
    insight::PolicyEvent event;
    int days = 0; ///< on either side: as many whole ones as have gone by since, at most 90
    EffectSide before;
    EffectSide after; ///< from the event's day on
};

/// Of the events that can concern rows of the filter, newest first; all its conditions but the dates apply, and the
/// event's own. What has gone by ends before the present or, where that is earlier, the ledger's last sync.
[[nodiscard]] base::Result<std::vector<PolicyEffect>> policyEffects(const RefreshRequest &request,
                                                                    const std::vector<insight::PolicyEvent> &events);

/// False where filter and event name types that exclude each other, or the event's conditions cannot be read.
[[nodiscard]] bool concerns(const insight::PolicyEvent &event, const query::Filter &filter);

/// The filter of one side: without the filter's own dates, with the event's conditions and these days.
[[nodiscard]] query::Filter effectFilter(const query::Filter &filter, const insight::PolicyEvent &event,
                                         const query::DateSpan &days);

} // namespace precedent::models
