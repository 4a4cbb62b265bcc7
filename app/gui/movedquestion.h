// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/movedchannel.h"
#include "ui/shell/page.h"

namespace precedent::gui {

/// Asks in a strip whether a channel that Slack shows under a new id is the one that was followed. Either answer is
/// kept; `again` runs after a yes. The context's workspace outlives the strip.
void askAboutMoved(const shell::PageContext &context, const sync::MovedChannel &moved,
                   const std::function<void()> &again);

} // namespace precedent::gui
