// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/newestrecords.h"

#include "store/connection.h"
#include "store/recordrow.h"

namespace precedent::store {

base::Result<std::vector<domain::Record>> newestRecords(Connection &connection, int count)
{
    return collect(connection.statement("record/newest_records").bind(":count", std::int64_t(count)),
                   [](const Statement &row) { return recordFrom(row); });
}

base::Result<std::int64_t> mostRecords(Connection &connection)
{
    const auto last =
        first(connection.statement("record/last_row"), [](const Statement &row) { return row.integer(0); });
    if (!last)
        return last.error();
    return last->value_or(0);
}

} // namespace precedent::store
