// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/filter.h"

namespace precedent::models {

/// Of the rows that pass `filter` those that also pass "any of `values`": a condition of the same key stays as well,
/// or gives way where one condition says the same.
[[nodiscard]] query::Filter narrowed(const query::Filter &filter, query::Key key, const QStringList &values);

/// Likewise with each of several conditions, none of them excluding; dates take the place of those before, because
/// charts show days beyond the period.
[[nodiscard]] query::Filter narrowed(const query::Filter &filter, const std::vector<query::Clause> &conditions);

} // namespace precedent::models
