// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"
#include "query/filter.h"

namespace precedent::models {

/// What was decided before in cases like this one, of all times: the same type, approved or denied, and the same
/// currency with half to one and a half times the amount, or no amount where this one has none.
[[nodiscard]] query::Filter similarTo(const domain::Record &record);

} // namespace precedent::models
