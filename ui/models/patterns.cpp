// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/patterns.h"

#include "base/folding.h"
#include "insight/columns.h"
#include "insight/stats.h"

#include <algorithm>
#include <string>
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
    bool hasRule = false;                                       ///< a rule's group shows it
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
            group.pattern.words = QStringList(group.pattern.reason);
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
        if (group->pattern.times >= leastTimes && !group->hasRule && !domain::isMissingReason(group->pattern.reason))
            frequent.push_back(group);
    }
    std::stable_sort(frequent.begin(), frequent.end(),
                     [](const auto &a, const auto &b) { return a->pattern.times > b->pattern.times; });
    frequent.resize(std::min(frequent.size(), mostPatterns));
    return frequent;
}

/// The group as it is shown: rows in their order, the median of each currency.
Pattern finished(const Columns &columns, Group group)
{
    std::sort(group.pattern.rows.begin(), group.pattern.rows.end());
    for (auto &[currency, values] : group.amounts) {
        const QString code = columns.currencies.at(currency).code();
        group.pattern.medianAmounts[code] = insight::nearestRank(values, 0.5).value_or(0);
    }
    return std::move(group.pattern);
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
    return finished(columns, std::move(sum));
}

std::vector<std::string> foldedWords(const insight::ReasonRule &rule)
{
    std::vector<std::string> words;
    for (const QString &word : rule.words) {
        if (auto folded = base::fold(word).toUtf8().toStdString(); !folded.empty())
            words.push_back(std::move(folded));
    }
    return words;
}

/// What a rule holds together, by type; marks the groups that it takes in.
std::map<domain::RequestType, Group> ruleGroups(Groups &groups, const insight::ReasonRule &rule)
{
    std::map<domain::RequestType, Group> held;
    const auto words = foldedWords(rule);
    for (Group &group : groups) {
        const bool isHeld = std::any_of(words.begin(), words.end(), [&group](const std::string &word) {
            return group.folded.find(word) != std::string_view::npos;
        });
        if (!isHeld)
            continue;
        group.hasRule = true;
        Group &sum = held[group.pattern.type];
        sum.pattern.type = group.pattern.type;
        sum.pattern.reason = rule.name;
        sum.pattern.words = rule.words;
        add(sum, group);
    }
    return held;
}

std::vector<Pattern> rulePatterns(const Columns &columns, Groups &groups, const std::vector<insight::ReasonRule> &rules)
{
    std::vector<Pattern> patterns;
    for (const insight::ReasonRule &rule : rules) {
        for (auto &[type, group] : ruleGroups(groups, rule)) {
            if (group.pattern.times >= leastTimes)
                patterns.push_back(finished(columns, std::move(group)));
        }
    }
    return patterns;
}

} // namespace

std::vector<Pattern> recurringPatterns(const insight::Snapshot &snapshot, const std::vector<RowIndex> &rows,
                                       const std::vector<insight::ReasonRule> &rules)
{
    const Columns &columns = snapshot.columns();
    Groups groups = groupsOf(columns, rows);
    std::vector<Pattern> patterns = rulePatterns(columns, groups, rules);
    for (const Groups::const_iterator &group : frequentOf(groups))
        patterns.push_back(wholePattern(columns, groups, group));
    std::stable_sort(patterns.begin(), patterns.end(),
                     [](const Pattern &a, const Pattern &b) { return a.times > b.times; });
    return patterns;
}

} // namespace precedent::models
