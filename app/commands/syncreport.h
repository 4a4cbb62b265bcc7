// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/command.h"
#include "sync/sync.h"

namespace precedent::commands {

/// What a sync or import did, by channel; the shortfall is Partial "sync-partial" when some channels failed.
[[nodiscard]] Outcome describe(const sync::Report &report);

} // namespace precedent::commands
