// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people.h"
#include "store/statement.h"

namespace precedent::store {

/// From the columns that people/person and people/people select.
[[nodiscard]] domain::Person personFrom(const Statement &row);

} // namespace precedent::store
