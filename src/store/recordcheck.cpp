// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/recordcheck.h"

#include "store/connection.h"
#include "store/reader.h"
#include "store/recordrow.h"

namespace precedent::store {

base::Result<bool> isStoredAs(Connection &connection, const domain::Record &record)
{
    auto same = connection.statement("record/same_record");
    bindRecord(same, record);
    const auto answer = first(std::move(same), [](const Statement &row) { return row.isTrue(0); });
    if (!answer)
        return answer.error();
    return answer->value_or(false);
}

base::Result<QStringList> recordsWithoutMessage(const Reader &ledger)
{
    const auto ids = collect(ledger.connection().statement("verify/records_without_message"),
                             [](const Statement &row) { return row.text(0); });
    if (!ids)
        return ids.error();
    return QStringList(ids->begin(), ids->end());
}

base::Result<bool> isErased(const Reader &ledger, const ThreadKey &thread)
{
    auto erased = ledger.connection().statement("verify/thread_is_erased");
    erased.bind(":channel", thread.channel.text()).bind(":root", thread.root.microseconds());
    const auto answer = first(std::move(erased), [](const Statement &row) { return row.isTrue(0); });
    if (!answer)
        return answer.error();
    return answer->value_or(false);
}

} // namespace precedent::store
