// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"
#include "insight/dictionary.h"

namespace precedent::insight {

/// Whether two requests are the same one: of one conversation, or of one customer, type and amount; only what is known
/// counts.
[[nodiscard]] bool asksTheSame(const domain::Record &a, const domain::Record &b);

/// When the same was last asked for; see asksTheSame().
class AskLog
{
public:
    explicit AskLog(std::size_t records);
    /// When a request that is the same was noted last, if one was; notes this one. Customers that fold
    /// alike have one code, 0 is none.
    std::optional<base::Instant> note(const domain::Record &record, Code customer);

private:
    struct Ask
    {
        Code customer;
        domain::RequestType type;
        base::Money amount;
        bool operator==(const Ask &) const = default;
        friend size_t qHash(const Ask &ask, size_t seed)
        {
            return qHashMulti(seed, ask.customer, int(ask.type), ask.amount.minor, ask.amount.currency);
        }
    };
    QHash<Ask, base::Instant> m_byCustomer;
    QHash<QString, base::Instant> m_byConversation;
};

} // namespace precedent::insight
