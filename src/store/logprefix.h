// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/checkpoint.h"
#include "store/reader.h"

namespace precedent::store {

/// The newest checkpoint with what it takes to write it as text.
struct SealedLog
{
    Genesis genesis;
    Checkpoint checkpoint;
};
/// Empty for a log without checkpoints; Ledger "ledger-damaged" for one without its first leaf.
[[nodiscard]] base::Result<std::optional<SealedLog>> newestCheckpoint(const Reader &reader);

/// Whether the log has at least `size` leaves and the tree over the first of them has this root (RFC 9162).
[[nodiscard]] base::Result<bool> beginsWith(const Reader &reader, std::int64_t size, const QByteArray &root);

} // namespace precedent::store
