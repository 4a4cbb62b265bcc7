// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/tally.h"

#include "insight/rowblock.h"
#include "insight/valuebuckets.h"
#include "insight/widesum.h"

#include <algorithm>
#include <array>
#include <functional>
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
          m_dictionary(columns.currencies), m_sums(sidesOf(m_dictionary.size())), m_isThere(m_sums.size()),
          m_isLarge(amounts.bits >> 51U != 0)
    {
        static_assert(RowBlock::largest <= 1U << 11U);
        m_lanes.fill(std::vector<std::int64_t>(m_sums.size()));
    }

    void add(const RowBlock &block)
    {
        if (m_isLarge) {
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
    const Decision *m_decisions;
    const std::int64_t *m_minor;
    const std::uint16_t *m_currencies;
    const Dictionary<base::Currency> &m_dictionary;
    std::vector<WideSum> m_sums; ///< by currency code and whether the row was denied
    std::array<std::vector<std::int64_t>, 2> m_lanes;
    std::vector<std::uint8_t> m_isThere;
    bool m_isLarge; ///< the sums of a block might not fit
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
    int approvedWithoutAmount = 0;
    block.forEach(
        [&, flags = c.flags.data()](std::size_t, std::size_t row) { withoutReason += flags[row] >> noReason & 1; });
    block.forEach([&, fields = c.completeness.data()](std::size_t, std::size_t row) {
        complete += fields[row] == allFields ? 1 : 0;
    });
    block.forEach([&, currencies = c.amount.currencies.data()](std::size_t, std::size_t row) {
        withoutAmount += currencies[row] == 0 ? 1 : 0;
    });
    block.forEach([&, currencies = c.approvedAmount.currencies.data(), decisions = c.decision.data()](std::size_t,
                                                                                                      std::size_t row) {
        const auto isWithout = static_cast<unsigned>(currencies[row] == 0);
        approvedWithoutAmount +=
            static_cast<int>(isWithout & static_cast<unsigned>(decisions[row] == Decision::Approved));
    });
    figures.approvedWithoutAmount += approvedWithoutAmount;
    figures.noReason += withoutReason;
    figures.complete += complete;
    figures.withoutAmount += withoutAmount;
}

/// From here on, a count over all values and a look at those of few buckets is quicker than sorting.
constexpr std::size_t manyRows = 4096;

/// The turnarounds of the rows that were decided at a known time.
class Turnarounds
{
public:
    explicit Turnarounds(const Columns &columns)
        : m_seconds(columns.turnaround.data()), m_buckets(columns.turnaroundBucket.data())
    {
    }

    /// Both ranks, empty without any, and how many there are.
    void tell(Figures &figures, std::span<const RowIndex> rows) const
    {
        const std::array ps{0.5, 0.9};
        std::array<std::optional<std::int64_t>, 2> ranks;
        figures.turnaroundCount =
            static_cast<int>(rows.size() < manyRows ? few(rows, ps, ranks) : many(rows, ps, ranks));
        figures.turnaroundMedian = ranks[0];
        figures.turnaroundP90 = ranks[1];
    }

private:
    using Shares = std::array<double, 2>;
    using Ranks = std::array<std::optional<std::int64_t>, 2>;

    std::size_t few(std::span<const RowIndex> rows, const Shares &ps, Ranks &ranks) const
    {
        std::vector<std::int64_t> values;
        for (const auto row : rows) {
            if (m_buckets[row] != noBucket)
                values.push_back(m_seconds[row]);
        }
        const auto found = nearestRanks(values, {ps[0], ps[1]});
        std::copy(found.begin(), found.end(), ranks.begin());
        return values.size();
    }

    std::size_t many(std::span<const RowIndex> rows, const Shares &ps, Ranks &ranks) const
    {
        const auto counts = countsOf(rows);
        const auto total = rows.size() - counts[noBucket];
        if (total == 0)
            return 0;
        std::array<std::size_t, 2> index{};
        std::array<std::uint16_t, 2> bucket{};
        for (std::size_t i = 0; i < ps.size(); ++i) {
            index.at(i) = rankIndex(ps.at(i), total);
            while (index.at(i) >= counts[bucket.at(i)])
                index.at(i) -= counts[bucket.at(i)++];
        }
        std::array<std::vector<std::int64_t>, 2> within;
        forEachBlock(rows, [&](const RowBlock &block) {
            block.forEach([&](std::size_t, std::size_t row) {
                const auto own = m_buckets[row];
                if (own == bucket[0])
                    within[0].push_back(m_seconds[row]);
                if (own == bucket[1])
                    within[1].push_back(m_seconds[row]);
            });
        });
        for (std::size_t i = 0; i < ps.size(); ++i) {
            const auto place = within.at(i).begin() + static_cast<std::ptrdiff_t>(index.at(i));
            std::nth_element(within.at(i).begin(), place, within.at(i).end());
            ranks.at(i) = *place;
        }
        return total;
    }

    /// By bucket, in two lanes as sums are.
    [[nodiscard]] std::vector<std::uint32_t> countsOf(std::span<const RowIndex> rows) const
    {
        std::vector<std::uint32_t> counts(noBucket + 1U);
        std::vector<std::uint32_t> lane(counts.size());
        std::uint32_t *const lanes[] = {counts.data(), lane.data()};
        forEachBlock(rows, [&](const RowBlock &block) {
            block.forEach([&](std::size_t i, std::size_t row) { ++lanes[i % 2][m_buckets[row]]; });
        });
        std::transform(counts.begin(), counts.end(), lane.begin(), counts.begin(), std::plus());
        return counts;
    }

    const std::int64_t *m_seconds;
    const std::uint16_t *m_buckets;
};

} // namespace

Figures tally(const Columns &c, std::span<const RowIndex> rows)
{
    static_assert(static_cast<int>(Decision::Approved) == 0 && static_cast<int>(Decision::Denied) == 1);
    Figures figures;
    CurrencySums amount(c, c.amount);
    CurrencySums approved(c, c.approvedAmount);
    forEachBlock(rows, [&](const RowBlock &block) {
        addCounts(figures, c, block);
        amount.add(block);
        approved.add(block);
    });
    figures.count = static_cast<int>(rows.size());
    Turnarounds(c).tell(figures, rows);
    figures.amount = amount.named(false);
    figures.approvedAmount = approved.named(false);
    figures.deniedAmount = amount.named(true);
    return figures;
}

} // namespace precedent::insight
