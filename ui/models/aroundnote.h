// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/stats.h"

namespace precedent::models {

/// An agent's figures in equally many days before a note, and from its day on.
struct AroundNote
{
    int days = 0; ///< of each
    insight::Figures before;
    insight::Figures after;
};

/// At most thirty days each and none after the last sync; empty while those are fewer than seven. `agent` as
/// insight::GroupKey::AgentId calls them. On any thread.
[[nodiscard]] std::optional<AroundNote> aroundNote(const insight::Snapshot &snapshot, const QString &agent,
                                                   base::Instant note, const query::Calendar &calendar);

} // namespace precedent::models
