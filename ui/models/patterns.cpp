// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/patterns.h"

#include "insight/columns.h"
#include "insight/stats.h"

#include <algorithm>
#include <string_view>
#include <utility>

namespace precedent::models {

namespace {

constexpr int leastTimes = 3;
constexpr std::size_t mostPatterns = 50;

using insight::RowIndex;
using Columns = insight::Snapshot::Columns;

/// The rows of one type and folded reason.
struct Group
{
    Pattern pattern;
    std::string_view folded;
    std::map<std::uint16_t, std::vector<std::int64_t>> amounts; ///< by currency code
};
using Groups = std::vector<Group>;

void add(Group &group, const Columns &columns, RowIndex row)
{
    const auto decision = columns.decision[row];
    ++group.pattern.times;
    group.pattern.rows.push_back(row);
    group.pattern.approved += decision == domain::Decision::Approved ? 1 : 0;
    group.pattern.denied += decision == domain::Decision::Denied ? 1 : 0;
    if (columns.amount.has(row))
        group.amounts[columns.amount.currencies[row]].push_back(columns.amount.minor[row]);
}

void add(Group &sum, const Group &group)
{
    sum.pattern.times += group.pattern.times;
    sum.pattern.approved += group.pattern.approved;
    sum.pattern.denied += group.pattern.denied;
    sum.pattern.rows.insert(sum.pattern.rows.end(), group.pattern.rows.begin(), group.pattern.rows.end());
    for (const auto &[currency, values] : group.amounts) {
        auto &all = sum.amounts[currency];
        all.insert(all.end(), values.begin(), values.end());
    }
}

Groups groupsOf(const Columns &columns, const std::vector<RowIndex> &rows)
{
    Groups groups;
    std::map<std::pair<insight::Code, domain::RequestType>, std::size_t> places;
    for (const RowIndex row : rows) {
        const auto place =
            places.try_emplace({columns.reasonKeys[row], columns.type[row]}, groups.size()).first->second;
        if (place == groups.size()) {
            Group &group = groups.emplace_back();
            group.pattern.type = columns.type[row];
            group.pattern.reason = columns.reason.textAt(row);
            group.folded = columns.foldedReason.at(row);
        }
        add(groups[place], columns, row);
    }
    return groups;
}

/// The groups that make a pattern, most frequent first.
std::vector<Groups::const_iterator> frequentOf(const Groups &groups)
{
    std::vector<Groups::const_iterator> frequent;
    for (auto group = groups.begin(); group != groups.end(); ++group) {
        if (group->pattern.times >= leastTimes && !domain::isMissingReason(group->pattern.reason))
            frequent.push_back(group);
    }
    std::stable_sort(frequent.begin(), frequent.end(),
                     [](const auto &a, const auto &b) { return a->pattern.times > b->pattern.times; });
    frequent.resize(std::min(frequent.size(), mostPatterns));
    return frequent;
}

/// The pattern with what longer reasons add to it.
Pattern wholePattern(const Columns &columns, const Groups &groups, Groups::const_iterator own)
{
    Group sum = *own;
    for (auto group = groups.begin(); group != groups.end(); ++group) {
        if (group != own && group->pattern.type == own->pattern.type &&
            group->folded.find(own->folded) != std::string_view::npos)
            add(sum, *group);
    }
    std::sort(sum.pattern.rows.begin(), sum.pattern.rows.end());
    for (auto &[currency, values] : sum.amounts) {
        const QString code = columns.currencies.at(currency).code();
        sum.pattern.medianAmounts[code] = insight::nearestRank(values, 0.5).value_or(0);
    }
    return sum.pattern;
}

} // namespace

std::vector<Pattern> recurringPatterns(const insight::Snapshot &snapshot, const std::vector<RowIndex> &rows)
{
    const Columns &columns = snapshot.columns();
    const Groups groups = groupsOf(columns, rows);
    std::vector<Pattern> patterns;
    for (const Groups::const_iterator &group : frequentOf(groups))
        patterns.push_back(wholePattern(columns, groups, group));
    std::stable_sort(patterns.begin(), patterns.end(),
                     [](const Pattern &a, const Pattern &b) { return a.times > b.times; });
    return patterns;
}

} // namespace precedent::models
