// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/record.h"

namespace precedent::store {

class Connection;

/// Every record that stands for itself, in no order that means anything, as of one moment. Those of a large ledger are
/// read on two threads, the second by a connection of its own.
[[nodiscard]] base::Result<std::vector<domain::Record>> allRecords(Connection &connection);

} // namespace precedent::store
