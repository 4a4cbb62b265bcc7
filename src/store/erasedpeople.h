// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/connection.h"

#include <set>

namespace precedent::store {

/// Erased people and customers are numbered, so that what they did can still be counted. `identity` (a person's Slack
/// id) is kept as a salted hash, so that a list of people does not bring the name back; empty for one that may return.
[[nodiscard]] base::Result<std::int64_t> addErasedSubject(Connection &connection, const QString &kind,
                                                          const QString &identity);
/// The Slack ids among these whose name must not come back.
[[nodiscard]] base::Result<std::set<QString>> erasedAmong(Connection &connection, const std::vector<QString> &ids);

} // namespace precedent::store
