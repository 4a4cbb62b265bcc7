// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/limits.h"

#include "store/connection.h"
#include "store/transaction.h"

namespace precedent::store {

base::Result<void> removeLimit(Transaction &transaction, std::int64_t id)
{
    return transaction.connection().statement("upkeep/remove_limit").bind(":id", id).run();
}

} // namespace precedent::store
