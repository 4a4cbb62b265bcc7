// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/grouping.h"

#include <memory>
#include <unordered_map>

namespace precedent::insight {

/// Small numbers for large ones, in the order in which they first come.
class Numbering
{
public:
    Code numberOf(std::uint64_t value);
    [[nodiscard]] const std::vector<std::uint64_t> &values() const { return m_values; }

private:
    std::unordered_map<std::uint64_t, Code> m_numbers;
    std::vector<std::uint64_t> m_values;
};

/// Rows divided by every key into groups, which ascend by their labels. The rows and the columns must outlive it.
class Division
{
public:
    Division(const Snapshot::Columns &columns, const std::vector<RowIndex> &rows, const std::vector<GroupKey> &keys,
             query::DateBasis basis);

    [[nodiscard]] std::size_t size() const { return m_counts.size(); }
    [[nodiscard]] QStringList labels(std::size_t group) const;
    [[nodiscard]] int count(std::size_t group) const { return m_counts[group]; }
    /// The rows of the first group, then those of the second, and so on; within a group in their order.
    [[nodiscard]] std::vector<RowIndex> rowsByGroup();

private:
    /// A cell: the rows that have one code of every key. Several may make one group, as the days of a month do.
    struct Cell
    {
        std::uint64_t joined = 0;
        int count = 0;
    };
    struct Key
    {
        KeyCodes codes;
        std::unique_ptr<Numbering> before; ///< what the joined codes of the keys before it are first replaced by
        std::vector<QString> labels;       ///< distinct, ascending; null last
    };

    void addKey(KeyCodes codes);
    void joinNumbers(const RowBlock &block);
    void joinNarrow(const RowBlock &block);
    [[nodiscard]] std::vector<int> countTable();
    [[nodiscard]] std::vector<Cell> countCells();
    [[nodiscard]] std::vector<std::vector<std::uint64_t>> codesOf(const std::vector<Cell> &cells) const;
    static void label(Key &key, std::vector<std::uint64_t> &codes);
    void makeGroups(const std::vector<Cell> &cells);
    [[nodiscard]] bool usesTable() const;

    const std::vector<RowIndex> &m_rows;
    std::vector<Key> m_keys;
    std::uint64_t m_bound = 1;           ///< joined codes are below
    std::vector<std::uint32_t> m_narrow; ///< by row of a block: its joined code, where there is a table
    std::vector<std::uint64_t> m_joined; ///< the number of its cell, where there is none
    Numbering m_numbering;               ///< of the cells, when there is no table
    std::vector<Code> m_groupOf;         ///< by joined code or by cell number
    std::vector<Code> m_places;          ///< by group and key
    std::vector<int> m_counts;           ///< by group
};

} // namespace precedent::insight
