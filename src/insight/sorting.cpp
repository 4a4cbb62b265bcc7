// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/columninfo.h"
#include "insight/sortkeys.h"
#include "query/vocabulary.h"

#include <algorithm>
#include <numeric>

namespace precedent::insight {

namespace {

struct Level
{
    SortKeys keys;
    bool descending = false;
};

/// Negative, zero or positive; empty cells stand last in both directions.
int compared(const Level &level, std::size_t a, std::size_t b)
{
    const auto first = level.keys[a];
    const auto second = level.keys[b];
    if (first == second)
        return 0;
    if (first == absent || second == absent)
        return first == absent ? 1 : -1;
    return (first < second) != level.descending ? -1 : 1;
}

std::vector<RowIndex> ordered(const std::vector<RowIndex> &rows, const std::vector<Level> &levels)
{
    const auto less = [&](std::size_t a, std::size_t b) {
        for (const auto &level : levels) {
            if (const int order = compared(level, a, b); order != 0)
                return order < 0;
        }
        return rows[a] < rows[b]; // request ts, then message_ref
    };
    std::vector<std::size_t> places(rows.size());
    std::iota(places.begin(), places.end(), std::size_t{0});
    // Time order, the usual one, needs no sorting in one direction and a turn in the other.
    if (!std::is_sorted(places.begin(), places.end(), less)) {
        std::reverse(places.begin(), places.end());
        if (!std::is_sorted(places.begin(), places.end(), less))
            std::sort(places.begin(), places.end(), less);
    }
    std::vector<RowIndex> result;
    result.reserve(rows.size());
    for (const auto place : places)
        result.push_back(rows[place]);
    return result;
}

} // namespace

base::Result<std::vector<RowIndex>> Snapshot::sorted(const std::vector<RowIndex> &rows, const query::Sort &sort) const
{
    std::vector<Level> levels;
    for (const auto &key : sort) {
        auto keys = sortKeys(*m_columns, key.column, rows);
        if (!keys) {
            return base::makeError(base::ErrorKind::Usage, "unknown-column", {},
                                   {{QStringLiteral("word"), key.column},
                                    {QStringLiteral("nearest"), query::nearestWord(key.column, exportColumns())}});
        }
        levels.push_back({*std::move(keys), key.descending});
    }
    return ordered(rows, levels);
}

} // namespace precedent::insight
