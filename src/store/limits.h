// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <cstdint>

namespace precedent::store {

class Transaction;

/// Takes an authority limit out; a number that stands for none changes nothing.
[[nodiscard]] base::Result<void> removeLimit(Transaction &transaction, std::int64_t id);

} // namespace precedent::store
