// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/workspace.h"

namespace precedent::workspace {

/// Every channel's settings, counts, coverage (cut to the messages it holds) and the gaps in it.
[[nodiscard]] base::Result<std::vector<ChannelStatus>> channelStatuses(const store::Reader &reader);

} // namespace precedent::workspace
