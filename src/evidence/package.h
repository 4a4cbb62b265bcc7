// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"
#include "insight/snapshot.h"
#include "query/filter.h"
#include "store/reader.h"

#include <functional>
#include <optional>

namespace precedent::evidence {

/// What a package is to hold.
struct Choice
{
    std::vector<insight::RowIndex> rows; ///< ascending
    std::optional<query::Filter> filter; ///< what they passed, dates resolved; none: chosen by hand
};

/// What was written.
struct Summary
{
    std::size_t records = 0;
    std::size_t leaves = 0;
    std::size_t messages = 0; ///< versions of messages as the source sent them
    std::int64_t logSize = 0;
    QByteArray root; ///< SHA-256, 32 bytes
    bool isSigned = false;
};

/// Called now and then with the leaves written so far and all of them, on the calling thread.
using Progress = std::function<void(std::int64_t done, std::int64_t total)>;

/// The newest checkpoint covers the whole log, so that a package can be written without Ledger::checkpoint() first.
[[nodiscard]] base::Result<bool> isCovered(const store::Reader &ledger);

/// Writes an evidence package of the rows: complete and synced to disk, or not there at all. The same ledger and choice
/// give the same bytes. Output "evidence-uncovered" when the newest checkpoint does not cover a leaf that is needed;
/// Mismatch "verify-mismatch" when the ledger does not match its log; Output errors of exporting::WholeFile;
/// Interrupted "export-interrupted".
[[nodiscard]] base::Result<Summary> writePackage(const QString &path, const store::Reader &ledger,
                                                 const insight::Snapshot &snapshot, const Choice &choice,
                                                 const base::CancelToken &cancel = {}, const Progress &progress = {});

} // namespace precedent::evidence
