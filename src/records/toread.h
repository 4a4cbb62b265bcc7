// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/reader.h"
#include "store/transaction.h"

#include <vector>

namespace precedent::records {

/// Threads that are archived and not yet read, or not to their end: noted with their messages, so that the end of the
/// program leaves none behind.
[[nodiscard]] base::Result<std::vector<base::SlackTs>> threadsToRead(const store::Reader &reader,
                                                                     const domain::ChannelId &channel);
/// Replaces the note; none when all were read.
[[nodiscard]] base::Result<void> noteThreadsToRead(store::Transaction &transaction, const domain::ChannelId &channel,
                                                   const std::vector<base::SlackTs> &roots);

} // namespace precedent::records
