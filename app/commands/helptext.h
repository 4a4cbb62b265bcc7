// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/command.h"

namespace precedent::commands {

/// The help of one command; for null that of the program with its commands, only those of `group` where one is named.
[[nodiscard]] QString helpText(const CommandSpec *command, const QString &group = {});

} // namespace precedent::commands
