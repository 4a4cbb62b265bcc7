// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/filter.h"
#include "query/period.h"

namespace precedent::query {

/// The filter with its relative dates as days, so that it means the same on another day. Usage "query-bad-date".
[[nodiscard]] base::Result<Filter> resolved(const Filter &filter, const Calendar &calendar);

/// The filter as files tell it, in English whatever language the program speaks: "Type: credit or comp · not Flag:
/// over-limit"; "All decisions" for one that is empty.
[[nodiscard]] QString inWords(const Filter &filter);

} // namespace precedent::query
