// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/snapshot.h"
#include "store/reader.h"

namespace precedent::workspace {

/// The newest records of a ledger, to be looked at while all of them are read. Sums, counts and shares of these few
/// say nothing of the ledger; they are rows to look at and no more.
struct Preview
{
    std::shared_ptr<const insight::Snapshot> newest;
    std::int64_t records = 0; ///< about so many the ledger has
};

/// A ledger that may have fewer records is read as a whole before one could have looked at some.
inline constexpr std::int64_t worthAPreview = 50'000;

/// Empty for a ledger that is not worth one.
[[nodiscard]] base::Result<std::optional<Preview>> readPreview(const store::Reader &reader);

} // namespace precedent::workspace
