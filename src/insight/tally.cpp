// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/tally.h"

#include "insight/rowblock.h"
#include "insight/widesum.h"

#include <array>
#include <utility>

namespace precedent::insight {

namespace {

using Columns = Snapshot::Columns;
using domain::Decision;

/// Sums of an amount column by currency code, with the denied rows' told apart. A row without an amount has code 0,
/// which is nobody's currency.
class CurrencySums
{
public:
    CurrencySums(const Columns &columns, const AmountColumn &amounts)
        : m_decisions(columns.decision.data()), m_minor(amounts.minor.data()), m_currencies(amounts.currencies.data()),
          m_dictionary(columns.currencies), m_sums(sidesOf(m_dictionary.size())), m_isThere(m_sums.size())
    {
        m_lanes.fill(std::vector<std::int64_t>(m_sums.size()));
    }

    void add(const RowBlock &block)
    {
        if (isLarge(block)) {
            block.forEach([&](std::size_t, std::size_t row) {
                const auto side = sideOf(row);
                m_isThere[side] = 1;
                m_sums[side] += m_minor[row];
            });
            return;
        }
        // Two lanes: neighbours mostly share a currency, and a sum would wait for the one before it.
        std::int64_t *const lanes[] = {m_lanes[0].data(), m_lanes[1].data()};
        auto *const isThere = m_isThere.data();
        block.forEach([&](std::size_t i, std::size_t row) {
            const auto side = sideOf(row);
            isThere[side] = 1;
            lanes[i % 2][side] += m_minor[row];
        });
        for (auto &lane : m_lanes) {
            for (std::size_t side = 0; side < lane.size(); ++side)
                m_sums[side] += std::exchange(lane[side], 0);
        }
    }
    /// Of all rows, or of those that were denied.
    [[nodiscard]] Sums named(bool deniedOnly) const
    {
        Sums result;
        for (std::size_t code = 1; code < m_dictionary.size(); ++code) {
            const auto other = sidesOf(code);
            const auto denied = other + 1;
            if (m_isThere[denied] == 0 && (deniedOnly || m_isThere[other] == 0))
                continue;
            auto sum = m_sums[denied];
            if (!deniedOnly)
                sum += m_sums[other];
            result.emplace(m_dictionary.values()[code].code(), sum.value());
        }
        return result;
    }

private:
    static constexpr std::size_t sidesOf(std::size_t codes) { return codes * 2; }
    [[nodiscard]] std::size_t sideOf(std::size_t row) const
    {
        return sidesOf(m_currencies[row]) + (m_decisions[row] == Decision::Denied ? 1 : 0);
    }
    /// True when the sums of a block might not fit.
    [[nodiscard]] bool isLarge(const RowBlock &block) const
    {
        static_assert(RowBlock::largest <= 1U << 11U);
        std::uint64_t bits = 0;
        block.forEach([&](std::size_t, std::size_t row) {
            bits |= static_cast<std::uint64_t>(m_minor[row] < 0 ? -1 - m_minor[row] : m_minor[row]);
        });
        return bits >> 51U != 0;
    }

    const Decision *m_decisions;
    const std::int64_t *m_minor;
    const std::uint16_t *m_currencies;
    const Dictionary<base::Currency> &m_dictionary;
    std::vector<WideSum> m_sums; ///< by currency code and whether the row was denied
    std::array<std::vector<std::int64_t>, 2> m_lanes;
    std::vector<std::uint8_t> m_isThere;
};

/// How many rows of a block have each decision: five counts in one number, each with room for the rows of a block.
std::array<int, 5> decisionsOf(const Columns &c, const RowBlock &block)
{
    constexpr unsigned bits = 12;
    constexpr std::uint64_t mask = (1U << bits) - 1;
    static_assert(RowBlock::largest <= mask);
    std::uint64_t packed = 0;
    block.forEach([&packed, decisions = c.decision.data()](std::size_t, std::size_t row) {
        packed += std::uint64_t{1} << (bits * static_cast<unsigned>(decisions[row]));
    });
    std::array<int, 5> counts{};
    for (unsigned decision = 0; decision < counts.size(); ++decision)
        counts.at(decision) = static_cast<int>(packed >> (bits * decision) & mask);
    return counts;
}

void addCounts(Figures &figures, const Columns &c, const RowBlock &block)
{
    constexpr auto noReason = static_cast<unsigned>(domain::Flag::NoReason);
    constexpr std::uint8_t allFields = 6;
    const auto [approved, denied, pending, withdrawn, expired] = decisionsOf(c, block);
    figures.approved += approved;
    figures.denied += denied;
    figures.pending += pending;
    figures.withdrawn += withdrawn;
    figures.expired += expired;
    int withoutReason = 0;
    int complete = 0;
    int withoutAmount = 0;
    block.forEach(
        [&, flags = c.flags.data()](std::size_t, std::size_t row) { withoutReason += flags[row] >> noReason & 1; });
    block.forEach([&, fields = c.completeness.data()](std::size_t, std::size_t row) {
        complete += fields[row] == allFields ? 1 : 0;
    });
    block.forEach([&, currencies = c.amount.currencies.data()](std::size_t, std::size_t row) {
        withoutAmount += currencies[row] == 0 ? 1 : 0;
    });
    figures.noReason += withoutReason;
    figures.complete += complete;
    figures.withoutAmount += withoutAmount;
}

/// Appends the turnarounds of the rows that were decided at a known time.
void addTurnarounds(std::vector<std::int64_t> &turnarounds, const Columns &c, const RowBlock &block)
{
    const auto before = turnarounds.size();
    turnarounds.resize(before + block.rows.size());
    auto *const added = turnarounds.data() + before;
    std::size_t count = 0;
    block.forEach([&, decisions = c.decision.data(), seconds = c.turnaround.data()](std::size_t, std::size_t row) {
        added[count] = seconds[row];
        count += static_cast<std::size_t>(decisions[row] <= Decision::Denied) &
                 static_cast<std::size_t>(seconds[row] != absent);
    });
    turnarounds.resize(before + count);
}

} // namespace

Figures tally(const Columns &c, std::span<const RowIndex> rows)
{
    static_assert(static_cast<int>(Decision::Approved) == 0 && static_cast<int>(Decision::Denied) == 1);
    Figures figures;
    CurrencySums amount(c, c.amount);
    CurrencySums approved(c, c.approvedAmount);
    std::vector<std::int64_t> turnarounds;
    turnarounds.reserve(rows.size());
    forEachBlock(rows, [&](const RowBlock &block) {
        addCounts(figures, c, block);
        addTurnarounds(turnarounds, c, block);
        amount.add(block);
        approved.add(block);
    });
    figures.count = static_cast<int>(rows.size());
    figures.turnaroundCount = static_cast<int>(turnarounds.size());
    const auto ranks = nearestRanks(turnarounds, {0.5, 0.9});
    figures.turnaroundMedian = ranks[0];
    figures.turnaroundP90 = ranks[1];
    figures.amount = amount.named(false);
    figures.approvedAmount = approved.named(false);
    figures.deniedAmount = amount.named(true);
    return figures;
}

} // namespace precedent::insight
