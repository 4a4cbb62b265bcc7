// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "insight/snapshot.h"
#include "store/reader.h"

namespace precedent::evidence {

/// A leaf of the log and what it is evidence for.
struct Claim
{
    std::int64_t leaf = 0;
    QString record; ///< its id; empty for a leaf that is about no single record
    QString thread; ///< the id made of the thread's root: another one than the record's where threads were merged
    bool isFormat = false; ///< of a taught format that read a record
    bool hasRaw = false;   ///< the bytes of a message, as the source sent them, belong to it
};

/// The leaves that concern these rows, ascending: the first one, every observation and event of their threads'
/// messages, corrections by hand, the taught formats that read them, and the times of coverage and of going out of
/// Slack's reach that hold one of their roots.
[[nodiscard]] base::Result<std::vector<Claim>> claimsOf(const store::Reader &ledger, const insight::Snapshot &snapshot,
                                                        const std::vector<insight::RowIndex> &rows);

} // namespace precedent::evidence
