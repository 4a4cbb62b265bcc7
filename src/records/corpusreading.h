// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"
#include "records/corpus.h"

namespace precedent::records {

/// What a row of a corpus was read as.
struct RowReading
{
    std::vector<domain::Record> records;
    std::vector<domain::UnreadMessage> unread;
};

/// Archives the rows in throw-away ledgers, a channel each, and reads them as a sync would; in the order of the rows.
/// Errors are the ledger's.
[[nodiscard]] base::Result<std::vector<RowReading>> readRows(const Corpus &corpus);

} // namespace precedent::records
