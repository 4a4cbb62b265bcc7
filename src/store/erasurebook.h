// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/connection.h"
#include "store/erasureleaf.h"

#include <map>

namespace precedent::store {

/// Every erasure that the log tells of, and which of them is the newest about a leaf.
class ErasureBook
{
public:
    [[nodiscard]] static base::Result<ErasureBook> read(Connection &connection);

    [[nodiscard]] const std::vector<ErasureEntry> &entries() const { return m_entries; }
    /// Null for a leaf that none names.
    [[nodiscard]] const ErasureEntry *of(std::int64_t leaf) const;
    /// The leaves that no later erasure than this one names.
    [[nodiscard]] std::vector<std::int64_t> leavesIn(const ErasureEntry &entry) const;

private:
    std::vector<ErasureEntry> m_entries;
    std::map<std::int64_t, std::size_t> m_newest; ///< the place of the entry, by leaf
};

} // namespace precedent::store
