// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "store/ledgertypes.h"

namespace precedent::store {

class Transaction;

/// Adds an authority limit under the next free number, whatever number it has, and answers that.
[[nodiscard]] base::Result<std::int64_t> addLimit(Transaction &transaction, AuthorityLimit limit);
/// Takes an authority limit out; a number that stands for none changes nothing.
[[nodiscard]] base::Result<void> removeLimit(Transaction &transaction, std::int64_t id);

} // namespace precedent::store
