// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/channelsync.h"

namespace precedent::sync {

/// Looks a second time for what was left out some minutes ago. What is still not there is written as missing, or
/// remembered as gone by its age when nothing older is left.
[[nodiscard]] base::Result<void> confirmAbsences(ChannelRun &run, std::size_t mostCalls);

} // namespace precedent::sync
