// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"

namespace precedent::commands {

/// From now on SIGINT and SIGTERM cancel `token` instead of ending the process; a second one ends it at once. The
/// token's flag is a lock-free atomic, which is all that a signal handler may touch.
void cancelOnSignals(const base::CancelToken &token);

/// A token that they cancel.
[[nodiscard]] base::CancelToken stoppedBySignals();

/// 130 after SIGINT, 143 after SIGTERM; 130 when no signal came.
[[nodiscard]] int interruptedExitCode();

} // namespace precedent::commands
