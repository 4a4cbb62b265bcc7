// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/division.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace precedent::insight {

namespace {

/// Up to here a table serves, beyond it a hash or sorting.
constexpr std::uint64_t largestTable = 1U << 20U;

/// Replaces values below `bound` by their ranks among those that are there; returns these, ascending.
std::vector<std::uint64_t> makeDense(std::vector<std::uint64_t> &values, std::uint64_t bound)
{
    std::vector<std::uint64_t> distinct;
    if (bound > largestTable) {
        distinct = values;
        std::sort(distinct.begin(), distinct.end());
        distinct.erase(std::unique(distinct.begin(), distinct.end()), distinct.end());
        for (auto &value : values)
            value = std::uint64_t(std::lower_bound(distinct.begin(), distinct.end(), value) - distinct.begin());
        return distinct;
    }
    std::vector<Code> ranks(bound);
    for (const auto value : values)
        ranks[value] = 1;
    for (std::uint64_t value = 0; value < bound; ++value) {
        const bool isThere = ranks[value] != 0;
        ranks[value] = static_cast<Code>(distinct.size());
        if (isThere)
            distinct.push_back(value);
    }
    for (auto &value : values)
        value = ranks[value];
    return distinct;
}

} // namespace

Code Numbering::numberOf(std::uint64_t value)
{
    const auto [entry, isNew] = m_numbers.try_emplace(value, static_cast<Code>(m_values.size()));
    if (isNew)
        m_values.push_back(value);
    return entry->second;
}

Division::Division(const Snapshot::Columns &columns, const std::vector<RowIndex> &rows,
                   const std::vector<GroupKey> &keys, query::DateBasis basis)
    : m_rows(rows), m_narrow(RowBlock::largest), m_joined(RowBlock::largest)
{
    for (const auto key : keys)
        addKey(keyCodes(columns, key, basis));
    makeGroups(countCells());
}

bool Division::usesTable() const
{
    return m_bound <= largestTable;
}

void Division::addKey(KeyCodes codes)
{
    constexpr std::uint64_t numbers = std::numeric_limits<Code>::max();
    Key key{std::move(codes), nullptr, {}};
    // A number of a cell and a code always fit into one joined code.
    if (m_bound > numbers / key.codes.codes) {
        key.before = std::make_unique<Numbering>();
        m_bound = numbers;
    }
    m_bound *= key.codes.codes;
    m_keys.push_back(std::move(key));
}

/// Finds the cells of a block's rows: their joined codes.
void Division::joinNarrow(const RowBlock &block)
{
    std::fill_n(m_narrow.begin(), block.rows.size(), 0U);
    for (const auto &key : m_keys)
        key.codes.joinNarrow(block, m_narrow.data());
}

/// The same without a table: the numbers of those codes.
void Division::joinNumbers(const RowBlock &block)
{
    const std::span joined(m_joined.data(), block.rows.size());
    const auto number = [&joined](Numbering &numbering) {
        for (auto &value : joined)
            value = numbering.numberOf(value);
    };
    std::fill(joined.begin(), joined.end(), 0);
    for (auto &key : m_keys) {
        if (key.before)
            number(*key.before);
        key.codes.join(block, joined.data());
    }
    number(m_numbering);
}

/// How many rows each joined code has. Two lanes: neighbours mostly share a cell, and a count would wait for the one
/// before it.
std::vector<int> Division::countTable()
{
    constexpr std::uint64_t largestLane = 1U << 15U;
    std::vector<int> counts(m_bound);
    std::vector<int> lane(m_bound <= largestLane ? m_bound : 0);
    auto *const even = counts.data();
    auto *const odd = lane.empty() ? even : lane.data();
    forEachBlock(m_rows, [&](const RowBlock &block) {
        joinNarrow(block);
        const auto size = block.rows.size();
        for (std::size_t i = 0; i + 1 < size; i += 2) {
            ++even[m_narrow[i]];
            ++odd[m_narrow[i + 1]];
        }
        if (size % 2 == 1)
            ++even[m_narrow[size - 1]];
    });
    for (std::size_t at = 0; at < lane.size(); ++at)
        counts[at] += lane[at];
    return counts;
}

