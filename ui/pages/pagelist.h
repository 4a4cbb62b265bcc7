// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

#include <memory>

namespace precedent::pages {

class Handover;

/// The pages of the window, in the rail's order: Overview, Decisions, Agents, Inbox, Sources.
[[nodiscard]] std::vector<shell::PageEntry> allPages();
/// The same for a window of which more than the pages asks for records.
[[nodiscard]] std::vector<shell::PageEntry> allPages(const std::shared_ptr<Handover> &handover);

} // namespace precedent::pages
