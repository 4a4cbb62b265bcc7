// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "store/leaf.h"

namespace precedent::store {

class Reader;

/// A leaf with what its commitments were made of, so that an outsider can make them again.
struct OpenedLeaf
{
    QByteArray body;
    QByteArray hash;
    std::vector<LeafField> fields; ///< those whose salt is still there: without it, nothing can be shown
};

/// Ledger "ledger-damaged" when there is no such leaf; Mismatch "verify-mismatch" when its row, its content and its
/// hash do not belong together.
[[nodiscard]] base::Result<OpenedLeaf> openLeaf(const Reader &ledger, std::int64_t number);

/// The bytes of an observation, as the source sent them; empty where there are none.
[[nodiscard]] base::Result<QByteArray> rawOf(const Reader &ledger, std::int64_t number);

} // namespace precedent::store
