// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/limits.h"
#include "query/filter.h"

#include <optional>

namespace precedent::models {

/// What agents may decide alone on a day, in minor units, as far as the limit of all agents says it: that of the
/// filter's one type, else that of every type. Nothing where none is set or it has no bound.
[[nodiscard]] std::optional<std::int64_t> agentsLimit(const insight::LimitTable &limits, const query::Filter &filter,
                                                      const base::Currency &currency, QDate day);

} // namespace precedent::models
