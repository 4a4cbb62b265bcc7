// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/holds.h"

#include "store/connection.h"

namespace precedent::store {

base::Result<std::int64_t> addHold(Transaction &transaction, const Hold &hold)
{
    const auto id = first(transaction.connection()
                              .statement("hold/add")
                              .bind(":query", hold.query)
                              .bind(":reason", hold.reason)
                              .bind(":author", hold.author)
                              .bind(":at", hold.at),
                          [](const Statement &row) { return row.integer(0); });
    if (!id)
        return id.error();
    return id->value_or(0);
}

base::Result<void> releaseHold(Transaction &transaction, std::int64_t id, base::Instant at)
{
    const auto released = first(transaction.connection().statement("hold/release").bind(":at", at).bind(":id", id),
                                [](const Statement &row) { return row.integer(0); });
    if (!released)
        return released.error();
    if (!*released)
        return base::makeError(base::ErrorKind::Usage, "hold-unknown", {},
                               {{QStringLiteral("value"), QString::number(id)}});
    return {};
}

base::Result<void> rewordHold(Transaction &transaction, const Hold &hold)
{
    return transaction.connection()
        .statement("erasure/redact_hold")
        .bind(":id", hold.id)
        .bind(":query", hold.query)
        .bind(":reason", hold.reason)
        .bind(":author", hold.author)
        .run();
}

base::Result<std::vector<Hold>> holds(const Reader &reader)
{
    return collect(reader.connection().statement("hold/holds"), [](const Statement &row) {
        return Hold{row.integer(0), row.text(1), row.text(2), row.text(3), row.instant(4), row.optionalInstant(5)};
    });
}

} // namespace precedent::store
