// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/patterns.h"

#include "base/folding.h"
#include "insight/stats.h"

#include <algorithm>
#include <utility>

namespace precedent::models {

namespace {

constexpr int leastTimes = 3;
constexpr std::size_t mostPatterns = 50;

struct Group
{
    Pattern pattern;
    std::map<QString, std::vector<std::int64_t>> amounts;
};

/// By type and folded reason.
using Groups = std::map<std::pair<domain::RequestType, QString>, Group>;

void add(Group &group, const domain::Record &record)
{
    if (group.pattern.times++ == 0) {
        group.pattern.type = record.type;
        group.pattern.reason = record.reason;
    }
    group.pattern.approved += record.decision == domain::Decision::Approved ? 1 : 0;
    group.pattern.denied += record.decision == domain::Decision::Denied ? 1 : 0;
    if (record.amount)
        group.amounts[record.amount->currency.code()].push_back(record.amount->minor);
}

void add(Group &sum, const Group &group)
{
    sum.pattern.times += group.pattern.times;
    sum.pattern.approved += group.pattern.approved;
    sum.pattern.denied += group.pattern.denied;
    for (const auto &[currency, values] : group.amounts) {
        auto &all = sum.amounts[currency];
        all.insert(all.end(), values.begin(), values.end());
    }
}

Groups groupsOf(const insight::Snapshot &snapshot, const std::vector<insight::RowIndex> &rows)
{
    Groups groups;
    for (const insight::RowIndex index : rows) {
        const insight::Row row = snapshot.row(index);
        add(groups[{row.record.type, base::fold(row.record.reason)}], row.record);
    }
    return groups;
}

/// The groups that make a pattern, most frequent first.
std::vector<Groups::const_iterator> frequentOf(const Groups &groups)
{
    std::vector<Groups::const_iterator> frequent;
    for (auto group = groups.begin(); group != groups.end(); ++group) {
        const Pattern &pattern = group->second.pattern;
        if (pattern.times >= leastTimes && !domain::isMissingReason(pattern.reason))
            frequent.push_back(group);
    }
    std::stable_sort(frequent.begin(), frequent.end(),
                     [](const auto &a, const auto &b) { return a->second.pattern.times > b->second.pattern.times; });
    frequent.resize(std::min(frequent.size(), mostPatterns));
    return frequent;
}

/// The pattern with what longer reasons add to it.
Pattern wholePattern(const Groups &groups, Groups::const_iterator own)
{
    Group sum = own->second;
    for (auto group = groups.begin(); group != groups.end(); ++group) {
        if (group != own && group->first.first == own->first.first && group->first.second.contains(own->first.second))
            add(sum, group->second);
    }
    for (auto &[currency, values] : sum.amounts)
        sum.pattern.medianAmounts[currency] = insight::nearestRank(values, 0.5).value_or(0);
    return sum.pattern;
}

} // namespace

std::vector<Pattern> recurringPatterns(const insight::Snapshot &snapshot, const std::vector<insight::RowIndex> &rows)
{
    const Groups groups = groupsOf(snapshot, rows);
    std::vector<Pattern> patterns;
    for (const Groups::const_iterator &group : frequentOf(groups))
        patterns.push_back(wholePattern(groups, group));
    std::stable_sort(patterns.begin(), patterns.end(),
                     [](const Pattern &a, const Pattern &b) { return a.times > b.times; });
    return patterns;
}

} // namespace precedent::models
