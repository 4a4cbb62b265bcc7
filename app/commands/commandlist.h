// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/command.h"

namespace precedent::commands {

/// What stands in the files of the same names.
[[nodiscard]] CommandSpec demoCommand();
[[nodiscard]] std::vector<CommandSpec> tokenCommands();
[[nodiscard]] CommandSpec channelsCommand();
[[nodiscard]] CommandSpec channelSetCommand();
[[nodiscard]] std::vector<CommandSpec> peopleCommands();
[[nodiscard]] CommandSpec syncCommand();
[[nodiscard]] CommandSpec scheduleCommand();
[[nodiscard]] CommandSpec importCommand();
[[nodiscard]] CommandSpec recognizeCommand();
[[nodiscard]] std::vector<CommandSpec> formatsCommands();
[[nodiscard]] CommandSpec inboxCommand();
[[nodiscard]] CommandSpec exportCommand();
[[nodiscard]] CommandSpec statsCommand();
[[nodiscard]] CommandSpec statusCommand();
[[nodiscard]] CommandSpec verifyCommand();
[[nodiscard]] CommandSpec backupCommand();
[[nodiscard]] CommandSpec reconcileCommand();

} // namespace precedent::commands
