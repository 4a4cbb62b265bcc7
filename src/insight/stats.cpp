// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/stats.h"

#include "insight/grouping.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <unordered_map>

namespace precedent::insight {

namespace {

constexpr std::array<const char *, 13> groupWords{"month", "week",     "day",      "type",     "agent",
                                                  "team",  "approver", "customer", "decision", "weekday",
                                                  "hour",  "currency", "channel"};

/// Sums by currency code; few enough that a list is quicker than a map.
using CodedSums = std::vector<std::pair<std::uint16_t, std::int64_t>>;

std::int64_t saturatedSum(std::int64_t a, std::int64_t b)
{
    using Limits = std::numeric_limits<std::int64_t>;
    if (b > 0 && a > Limits::max() - b)
        return Limits::max();
    return b < 0 && a < Limits::min() - b ? Limits::min() : a + b;
}

void add(CodedSums &sums, const AmountColumn &column, RowIndex row)
{
    if (!column.has(row))
        return;
    const auto currency = column.currencies[row];
    auto entry = std::find_if(sums.begin(), sums.end(), [currency](const auto &sum) { return sum.first == currency; });
    if (entry == sums.end())
        entry = sums.insert(entry, {currency, 0});
    entry->second = saturatedSum(entry->second, column.minor[row]);
}

Sums named(const CodedSums &sums, const Dictionary<base::Currency> &currencies)
{
    Sums result;
    for (const auto &[currency, sum] : sums)
        result.emplace(currencies.at(currency).code(), sum);
    return result;
}

/// Figures in the making.
class Tally
{
public:
    void add(const Snapshot::Columns &columns, RowIndex row);
    [[nodiscard]] Figures figures(const Snapshot::Columns &columns);

private:
    void count(domain::Decision decision);

    Figures m_figures;
    CodedSums m_amount;
    CodedSums m_approvedAmount;
    CodedSums m_deniedAmount;
    std::vector<std::int64_t> m_turnarounds;
};

void Tally::count(domain::Decision decision)
{
    using domain::Decision;
    m_figures.approved += decision == Decision::Approved ? 1 : 0;
    m_figures.denied += decision == Decision::Denied ? 1 : 0;
    m_figures.pending += decision == Decision::Pending ? 1 : 0;
    m_figures.withdrawn += decision == Decision::Withdrawn ? 1 : 0;
    m_figures.expired += decision == Decision::Expired ? 1 : 0;
}

void Tally::add(const Snapshot::Columns &c, RowIndex row)
{
    constexpr auto noReason = static_cast<unsigned>(domain::Flag::NoReason);
    const auto decision = c.decision[row];
    const bool decided = decision == domain::Decision::Approved || decision == domain::Decision::Denied;
    ++m_figures.count;
    count(decision);
    if (decided && c.turnaround[row] != absent)
        m_turnarounds.push_back(c.turnaround[row]);
    insight::add(m_amount, c.amount, row);
    insight::add(m_approvedAmount, c.approvedAmount, row);
    if (decision == domain::Decision::Denied)
        insight::add(m_deniedAmount, c.amount, row);
    m_figures.withoutAmount += c.amount.has(row) ? 0 : 1;
    m_figures.noReason += static_cast<int>(c.flags[row] >> noReason & 1U);
    m_figures.complete += c.completeness[row] == 6 ? 1 : 0;
}

Figures Tally::figures(const Snapshot::Columns &columns)
{
    m_figures.turnaroundCount = static_cast<int>(m_turnarounds.size());
    m_figures.turnaroundMedian = nearestRank(m_turnarounds, 0.5);
    m_figures.turnaroundP90 = nearestRank(m_turnarounds, 0.9);
    m_figures.amount = named(m_amount, columns.currencies);
    m_figures.approvedAmount = named(m_approvedAmount, columns.currencies);
    m_figures.deniedAmount = named(m_deniedAmount, columns.currencies);
    return m_figures;
}

/// Which group each row belongs to, and each group's code per key.
struct Groups
{
    std::vector<std::vector<Code>> keys{{}};
    std::vector<std::size_t> ofRow;
};

constexpr std::size_t unknownGroup = std::numeric_limits<std::size_t>::max();

/// Finds the place of a group by its outer group and its code in the inner grouping: in a table while that is small.
class Places
{
public:
    Places(std::size_t outer, std::size_t inner) : m_inner(inner)
    {
        if (outer * inner <= largestTable)
            m_table.resize(outer * inner, unknownGroup);
    }
    /// To be set by the caller when it is `unknownGroup`.
    std::size_t &at(std::size_t outer, Code inner)
    {
        const auto joined = outer * m_inner + inner;
        return m_table.empty() ? m_places.try_emplace(joined, unknownGroup).first->second : m_table[joined];
    }

private:
    static constexpr std::size_t largestTable = 1U << 20U;
    std::size_t m_inner;
    std::vector<std::size_t> m_table;
    std::unordered_map<std::size_t, std::size_t> m_places;
};

/// Splits each group further by one more key.
Groups divided(const Groups &groups, const Grouping &by)
{
    Groups result{{}, {}};
    result.ofRow.reserve(by.codes.size());
    Places places(groups.keys.size(), by.labels.size());
    for (std::size_t i = 0; i < by.codes.size(); ++i) {
        const auto code = by.codes[i];
        auto &place = places.at(groups.ofRow[i], code);
        if (place == unknownGroup) {
            place = result.keys.size();
            result.keys.push_back(groups.keys[groups.ofRow[i]]);
            result.keys.back().push_back(code);
        }
        result.ofRow.push_back(place);
    }
    return result;
}

/// Rows divided by every key, and the labels of the codes.
struct Division
{
    std::vector<Grouping> by;
    Groups groups;

