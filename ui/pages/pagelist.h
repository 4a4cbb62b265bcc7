// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

namespace precedent::pages {

/// The pages of the window, in the rail's order: Overview, Decisions, Agents, Inbox, Sources.
[[nodiscard]] std::vector<shell::PageEntry> allPages();

} // namespace precedent::pages
