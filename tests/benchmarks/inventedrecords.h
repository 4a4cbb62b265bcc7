// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"

#include <vector>

namespace precedent::bench {

/// Records of three years up to 2026-12-31, UTC, ascending by time: few agents ask much, amounts are long-tailed,
/// office hours. The same count gives the same records.
[[nodiscard]] std::vector<domain::Record> inventRecords(int count);

} // namespace precedent::bench