std::vector<Division::Cell> Division::countCells()
{
    std::vector<int> counts;
    if (usesTable()) {
        counts = countTable();
    } else {
        forEachBlock(m_rows, [&](const RowBlock &block) {
            joinNumbers(block);
            counts.resize(m_numbering.values().size());
            for (std::size_t i = 0; i < block.rows.size(); ++i)
                ++counts[m_joined[i]];
        });
    }
    std::vector<Cell> cells;
    for (std::size_t at = 0; at < counts.size(); ++at) {
        if (counts[at] != 0)
            cells.push_back({usesTable() ? at : m_numbering.values()[at], counts[at]});
    }
    return cells;
}

std::vector<RowIndex> Division::rowsByGroup()
{
    std::vector<std::size_t> next(m_counts.size());
    std::exclusive_scan(m_counts.begin(), m_counts.end(), next.begin(), std::size_t{0});
    std::vector<RowIndex> ordered(m_rows.size());
    forEachBlock(m_rows, [&](const RowBlock &block) {
        usesTable() ? joinNarrow(block) : joinNumbers(block);
        for (std::size_t i = 0; i < block.rows.size(); ++i)
            ordered[next[m_groupOf[usesTable() ? m_narrow[i] : m_joined[i]]]++] = block.rows[i];
    });
    return ordered;
}

/// By key, the code of each cell.
std::vector<std::vector<std::uint64_t>> Division::codesOf(const std::vector<Cell> &cells) const
{
    std::vector<std::vector<std::uint64_t>> codes(m_keys.size());
    std::vector<std::uint64_t> joined(cells.size());
    std::transform(cells.begin(), cells.end(), joined.begin(), [](const Cell &cell) { return cell.joined; });
    for (auto at = m_keys.size(); at-- > 0;) {
        const auto &key = m_keys[at];
        codes[at].reserve(cells.size());
        for (auto &rest : joined) {
            codes[at].push_back(rest % key.codes.codes);
            rest /= key.codes.codes;
            if (key.before)
                rest = key.before->values()[rest];
        }
    }
    return codes;
}

/// Puts the labels of the codes that came in order, joins equal ones, and turns the codes into their labels' places.
void Division::label(Key &key, std::vector<std::uint64_t> &codes)
{
    const auto labels = key.codes.labels(makeDense(codes, key.codes.codes));
    const auto precedes = [isNumber = key.codes.isNumber](const QString &a, const QString &b) {
        if (a.isNull() || b.isNull())
            return b.isNull() && !a.isNull();
        return isNumber && a.size() != b.size() ? a.size() < b.size() : a < b;
    };
    key.labels = labels;
    std::sort(key.labels.begin(), key.labels.end(), precedes);
    key.labels.erase(std::unique(key.labels.begin(), key.labels.end()), key.labels.end());
    std::vector<std::uint64_t> places;
    places.reserve(labels.size());
    for (const auto &one : labels)
        places.push_back(static_cast<std::uint64_t>(
            std::lower_bound(key.labels.begin(), key.labels.end(), one, precedes) - key.labels.begin()));
    for (auto &code : codes)
        code = places[code];
}

void Division::makeGroups(const std::vector<Cell> &cells)
{
    auto codes = codesOf(cells);
    std::vector<std::uint64_t> ranks(cells.size());
    std::uint64_t bound = 1;
    for (std::size_t at = 0; at < m_keys.size(); ++at) {
        label(m_keys[at], codes[at]);
        const auto labels = m_keys[at].labels.size();
        for (std::size_t cell = 0; cell < cells.size(); ++cell)
            ranks[cell] = ranks[cell] * labels + codes[at][cell];
        bound *= labels;
        if (bound > largestTable || at + 1 == m_keys.size())
            bound = makeDense(ranks, bound).size();
    }
    m_counts.resize(bound);
    m_places.resize(bound * m_keys.size());
    m_groupOf.resize(usesTable() ? m_bound : cells.size());
    for (std::size_t cell = 0; cell < cells.size(); ++cell) {
        const auto group = ranks[cell];
        m_counts[group] += cells[cell].count;
        m_groupOf[usesTable() ? cells[cell].joined : cell] = static_cast<Code>(group);
        for (std::size_t at = 0; at < m_keys.size(); ++at)
            m_places[group * m_keys.size() + at] = static_cast<Code>(codes[at][cell]);
    }
}

QStringList Division::labels(std::size_t group) const
{
    QStringList labels;
    labels.reserve(static_cast<qsizetype>(m_keys.size()));
    for (std::size_t at = 0; at < m_keys.size(); ++at)
        labels += m_keys[at].labels[m_places[group * m_keys.size() + at]];
    return labels;
}

} // namespace precedent::insight
