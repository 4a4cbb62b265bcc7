// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/workspace.h"

namespace precedent::pages {

/// What was synced of any followed channel.
[[nodiscard]] std::vector<base::TimeRange> syncedDays(const workspace::Workspace &workspace);

} // namespace precedent::pages
