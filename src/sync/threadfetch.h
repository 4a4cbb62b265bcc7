// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/channelsync.h"

namespace precedent::sync {

/// Fetches the replies of every thread that is marked so: those of open requests first, newest root first. A thread
/// that cannot be read keeps its local copy and its mark, and does not stop the others; the run remembers the first
/// such error.
[[nodiscard]] base::Result<void> fetchThreads(ChannelRun &run);

/// Fetches one thread at once, whether it is marked or not; a root that has none is fetched alone. What is no longer
/// there is noted as absent. `events` are archived with it.
[[nodiscard]] base::Result<void> readThread(ChannelRun &run, const base::SlackTs &root,
                                            const std::vector<store::MessageEvent> &events = {});

/// Marks these threads to be fetched.
[[nodiscard]] base::Result<void> markThreads(ChannelRun &run, const std::vector<base::SlackTs> &roots);

} // namespace precedent::sync
