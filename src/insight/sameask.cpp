// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/sameask.h"

#include "base/folding.h"

namespace precedent::insight {

namespace {

using domain::Record;

/// The value of the key, replaced by `now`.
template <typename Key>
std::optional<base::Instant> replaced(QHash<Key, base::Instant> &times, const Key &key, base::Instant now)
{
    const auto known = times.find(key);
    if (known == times.end()) {
        times.insert(key, now);
        return std::nullopt;
    }
    return std::exchange(*known, now);
}

} // namespace

bool asksTheSame(const Record &a, const Record &b)
{
    if (!a.conversationUrl.isEmpty() && a.conversationUrl == b.conversationUrl)
        return true;
    if (!a.amount || a.amount != b.amount || a.type != b.type)
        return false;
    const auto customer = base::fold(a.customer);
    return !customer.isEmpty() && customer == base::fold(b.customer);
}

AskLog::AskLog(std::size_t records)
{
    m_byCustomer.reserve(qsizetype(records));
    m_byConversation.reserve(qsizetype(records));
}

std::optional<base::Instant> AskLog::note(const Record &record, Code customer)
{
    std::optional<base::Instant> last;
    if (!record.conversationUrl.isEmpty())
        last = replaced(m_byConversation, record.conversationUrl, record.requestedAt);
    if (customer == 0 || !record.amount)
        return last;
    const auto other = replaced(m_byCustomer, Ask{customer, record.type, *record.amount}, record.requestedAt);
    return std::max(last, other); // nothing is less than any time
}

} // namespace precedent::insight
