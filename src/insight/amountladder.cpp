// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/amountladder.h"

#include "insight/columns.h"
#include "insight/whatif.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace precedent::insight {

using Columns = Snapshot::Columns;

/// Adds rows up into steps.
class LadderBuilder
{
public:
    using Step = AmountLadder::Step;

    static AmountLadder ladder(const Columns &columns, std::vector<RowIndex> rows)
    {
        const auto &minor = columns.amount.minor;
        std::sort(rows.begin(), rows.end(), [&minor](RowIndex a, RowIndex b) { return minor[a] < minor[b]; });
        AmountLadder ladder;
        Step sum;
        for (const auto row : rows) {
            if (ladder.m_steps.empty() || ladder.m_steps.back().amount != minor[row])
                ladder.m_steps.emplace_back();
            add(sum, columns, row);
            ladder.m_steps.back() = sum;
        }
        return ladder;
    }

    static Band withoutAmount(const Columns &columns, const std::vector<RowIndex> &rows)
    {
        Step sum;
        for (const auto row : rows)
            add(sum, columns, row);
        Band band = AmountLadder::difference(&sum, nullptr);
        // Granted in whatever currency: no sum.
        band.granted = 0;
        return band;
    }

private:
    static void add(Step &sum, const Columns &c, RowIndex row)
    {
        const auto decision = c.decision[row];
        const bool approved = decision == domain::Decision::Approved;
        const bool denied = decision == domain::Decision::Denied;
        const auto asked = c.amount.has(row) ? c.amount.minor[row] : 0;
        sum.amount = asked;
        ++sum.count;
        sum.approved += approved ? 1 : 0;
        sum.denied += denied ? 1 : 0;
        sum.asked += asked;
        if (denied)
            sum.refused += asked;
        if (c.approvedAmount.has(row) && c.approvedAmount.currencies[row] == c.amount.currencies[row])
            sum.granted += c.approvedAmount.minor[row];
        if ((approved || denied) && c.turnaround[row] != absent) {
            sum.waited += c.turnaround[row];
            ++sum.waitedCount;
        }
    }
};

const AmountLadder::Step *AmountLadder::stepAt(std::int64_t limit) const
{
    const auto above = std::upper_bound(m_steps.begin(), m_steps.end(), limit,
                                        [](std::int64_t value, const Step &step) { return value < step.amount; });
    return above == m_steps.begin() ? nullptr : &*std::prev(above);
}

Band AmountLadder::difference(const Step *high, const Step *low)
{
    const Step none;
    const Step &from = low != nullptr ? *low : none;
    Step to = high != nullptr ? *high : none;
    to.asked -= from.asked;
    to.granted -= from.granted;
    to.refused -= from.refused;
    to.waited -= from.waited;
    Band band;
    band.count = to.count - from.count;
    band.approved = to.approved - from.approved;
    band.denied = to.denied - from.denied;
    band.undecided = band.count - band.approved - band.denied;
    band.asked = to.asked.value();
    band.granted = to.granted.value();
    band.refused = to.refused.value();
    band.waited = to.waited.value();
    band.waitedCount = to.waitedCount - from.waitedCount;
    return band;
}

Band AmountLadder::upTo(std::int64_t limit) const
{
    return difference(stepAt(limit), nullptr);
}

Band AmountLadder::between(std::int64_t low, std::int64_t high) const
{
    return low < high ? difference(stepAt(high), stepAt(low)) : Band();
}

Band AmountLadder::all() const
{
    return upTo(std::numeric_limits<std::int64_t>::max());
}

std::optional<std::int64_t> AmountLadder::amountAt(double share) const
{
    if (m_steps.empty())
        return std::nullopt;
    const int count = m_steps.back().count;
    const int rank = std::clamp(static_cast<int>(std::ceil(share * count)), 1, count);
    const auto step = std::lower_bound(m_steps.begin(), m_steps.end(), rank,
                                       [](const Step &candidate, int wanted) { return candidate.count < wanted; });
    return step->amount;
}

std::optional<std::int64_t> AmountLadder::approvedUpTo(std::int64_t low, double share, int leastCases) const
{
    const Step none;
    const Step *const first = stepAt(low);
    const Step &from = first != nullptr ? *first : none;
    for (auto step = m_steps.rbegin(); step != m_steps.rend() && step->amount > low; ++step) {
        const int approved = step->approved - from.approved;
        const int decided = approved + step->denied - from.denied;
        const auto interval = wilson(approved, decided);
        if (decided >= leastCases && interval && interval->low >= share)
            return step->amount;
    }
    return std::nullopt;
}

Ladders amountLadders(const Snapshot &snapshot, const std::vector<RowIndex> &rows)
{
    const auto &columns = snapshot.columns();
    std::vector<std::vector<RowIndex>> byCode(columns.currencies.size());
    for (const auto row : rows)
        byCode[columns.amount.currencies[row]].push_back(row);
    Ladders ladders;
    ladders.withoutAmount = LadderBuilder::withoutAmount(columns, byCode.front());
    for (std::size_t code = 1; code < byCode.size(); ++code) {
        if (!byCode[code].empty())
            ladders.byCurrency[columns.currencies.values()[code].code()] =
                LadderBuilder::ladder(columns, std::move(byCode[code]));
    }
    return ladders;
}

} // namespace precedent::insight
