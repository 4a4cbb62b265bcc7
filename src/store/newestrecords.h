// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/record.h"

namespace precedent::store {

class Connection;

/// The newest records, in no order that means anything: found by the keys of an index, however many there are. Of the
/// `count` newest threads those that were merged into another are left out.
[[nodiscard]] base::Result<std::vector<domain::Record>> newestRecords(Connection &connection, int count);

/// At least so many records as there are, and seldom many more; told without counting them.
[[nodiscard]] base::Result<std::int64_t> mostRecords(Connection &connection);

} // namespace precedent::store