    [[nodiscard]] std::vector<std::size_t> inOrder() const;
    [[nodiscard]] QStringList labels(std::size_t group) const;
};

std::vector<std::size_t> Division::inOrder() const
{
    std::vector<std::size_t> order(groups.keys.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::sort(order.begin(), order.end(),
              [this](std::size_t a, std::size_t b) { return groups.keys[a] < groups.keys[b]; });
    return order;
}

QStringList Division::labels(std::size_t group) const
{
    QStringList labels;
    for (std::size_t key = 0; key < by.size(); ++key)
        labels += by[key].labels[groups.keys[group][key]];
    return labels;
}

Division divide(const Snapshot::Columns &columns, const std::vector<RowIndex> &rows, const std::vector<GroupKey> &keys,
                query::DateBasis basis)
{
    Division division;
    division.groups.ofRow.resize(rows.size());
    for (const auto key : keys) {
        division.by.push_back(grouping(columns, rows, key, basis));
        division.groups = divided(division.groups, division.by.back());
    }
    return division;
}

} // namespace

QString toWord(GroupKey key)
{
    return key == GroupKey::AgentId ? QString() : QString::fromLatin1(groupWords.at(static_cast<std::size_t>(key)));
}

std::optional<GroupKey> groupKeyFromWord(QStringView word)
{
    const auto found = std::find_if(groupWords.begin(), groupWords.end(),
                                    [word](const char *candidate) { return word == QLatin1String(candidate); });
    if (found == groupWords.end())
        return std::nullopt;
    return static_cast<GroupKey>(found - groupWords.begin());
}

QStringList allGroupKeyWords()
{
    QStringList words;
    for (const char *word : groupWords)
        words += QString::fromLatin1(word);
    return words;
}

std::optional<double> Figures::approvalRate() const
{
    if (decided() == 0)
        return std::nullopt;
    return static_cast<double>(approved) / decided();
}

Figures figures(const Snapshot &snapshot, const std::vector<RowIndex> &rows)
{
    Tally tally;
    for (const auto row : rows)
        tally.add(snapshot.columns(), row);
    return tally.figures(snapshot.columns());
}

std::vector<GroupFigures> groupBy(const Snapshot &snapshot, const std::vector<RowIndex> &rows,
                                  const std::vector<GroupKey> &keys, query::DateBasis basis)
{
    const auto &columns = snapshot.columns();
    const auto division = divide(columns, rows, keys, basis);
    std::vector<Tally> tallies(division.groups.keys.size());
    for (std::size_t i = 0; i < rows.size(); ++i)
        tallies[division.groups.ofRow[i]].add(columns, rows[i]);
    std::vector<GroupFigures> result;
    for (const auto group : division.inOrder())
        result.push_back({division.labels(group), tallies[group].figures(columns)});
    return result;
}

std::vector<GroupCount> countBy(const Snapshot &snapshot, const std::vector<RowIndex> &rows,
                                const std::vector<GroupKey> &keys, query::DateBasis basis)
{
    const auto division = divide(snapshot.columns(), rows, keys, basis);
    std::vector<int> counts(division.groups.keys.size());
    for (const auto group : division.groups.ofRow)
        ++counts[group];
    std::vector<GroupCount> result;
    for (const auto group : division.inOrder())
        result.push_back({division.labels(group), counts[group]});
    return result;
}

std::vector<RowIndex> rowsOfAgent(const Snapshot &snapshot, const std::vector<RowIndex> &rows, const QString &id)
{
    const auto ids = agentIds(snapshot.columns());
    std::vector<RowIndex> found;
    std::copy_if(rows.begin(), rows.end(), std::back_inserter(found),
                 [&](RowIndex row) { return ids[snapshot.columns().agent.codes[row]] == id; });
    return found;
}

std::optional<std::int64_t> nearestRank(std::vector<std::int64_t> &values, double p)
{
    if (values.empty())
        return std::nullopt;
    const auto rank = std::ceil(p * static_cast<double>(values.size()));
    const auto index = static_cast<std::ptrdiff_t>(std::max(rank, 1.0)) - 1;
    const auto place = values.begin() + std::min(index, static_cast<std::ptrdiff_t>(values.size()) - 1);
    std::nth_element(values.begin(), place, values.end());
    return *place;
}

} // namespace precedent::insight
