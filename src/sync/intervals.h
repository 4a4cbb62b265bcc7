// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"

#include <vector>

namespace precedent::sync {

/// What of `wanted` no interval of `covered` holds, newest first. `covered` in any order, overlapping or not.
[[nodiscard]] std::vector<base::TimeRange> uncovered(const base::TimeRange &wanted,
                                                     std::vector<base::TimeRange> covered);

} // namespace precedent::sync
