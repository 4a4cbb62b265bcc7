// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"
#include "domain/thread.h"
#include "store/reader.h"

namespace precedent::records {

/// The thread with those hung on that were merged into its record.
[[nodiscard]] base::Result<domain::Thread> withMerged(const store::Reader &reader, domain::Thread thread,
                                                      const std::vector<store::ThreadKey> &merged);

/// A record read with notes hung on was decided by a message of its own where one of these notes is the decision.
void tellNotes(domain::Record &record, const std::vector<store::ThreadKey> &notes);

/// Everything that a record was read from.
[[nodiscard]] base::Result<domain::Thread> wholeThread(const store::Reader &reader, const domain::Record &record);

/// What was seen of those messages, as the log has it.
[[nodiscard]] base::Result<std::vector<store::Observation>> wholeHistory(const store::Reader &reader,
                                                                         const domain::Record &record);

} // namespace precedent::records
