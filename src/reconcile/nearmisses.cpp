// SPDX-License-Identifier: GPL-3.0-or-later
#include "reconcile/nearmisses.h"

#include <algorithm>
#include <tuple>

namespace precedent::reconcile {

namespace {

constexpr std::size_t mostNamed = 3;
constexpr std::size_t mostTried = 500;
/// A customer's other cases explain a payout within three months.
constexpr qint64 farthestDays = 92;

qint64 daysApart(const Payout &payout, const LedgerRecord &record)
{
    if (payout.day < record.first)
        return payout.day.daysTo(record.first);
    return std::max<qint64>(0, record.last.daysTo(payout.day));
}

} // namespace

NearMisses::NearMisses(const std::vector<LedgerRecord> &records, const LedgerSide &ledger,
                       const std::vector<bool> &isPaid, const Window &window)
    : m_records(records), m_ledger(ledger), m_isPaid(isPaid), m_window(window)
{
    for (std::size_t i = 0; i < records.size(); ++i) {
        if (records[i].isApproved() && records[i].amount && records[i].isInScope && !isPaid[i])
            m_unpaid[{records[i].amount->currency, records[i].amount->minor}].push_back(i);
    }
}

Near NearMisses::why(const Payout &payout, std::size_t record) const
{
    const auto &known = m_records[record];
    if (known.decision == domain::Decision::Denied)
        return Near::Denied;
    if (!known.isApproved())
        return Near::Undecided;
    if (!known.amount)
        return Near::WithoutAmount;
    if (m_isPaid[record])
        return Near::PaidTwice;
    if (!known.isInScope)
        return Near::OutOfScope;
    if (known.amount->currency != payout.amount.currency)
        return Near::OtherCurrency;
    return isWithin(payout.day, known, m_window) ? Near::OtherAmount : Near::OtherDays;
}

std::vector<Candidate> NearMisses::of(const Payout &payout, const Ties &ties) const
{
    using Rank = std::tuple<int, bool, qint64, std::size_t>;
    std::vector<std::pair<Rank, Candidate>> found;
    for (const auto link : allLinks) {
        const auto &records = m_ledger.records(link, ties.of(link));
        const bool isCase = link == Link::Record || link == Link::Conversation;
        const auto before = std::ptrdiff_t(found.size()); // one link names each decision once
        for (std::size_t i = 0; i < std::min(records.size(), mostTried); ++i) {
            const auto record = records[i];
            const auto apart = daysApart(payout, m_records[record]);
            const auto end = found.begin() + before;
            const bool isNamed =
                std::any_of(found.begin(), end, [record](const auto &each) { return each.second.record == record; });
            if (isNamed || (!isCase && apart > farthestDays))
                continue;
            const bool otherAmount = m_records[record].amount != payout.amount;
            found.emplace_back(Rank{int(link), otherAmount, apart, record},
                               Candidate{record, why(payout, record), link});
        }
    }
    if (found.empty())
        return byAmount(payout);
    const auto end = found.begin() + std::ptrdiff_t(std::min(found.size(), mostNamed));
    std::partial_sort(found.begin(), end, found.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    std::vector<Candidate> nearest;
    std::transform(found.begin(), end, std::back_inserter(nearest), [](const auto &each) { return each.second; });
    return nearest;
}

std::vector<Candidate> NearMisses::byAmount(const Payout &payout) const
{
    std::vector<Candidate> found;
    const auto records = m_unpaid.find({payout.amount.currency, payout.amount.minor});
    if (records == m_unpaid.end())
        return found;
    for (const auto record : records->second) {
        if (isWithin(payout.day, m_records[record], m_window))
            found.push_back({record, Near::OnlyAmount, Link::None});
        if (found.size() == mostNamed)
            break;
    }
    return found;
}

} // namespace precedent::reconcile
