// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/agentslimit.h"

namespace precedent::models {

namespace {

std::optional<domain::RequestType> onlyType(const query::Filter &filter)
{
    const query::Clause *types = filter.find(query::Key::Type);
    return types != nullptr && types->values.size() == 1
               ? domain::fromWord<domain::RequestType>(types->values.constFirst())
               : std::nullopt;
}

} // namespace

std::optional<std::int64_t> agentsLimit(const insight::LimitTable &limits, const query::Filter &filter,
                                        const base::Currency &currency, QDate day)
{
    const auto type = onlyType(filter);
    std::optional<std::int64_t> found;
    bool isOfType = false;
    for (const insight::Limit &limit : limits.limits()) {
        const bool isMeant = limit.holder.kind == insight::HolderKind::Agents && limit.amount.currency == currency &&
                             limit.holdsOn(day) && (!limit.type || limit.type == type);
        if (!isMeant || limit.isUnlimited() || (isOfType && !limit.type))
            continue;
        found = limit.amount.minor;
        isOfType = limit.type.has_value();
    }
    return found;
}

} // namespace precedent::models
