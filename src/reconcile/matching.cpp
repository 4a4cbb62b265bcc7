// SPDX-License-Identifier: GPL-3.0-or-later
#include "reconcile/matching.h"

#include <algorithm>
#include <queue>
#include <tuple>

namespace precedent::reconcile {

namespace {

constexpr std::size_t longestRun = 6;
/// Of one customer; beyond it what is left is told apart by hand better than by trying.
constexpr std::size_t mostTried = 256;

/// Payouts and decisions that may belong together: of one link's number and currency, and of one amount in step 1.
struct Group
{
    std::vector<std::size_t> payouts; ///< by day, then line
    std::vector<std::size_t> records; ///< by the day on which their window opens, then in the ledger's order
};

using GroupKey = std::tuple<int, base::Currency, std::int64_t>;

class Pairer
{
public:
    Pairer(const std::vector<Payout> &payouts, const std::vector<LedgerRecord> &records, const LedgerSide &ledger,
           const std::vector<Ties> &ties, const Window &window)
        : m_payouts(payouts), m_records(records), m_ledger(ledger), m_ties(ties), m_window(window),
          m_pairings(payouts.size()), m_isPaid(records.size()), m_byDay(payouts.size())
    {
        for (std::size_t i = 0; i < payouts.size(); ++i)
            m_byDay[i] = i;
        std::sort(m_byDay.begin(), m_byDay.end(), [&payouts](std::size_t a, std::size_t b) {
            return std::tuple(payouts[a].day, payouts[a].line, a) < std::tuple(payouts[b].day, payouts[b].line, b);
        });
        for (std::size_t i = 0; i < records.size(); ++i) {
            if (records[i].isInScope && records[i].isApproved() && records[i].amount)
                m_byOpening.push_back(i);
        }
        std::stable_sort(m_byOpening.begin(), m_byOpening.end(),
                         [&records](std::size_t a, std::size_t b) { return records[a].first < records[b].first; });
    }

    void pairSameAmount(Link link)
    {
        for (const auto &[key, group] : groups(link, true)) {
            if (!group.payouts.empty() && !group.records.empty())
                pairInOrder(link, group);
        }
    }

    void pairSums(Link link)
    {
        for (const auto &[key, group] : groups(link, false)) {
            if (group.payouts.size() > 1 && !group.records.empty())
                pairParts(link, group);
            if (!group.payouts.empty() && group.records.size() > 1)
                pairBundles(link, group);
        }
    }

    void markTwice()
    {
        for (const auto payout : m_byDay) {
            for (const auto link : allLinks) {
                if (!isOpen(payout))
                    break;
                findPaid(payout, link);
            }
        }
    }

    void pairOtherAmount(Link link)
    {
        for (const auto &[key, group] : groups(link, false)) {
            for (const auto payout : group.payouts) {
                if (const auto record = nearestAmount(payout, group.records))
                    pair(payout, {*record}, link, Shape::One, true);
            }
        }
    }

    std::vector<Pairing> take() { return std::move(m_pairings); }

private:
    [[nodiscard]] bool isOpen(std::size_t payout) const
    {
        return m_pairings[payout].link == Link::None && !m_pairings[payout].paidTwice;
    }
    [[nodiscard]] bool fits(std::size_t payout, std::size_t record) const
    {
        return isWithin(m_payouts[payout].day, m_records[record], m_window);
    }

    std::map<GroupKey, Group> groups(Link link, bool byAmount) const
    {
        std::map<GroupKey, Group> found;
        const auto key = [byAmount](int number, const base::Money &amount) {
            return GroupKey{number, amount.currency, byAmount ? amount.minor : 0};
        };
        for (const auto payout : m_byDay) {
            if (const int number = m_ties[payout].of(link); number >= 0 && isOpen(payout))
                found[key(number, m_payouts[payout].amount)].payouts.push_back(payout);
        }
        const auto own = link == Link::LikelyCustomer ? Link::Customer : link;
        for (const auto record : m_byOpening) {
            const int number = m_ledger.ties(record).of(own);
            if (number < 0 || m_isPaid[record])
                continue;
            const auto group = found.find(key(number, *m_records[record].amount));
            if (group != found.end())
                group->second.records.push_back(record);
        }
        return found;
    }

    void pair(std::size_t payout, std::vector<std::size_t> records, Link link, Shape shape, bool differs)
    {
        for (const auto record : records)
            m_isPaid[record] = true;
        m_pairings[payout] = {link, shape, std::move(records), differs, {}};
    }

    /// Step 1: the earliest end first.
    void pairInOrder(Link link, const Group &group)
    {
        using Waiting = std::pair<QDate, std::size_t>; // the end of the window, the place in the group
        std::priority_queue<Waiting, std::vector<Waiting>, std::greater<>> waiting;
        std::size_t next = 0;
        for (const auto payout : group.payouts) {
            const auto day = m_payouts[payout].day;
            for (; next < group.records.size() && opens(m_records[group.records[next]], m_window) <= day; ++next)
                waiting.emplace(closes(m_records[group.records[next]], m_window), next);
            while (!waiting.empty() && waiting.top().first < day)
                waiting.pop();
            if (waiting.empty())
                continue;
            pair(payout, {group.records[waiting.top().second]}, link, Shape::One, false);
            waiting.pop();
        }
    }

