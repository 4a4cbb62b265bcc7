// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/view.h"

namespace precedent::store {

/// A sort in one text column: column names with a minus before the descending ones, space-separated.
[[nodiscard]] QString toColumn(const query::Sort &sort);
[[nodiscard]] query::Sort sortFrom(const QString &column);

} // namespace precedent::store
