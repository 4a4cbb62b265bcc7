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
[[nodiscard]] CommandSpec exportsCommand();
[[nodiscard]] CommandSpec statsCommand();
[[nodiscard]] CommandSpec statusCommand();
[[nodiscard]] CommandSpec verifyCommand();
[[nodiscard]] CommandSpec evidenceCommand();
[[nodiscard]] CommandSpec backupCommand();
[[nodiscard]] std::vector<CommandSpec> limitsCommands();
[[nodiscard]] std::vector<CommandSpec> rulesCommands();
[[nodiscard]] std::vector<CommandSpec> viewsCommands();
[[nodiscard]] CommandSpec auditSampleCommand();
[[nodiscard]] std::vector<CommandSpec> auditCommands();
[[nodiscard]] CommandSpec restoreCommand();
[[nodiscard]] std::vector<CommandSpec> holdCommands();
/// In purge.cpp.
[[nodiscard]] std::vector<CommandSpec> retentionCommands();
[[nodiscard]] CommandSpec purgeCommand();
[[nodiscard]] CommandSpec eraseCommand();
[[nodiscard]] std::vector<CommandSpec> reportCommands();
[[nodiscard]] CommandSpec reconcileCommand();
[[nodiscard]] CommandSpec diagnosticsCommand();

} // namespace precedent::commands
