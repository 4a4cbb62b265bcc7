// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/command.h"

namespace precedent::commands {

/// The help of one command, or of the program with its list of commands for null.
[[nodiscard]] QString helpText(const CommandSpec *command);

} // namespace precedent::commands
