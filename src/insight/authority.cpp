// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/authority.h"

namespace precedent::insight {

namespace {

using domain::Record;

AuthorityFinding onDay(const Record &record, const LimitTable &limits, QDate day)
{
    const auto &granted = *record.approvedAmount;
    AuthorityFinding finding;
    for (const auto &approver : record.approvers) {
        const auto *limit = limits.inForce(approver, Capacity::Approving, record.type, granted.currency, day);
        if (limit == nullptr || (finding.limit && limit->amount.minor <= finding.limit->amount.minor))
            continue;
        finding.approver = approver;
        finding.limit = *limit;
        finding.outcome = granted.minor > limit->amount.minor ? AuthorityOutcome::Over : AuthorityOutcome::Within;
    }
    return finding;
}

} // namespace

AuthorityFinding testAuthority(const Record &record, const LimitTable &limits, const base::Zone &zone)
{
    if (!record.approvedAmount)
        return {AuthorityOutcome::NoAmount};
    if (record.approvers.empty())
        return {AuthorityOutcome::NoApprover};
    if (record.decidedAt)
        return onDay(record, limits, zone.dateOf(*record.decidedAt));
    if (!record.decidedNotAfter)
        return {AuthorityOutcome::NoDate};
    const auto last = onDay(record, limits, zone.dateOf(*record.decidedNotAfter));
    const auto first = onDay(record, limits, zone.dateOf(record.decidedNotBefore.value_or(record.requestedAt)));
    return first.outcome == last.outcome ? last : AuthorityFinding{AuthorityOutcome::NoDate};
}

const Limit *ownLimit(const Record &record, const LimitTable &limits, const base::Zone &zone)
{
    if (!record.amount || record.agent.isEmpty())
        return nullptr;
    return limits.inForce(record.agent, Capacity::Asking, record.type, record.amount->currency,
                          zone.dateOf(record.requestedAt));
}

void count(AskBelowLimit &figures, const Record &record, const LimitTable &limits, const base::Zone &zone)
{
    if (!record.amount)
        return;
    ++figures.withAmount;
    const auto *limit = ownLimit(record, limits, zone);
    if (limit == nullptr)
        return;
    ++figures.withLimit;
    if (record.amount->minor <= limit->amount.minor)
        ++figures.below;
}

} // namespace precedent::insight