    /// The first run of 2 to 6 neighbours with this sum, the shortest first; empty when there is none.
    template <typename Amount>
    [[nodiscard]] static std::vector<std::size_t> runOf(const std::vector<std::size_t> &items, std::int64_t sum,
                                                        const Amount &amountOf)
    {
        for (std::size_t length = 2; length <= std::min(longestRun, items.size()); ++length) {
            for (std::size_t begin = 0; begin + length <= items.size(); ++begin) {
                std::int64_t total = 0;
                for (std::size_t i = begin; i < begin + length; ++i)
                    total += amountOf(items[i]);
                const auto from = items.begin() + std::ptrdiff_t(begin);
                if (total == sum)
                    return {from, from + std::ptrdiff_t(length)};
            }
        }
        return {};
    }

    void pairParts(Link link, const Group &group)
    {
        const auto paid = [this](std::size_t payout) { return m_payouts[payout].amount.minor; };
        for (const auto record : first(group.records)) {
            std::vector<std::size_t> open;
            for (const auto payout : first(group.payouts)) {
                if (isOpen(payout) && fits(payout, record))
                    open.push_back(payout);
            }
            for (const auto payout : runOf(open, m_records[record].amount->minor, paid))
                pair(payout, {record}, link, Shape::Part, false);
        }
    }

    void pairBundles(Link link, const Group &group)
    {
        const auto granted = [this](std::size_t record) { return m_records[record].amount->minor; };
        for (const auto payout : first(group.payouts)) {
            if (!isOpen(payout))
                continue;
            std::vector<std::size_t> open;
            for (const auto record : first(group.records)) {
                if (!m_isPaid[record] && fits(payout, record))
                    open.push_back(record);
            }
            auto run = runOf(open, m_payouts[payout].amount.minor, granted);
            if (!run.empty())
                pair(payout, std::move(run), link, Shape::Bundle, false);
        }
    }

    void findPaid(std::size_t payout, Link link)
    {
        const auto &candidates = m_ledger.records(link, m_ties[payout].of(link));
        for (const auto record : first(candidates)) {
            if (m_isPaid[record] && m_records[record].amount == m_payouts[payout].amount && fits(payout, record)) {
                m_pairings[payout].paidTwice = record;
                return;
            }
        }
    }

    [[nodiscard]] std::optional<std::size_t> nearestAmount(std::size_t payout,
                                                           const std::vector<std::size_t> &candidates) const
    {
        std::optional<std::size_t> best;
        std::int64_t least = 0;
        std::size_t tried = 0;
        for (const auto record : candidates) {
            if (m_isPaid[record] || !fits(payout, record))
                continue;
            const auto off = std::abs(m_records[record].amount->minor - m_payouts[payout].amount.minor);
            if (!best || off < least) {
                best = record;
                least = off;
            }
            if (++tried == mostTried)
                break;
        }
        return best;
    }

    [[nodiscard]] static std::vector<std::size_t> first(const std::vector<std::size_t> &items)
    {
        return {items.begin(), items.begin() + std::ptrdiff_t(std::min(items.size(), mostTried))};
    }

    const std::vector<Payout> &m_payouts;
    const std::vector<LedgerRecord> &m_records;
    const LedgerSide &m_ledger;
    const std::vector<Ties> &m_ties;
    const Window m_window;
    std::vector<Pairing> m_pairings;
    std::vector<bool> m_isPaid;
    std::vector<std::size_t> m_byDay;
    std::vector<std::size_t> m_byOpening;
};

} // namespace

QDate opens(const LedgerRecord &record, const Window &window)
{
    return record.first.addDays(-window.daysBefore);
}

QDate closes(const LedgerRecord &record, const Window &window)
{
    return record.last.addDays(window.daysAfter);
}

base::Result<std::vector<Pairing>> pairUp(const std::vector<Payout> &payouts, const std::vector<LedgerRecord> &records,
                                          const LedgerSide &ledger, const std::vector<Ties> &ties, const Window &window,
                                          const base::CancelToken &cancel)
{
    Pairer pairer(payouts, records, ledger, ties, window);
    const auto forLinks = [&](const auto &step) -> bool {
        for (const auto link : allLinks) {
            if (cancel.isCancelled())
                return false;
            step(link);
        }
        return true;
    };
    bool isWhole = forLinks([&](Link link) { pairer.pairSameAmount(link); });
    isWhole = isWhole && forLinks([&](Link link) { pairer.pairSums(link); });
    if (isWhole)
        pairer.markTwice();
    isWhole = isWhole && forLinks([&](Link link) {
                  if (link != Link::LikelyCustomer)
                      pairer.pairOtherAmount(link);
              });
    if (!isWhole)
        return base::makeError(base::ErrorKind::Interrupted, "reconcile-interrupted");
    return pairer.take();
}

} // namespace precedent::reconcile
