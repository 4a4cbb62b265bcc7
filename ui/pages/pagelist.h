// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

#include <memory>

namespace precedent::pages {

class Handover;

/// The pages of the window, in the rail's order: Overview, Decisions, Agents, Inbox, Sources.
/// `handover` is what they hand each other records with.
[[nodiscard]] std::vector<shell::PageEntry> allPages(std::shared_ptr<Handover> handover = {});

} // namespace precedent::pages
