// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/aliases.h"

#include "store/connection.h"
#include "store/transaction.h"

namespace precedent::store {

base::Result<void> removeAlias(Transaction &transaction, const QString &name)
{
    return transaction.connection().statement("people/remove_alias").bind(":name", name).run();
}

} // namespace precedent::store
