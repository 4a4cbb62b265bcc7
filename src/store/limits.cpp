// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/limits.h"

#include "store/connection.h"
#include "store/transaction.h"

namespace precedent::store {

base::Result<std::int64_t> addLimit(Transaction &transaction, AuthorityLimit limit)
{
    const auto number = first(transaction.connection().statement("upkeep/next_limit"),
                              [](const Statement &row) { return row.integer(0); });
    if (!number)
        return number.error();
    limit.id = number->value_or(1);
    if (auto put = transaction.putLimit(limit); !put)
        return put.error();
    return limit.id;
}

base::Result<void> removeLimit(Transaction &transaction, std::int64_t id)
{
    return transaction.connection().statement("upkeep/remove_limit").bind(":id", id).run();
}

} // namespace precedent::store
