// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/invocation.h"
#include "app/commands/tokensource.h"
#include "sync/workspaces.h"

namespace precedent::commands {

/// The workspaces that a sync is to read, each with its way to Slack: that of --team, else those of the named channels,
/// else each that has followed channels. A token that was given is of one of them, or of the first one. A workspace
/// that cannot be reached stands with its error, unless it is the only one. Usage "team-not-given" for a new channel
/// among several workspaces, NotConfigured "team-mismatch" for a given token of none of them.
[[nodiscard]] base::Result<std::vector<sync::WorkspaceRun>> openWorkspaces(const Invocation &invocation,
                                                                           const SlackDoor &door);

} // namespace precedent::commands
