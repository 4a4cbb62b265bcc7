// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/snapshot.h"
#include "query/filter.h"
#include "ui/models/refresher.h"

namespace precedent::shell {

/// A value that the funnel offers for a key, with the number of rows that have it (-1: not counted).
struct FilterValue
{
    QString value; ///< as the grammar writes it
    QString label; ///< for people
    int count = -1;
};

/// The keys that `+ Filter` offers, in its order: all but text and dates of the period.
[[nodiscard]] const std::vector<query::Key> &offeredKeys();

/// Whether the popup has this key; the period picker has the others.
[[nodiscard]] bool isOffered(query::Key key);

/// The values of a key: people, customers, teams, channels and currencies of the snapshot, most frequent first, and the
/// words of enumerated keys, counted in these rows. Empty for keys that take a written value (amount, took, reason,
/// tag, decided).
[[nodiscard]] std::vector<FilterValue> filterValues(const insight::Snapshot &snapshot, query::Key key,
                                                    const std::vector<insight::RowIndex> &rows);

/// What passes everything but the conditions of this key, whose values are to be chosen.
[[nodiscard]] std::vector<insight::RowIndex> rowsOfOthers(const models::RefreshRequest &view, query::Key key);

} // namespace precedent::shell
