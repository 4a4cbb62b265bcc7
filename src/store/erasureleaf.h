// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/leaf.h"
#include "store/statement.h"

#include <vector>

namespace precedent::store {

/// What a leaf of kind erasure says. Its basis in the log is "BASIS; left DIGEST", where the digest is a SHA-256 over
/// what the rows of the leaves hold since, so that these cannot be changed either.
struct ErasureEntry
{
    std::int64_t leaf = 0; ///< its number in the log
    std::vector<std::int64_t> leaves;
    QString basis;
    QByteArray left; ///< SHA-256, 32 bytes
    base::Instant at;
};

/// Without salts; `leaf` is not used.
[[nodiscard]] Leaf erasureLeaf(const ErasureEntry &entry);
/// Empty for what is no such leaf.
[[nodiscard]] std::optional<ErasureEntry> parseErasure(std::int64_t number, const QByteArray &body);

/// The digest over the rows of an erasure's leaves, one after the other in ascending order; `row` is null where the row
/// went too.
[[nodiscard]] QByteArray leftWith(const QByteArray &before, std::int64_t number, const Leaf *row);

/// A record's row as canonical JSON, each value as text and what is absent left out; the statement selects the columns
/// of the record table in their order, after which it may have more.
[[nodiscard]] QString recordContent(const Statement &row);
/// A leaf of kind manual record, without salts.
[[nodiscard]] Leaf manualRecordLeaf(const QString &record, const QString &content, base::Instant at);

} // namespace precedent::store
