// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/record.h"

#include <functional>

namespace precedent::store {

class Connection;

/// What is done to each record while it is at hand, by several threads at a time.
using RecordChange = std::function<void(domain::Record &)>;

/// Every record that stands for itself, in no order that means anything, as of one moment. Those of a large ledger are
/// read on two threads, the second by a connection of its own.
[[nodiscard]] base::Result<std::vector<domain::Record>> allRecords(Connection &connection, const RecordChange &change);

} // namespace precedent::store
