// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/limitflags.h"

#include "base/folding.h"
#include "insight/authority.h"
#include "insight/sameask.h"
#include "insight/widesum.h"

#include <algorithm>

namespace precedent::insight {

namespace {

using domain::Decision;
using domain::Flag;
using domain::Record;

void raise(Record &record, Flag flag)
{
    record.flags.set(static_cast<std::size_t>(flag));
}

/// limit × (1 − percent) < amount ≤ limit, in whole minor units and without overflow.
bool isNear(std::int64_t amount, std::int64_t limit, int percent)
{
    if (amount > limit || amount < 0 || limit == unlimited)
        return false;
    constexpr std::int64_t hundred = 100;
    const std::int64_t below = limit - amount;
    const std::int64_t rest = below - limit / hundred * percent;
    return rest < 0 || (rest < percent && rest * hundred < limit % hundred * percent);
}

/// A request that is within its agent's own limit, so that it could be a part of a greater one.
struct Part
{
    Record *record;
    std::int64_t limit;
};

bool cameToNothing(const Record &record)
{
    return record.decision != Decision::Approved && record.decision != Decision::Pending;
}

/// The parts of one customer's or conversation's requests of the last hours.
class Window
{
public:
    explicit Window(std::int64_t length) : m_length(length) {}

    void add(const Part &part)
    {
        const auto earliest = part.record->requestedAt - m_length;
        std::erase_if(m_parts, [&](const Part &other) {
            return other.record->requestedAt < earliest ||
                   (cameToNothing(*other.record) && asksTheSame(*part.record, *other.record));
        });
        m_parts.push_back(part);
        flagIfSplit();
    }

private:
    void flagIfSplit()
    {
        if (m_parts.size() < 2)
            return;
        WideSum sum;
        std::int64_t limit = 0;
        for (const auto &part : m_parts) {
            sum += part.record->amount->minor;
            limit = std::max(limit, part.limit);
        }
        if (sum.value() <= limit)
            return;
        for (const auto &part : m_parts)
            raise(*part.record, Flag::Split);
    }

    std::int64_t m_length;
    std::vector<Part> m_parts;
};

QStringList groupKeys(const Record &record)
{
    const auto kind = domain::toWord(record.type) + u' ' + record.amount->currency.code() + u' ';
    QStringList keys;
    if (const auto customer = base::fold(record.customer); !customer.isEmpty())
        keys += QStringLiteral("c ") + kind + customer;
    if (!record.conversationUrl.isEmpty())
        keys += QStringLiteral("u ") + kind + record.conversationUrl;
    return keys;
}

/// `parts` in request-time order.
void flagSplits(const std::vector<Part> &parts, const LimitRules &rules)
{
    QHash<QString, Window> windows;
    for (const auto &part : parts) {
        for (const auto &key : groupKeys(*part.record)) {
            auto window = windows.find(key);
            if (window == windows.end())
                window = windows.insert(key, Window(rules.splitHours * base::oneHour));
            window->add(part);
        }
    }
}

} // namespace

void addLimitFlags(std::vector<Record> &records, const LimitTable &limits, const LimitRules &rules,
                   const base::Zone &zone)
{
    if (limits.isEmpty())
        return;
    std::vector<Part> parts;
    for (auto &record : records) {
        if (record.decision == Decision::Approved &&
            testAuthority(record, limits, zone).outcome == AuthorityOutcome::Over)
            raise(record, Flag::OverLimit);
        const auto *limit = ownLimit(record, limits, zone);
        if (limit == nullptr || record.amount->minor > limit->amount.minor)
            continue;
        if (isNear(record.amount->minor, limit->amount.minor, rules.nearPercent))
            raise(record, Flag::NearLimit);
        if (record.amount->minor > 0)
            parts.push_back({&record, limit->amount.minor});
    }
    std::sort(parts.begin(), parts.end(), [](const Part &a, const Part &b) {
        return std::pair(a.record->requestedAt, a.record->id.text()) <
               std::pair(b.record->requestedAt, b.record->id.text());
    });
    flagSplits(parts, rules);
}

} // namespace precedent::insight
