// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/connection.h"
#include "store/leaf.h"

namespace precedent::store {

/// What a stored leaf is about.
struct LeafSubject
{
    QString table;            ///< empty for a kind that has no row
    std::optional<Leaf> leaf; ///< as the row asks for it, without salts; empty when there is no row
};

/// Looks up the row of leaf `number`; `kind` is the word in the log.
[[nodiscard]] base::Result<LeafSubject> leafFromRow(Connection &connection, std::int64_t number, const QString &kind);

/// Gives the fields of leaf `number` the salts that are stored; a field without one stays without.
[[nodiscard]] base::Result<void> addSalts(Connection &connection, std::int64_t number, std::vector<LeafField> &fields);

} // namespace precedent::store
