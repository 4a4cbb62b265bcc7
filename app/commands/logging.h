// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/invocation.h"

namespace precedent::commands {

/// Sends log messages to stderr, tokens replaced: warnings and worse, everything with -v, and only what is critical
/// where stderr or stdout is read by a program.
void logToStderr(const CommonOptions &options);

} // namespace precedent::commands
