// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/snapshot.h"

namespace precedent::test {

/// Records from text, one a line, fields apart by " | ", each a word and its value:
///   at 2026-10-31T10:00:00Z | agent U1 Sara Okafor | type refund | amount 50.00 USD | decision approved |
///   by U2 Mia Chen; - Ben Lee | decided 2026-10-31T10:05:00Z | reason fits | customer Acme | context … | url … |
///   channel C1 | granted 40.00 USD | via thread | flags no-reason | corrected amount | seen 2026-10-31T11:00:00Z
/// "after" and "before" are the bounds of an unknown decision time.
/// People are an id, or -, and a name. A line is what its fields say and nothing else; the channel is C1 by default.
[[nodiscard]] std::vector<domain::Record> records(const char *lines);

/// The only record of a text of one line.
[[nodiscard]] domain::Record record(const char *line);

/// A snapshot of these records in Oslo time, synced last at the end of October 2026.
[[nodiscard]] insight::SnapshotInput input(const char *lines);

/// 2026-10-31T12:00:00Z in Oslo.
[[nodiscard]] query::Calendar calendar();

/// "0 3 4": row numbers as text.
[[nodiscard]] QString printed(const std::vector<insight::RowIndex> &rows);

/// The customers' names folded one by one.
[[nodiscard]] insight::FoldedCustomers foldedCustomers(const insight::Records &records);

} // namespace precedent::test
