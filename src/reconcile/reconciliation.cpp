// SPDX-License-Identifier: GPL-3.0-or-later
#include "reconcile/reconciliation.h"

#include "reconcile/nearmisses.h"

#include <algorithm>

namespace precedent::reconcile {

namespace {

constexpr std::array groupWords{"matched", "amount_differs", "no_approval", "unreadable",
                                "aside",   "unpaid",         "not_yet_due", "unpaid_earlier"};
constexpr std::array nearWords{"paid_twice", "undecided",    "denied",       "without_amount", "other_currency",
                               "other_days", "other_amount", "out_of_scope", "only_amount"};

void add(GroupTotal &total, const std::optional<base::Money> &amount)
{
    ++total.count;
    if (amount)
        total.sums[amount->currency.code()] += amount->minor;
}

/// Puts payouts, rows and decisions into their groups.
class Sorter
{
public:
    Sorter(Reconciliation &result, const Window &window)
        : m_result(result), m_window(window), m_isPaid(result.records.size())
    {
    }

    void spanDays()
    {
        const auto &payouts = m_result.file.payouts;
        if (payouts.empty())
            return;
        const auto [first, last] = std::minmax_element(payouts.begin(), payouts.end(),
                                                       [](const Payout &a, const Payout &b) { return a.day < b.day; });
        m_result.firstDay = first->day;
        m_result.lastDay = last->day;
    }

    base::Result<void> sortPayouts(std::vector<Pairing> pairings, const LedgerSide &ledger,
                                   const std::vector<Ties> &ties, const base::CancelToken &cancel)
    {
        for (const auto &pairing : pairings) {
            for (const auto record : pairing.records)
                m_isPaid[record] = true;
        }
        const NearMisses nearMisses(m_result.records, ledger, m_isPaid, m_window);
        for (std::size_t i = 0; i < pairings.size(); ++i) {
            if (cancel.isCancelled())
                return base::makeError(base::ErrorKind::Interrupted, "reconcile-interrupted");
            const auto &payout = m_result.file.payouts[i];
            PayoutResult placed{groupOf(pairings[i]), std::move(pairings[i]), {}};
            if (placed.group == Group::NoApproval)
                placed.near = nearFor(payout, placed.pairing, ties[i], nearMisses);
            if (placed.group == Group::Differs) {
                const auto &approved = *m_result.records[placed.pairing.records.front()].amount;
                m_result.approvedOfDiffers[approved.currency.code()] += approved.minor;
            }
            add(m_result.totals.at(std::size_t(placed.group)), payout.amount);
            m_result.payouts.push_back(std::move(placed));
        }
        return {};
    }

    void sortOthers()
    {
        for (const auto &row : m_result.file.unreadable)
            add(m_result.totals.at(std::size_t(Group::Unreadable)), row.amount);
        for (const auto &row : m_result.file.aside)
            add(m_result.totals.at(std::size_t(Group::Aside)), row.amount);
    }

    void sortDecisions()
    {
        if (!m_result.firstDay.isValid())
            return;
        for (std::size_t i = 0; i < m_result.records.size(); ++i) {
            const auto &record = m_result.records[i];
            const bool touches =
                opens(record, m_window) <= m_result.lastDay && closes(record, m_window) >= m_result.firstDay;
            if (!record.isInScope || !record.isApproved() || m_isPaid[i] || !touches)
                continue;
            if (!record.isPayable()) {
                if (record.amount)
                    add(m_result.notPaidOut, record.amount);
                continue;
            }
            if (!record.amount) {
                ++m_result.approvedWithoutAmount;
                continue;
            }
            const auto group = openGroup(record);
            m_result.open.push_back({i, group});
            add(m_result.totals.at(std::size_t(group)), record.amount);
        }
    }

    void check()
    {
        insight::Sums sums;
        for (const auto group : {Group::Matched, Group::Differs, Group::NoApproval, Group::Unreadable, Group::Aside}) {
            for (const auto &[currency, minor] : m_result.total(group).sums)
                sums[currency] += minor;
        }
        m_result.addsUp = sums == m_result.file.sums && m_result.payouts.size() == m_result.file.payouts.size();
    }

private:
    [[nodiscard]] static Group groupOf(const Pairing &pairing)
    {
        if (pairing.link == Link::None)
            return Group::NoApproval;
        return pairing.differs ? Group::Differs : Group::Matched;
    }

    [[nodiscard]] static std::vector<Candidate> nearFor(const Payout &payout, const Pairing &pairing, const Ties &ties,
                                                        const NearMisses &nearMisses)
    {
        auto near = nearMisses.of(payout, ties);
        if (!pairing.paidTwice)
            return near;
        std::erase_if(near, [&](const Candidate &each) { return each.record == *pairing.paidTwice; });
        near.insert(near.begin(), {*pairing.paidTwice, Near::PaidTwice, Link::None});
        near.resize(std::min<std::size_t>(near.size(), 3));
        return near;
    }

    [[nodiscard]] Group openGroup(const LedgerRecord &record) const
    {
        if (closes(record, m_window) > m_result.lastDay)
            return Group::NotYetDue;
        return record.first < m_result.firstDay ? Group::Earlier : Group::Unpaid;
    }

    Reconciliation &m_result;
    const Window m_window;
    std::vector<bool> m_isPaid;
};

} // namespace

QString toWord(Group group)
{
    return QString::fromLatin1(groupWords.at(std::size_t(group)));
}

QString toWord(Near near)
{
    return QString::fromLatin1(nearWords.at(std::size_t(near)));
}

base::Result<Reconciliation> reconcile(PayoutFile file, std::vector<LedgerRecord> records, const Window &window,
                                       const base::CancelToken &cancel)
{
    Reconciliation result;
    result.file = std::move(file);
    result.records = std::move(records);
    const LedgerSide ledger(result.records);
    std::vector<Ties> ties;
    ties.reserve(result.file.payouts.size());
    for (const auto &payout : result.file.payouts)
        ties.push_back(ledger.tiesOf(payout));
    auto pairings = pairUp(result.file.payouts, result.records, ledger, ties, window, cancel);
    if (!pairings)
        return pairings.error();
    Sorter sorter(result, window);
    sorter.spanDays();
    if (const auto sorted = sorter.sortPayouts(std::move(*pairings), ledger, ties, cancel); !sorted)
        return sorted.error();
    sorter.sortOthers();
    sorter.sortDecisions();
    sorter.check();
    return result;
}

} // namespace precedent::reconcile
