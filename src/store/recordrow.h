// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"
#include "store/statement.h"

namespace precedent::store {

/// Binds every parameter of record/put_record.
void bindRecord(Statement &statement, const domain::Record &record);
/// From the columns that record/record and its like select.
[[nodiscard]] domain::Record recordFrom(const Statement &row);
/// From the columns that record/unread and its like select.
[[nodiscard]] domain::UnreadMessage unreadFrom(const Statement &row);

} // namespace precedent::store
