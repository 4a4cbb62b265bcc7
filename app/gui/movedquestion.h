// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/movedchannel.h"
#include "ui/widgets/messagestrip.h"

namespace precedent::gui {

using ShowStrip = std::function<void(const widgets::StripMessage &)>;

/// Asks in a strip whether a channel that Slack shows under a new id is the one that was followed. Either answer is
/// kept and said; `again` runs after a yes. The ledger outlives the strip.
void askAboutMoved(store::Ledger &ledger, const ShowStrip &showStrip, const sync::MovedChannel &moved,
                   const std::function<void()> &again);

} // namespace precedent::gui
