// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/similar.h"

#include "query/parse.h"

namespace precedent::models {

query::Filter similarTo(const domain::Record &record)
{
    const auto filter = query::Filter()
                            .with(query::Key::Type, {domain::toWord(record.type)})
                            .with(query::Key::Decision, {domain::toWord(domain::Decision::Approved),
                                                         domain::toWord(domain::Decision::Denied)});
    const auto none = filter.with(query::Key::Has, {QStringLiteral("amount")}, true);
    if (!record.amount || record.amount->currency.isNull() || record.amount->minor <= 0)
        return none;
    const auto &amount = *record.amount;
    const base::Money least{amount.minor - amount.minor / 2, amount.currency};
    const base::Money most{amount.minor + amount.minor / 2, amount.currency};
    const auto band = base::toDecimal(least) + QStringLiteral("..") + base::toDecimal(most);
    const auto like =
        query::withOption(filter.with(query::Key::Currency, {amount.currency.code()}), query::Key::Amount, band);
    return like ? *like : none;
}

} // namespace precedent::models
