// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/redaction.h"
#include "store/reader.h"
#include "store/transaction.h"

namespace precedent::records {

/// What became of the exports whose filter, place or author named somebody.
struct ForgottenExports
{
    std::int64_t leaves = 0; ///< that the log now says were erased
    /// Of these, leaves that hold the filter in clear, as ledgers wrote them once: it stays in the log.
    std::int64_t inClear = 0;
};

/// Takes names out of the history of exports; they can be run again, for whom the names then stand.
[[nodiscard]] base::Result<ForgottenExports> forgetInExports(store::Transaction &transaction,
                                                             const store::Reader &reader, const WordEraser &words,
                                                             const QString &basis);

/// Out of all that is remembered as settings: what a file of payouts was read like, how a view is exported.
[[nodiscard]] base::Result<void> forgetInSettings(store::Transaction &transaction, const store::Reader &reader,
                                                  const WordEraser &words);

/// Out of legal holds: they find what they found, under the new name.
[[nodiscard]] base::Result<void> forgetInHolds(store::Transaction &transaction, const store::Reader &reader,
                                               const WordEraser &words);

} // namespace precedent::records
