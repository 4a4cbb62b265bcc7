// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/patterns.h"

#include "base/folding.h"
#include "ui/models/reasongroups.h"

#include <algorithm>
#include <string>
#include <string_view>

namespace precedent::models {

namespace {

constexpr int leastTimes = 3;
constexpr std::size_t mostPatterns = 50;

using insight::RowIndex;

/// The groups that make a pattern, most frequent first.
std::vector<ReasonGroups::const_iterator> frequentOf(const ReasonGroups &groups)
{
    std::vector<ReasonGroups::const_iterator> frequent;
    for (auto group = groups.begin(); group != groups.end(); ++group) {
        if (group->pattern.times >= leastTimes && !group->hasRule && !domain::isMissingReason(group->pattern.reason))
            frequent.push_back(group);
    }
    std::stable_sort(frequent.begin(), frequent.end(),
                     [](const auto &a, const auto &b) { return a->pattern.times > b->pattern.times; });
    frequent.resize(std::min(frequent.size(), mostPatterns));
    return frequent;
}

/// The pattern with what longer reasons add to it.
Pattern wholePattern(const insight::Snapshot &snapshot, const ReasonGroups &groups, ReasonGroups::const_iterator own)
{
    ReasonGroup sum = *own;
    for (auto group = groups.begin(); group != groups.end(); ++group) {
        if (group != own && group->pattern.type == own->pattern.type &&
            group->folded.find(own->folded) != std::string_view::npos)
            add(sum, *group);
    }
    return finished(snapshot, std::move(sum));
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
std::map<domain::RequestType, ReasonGroup> ruleGroups(ReasonGroups &groups, const insight::ReasonRule &rule)
{
    std::map<domain::RequestType, ReasonGroup> held;
    const auto words = foldedWords(rule);
    for (ReasonGroup &group : groups) {
        const bool isHeld = std::any_of(words.begin(), words.end(), [&group](const std::string &word) {
            return group.folded.find(word) != std::string_view::npos;
        });
        if (!isHeld)
            continue;
        group.hasRule = true;
        ReasonGroup &sum = held[group.pattern.type];
        sum.pattern.type = group.pattern.type;
        sum.pattern.reason = rule.name;
        sum.pattern.words = rule.words;
        add(sum, group);
    }
    return held;
}

std::vector<Pattern> rulePatterns(const insight::Snapshot &snapshot, ReasonGroups &groups,
                                  const std::vector<insight::ReasonRule> &rules)
{
    std::vector<Pattern> patterns;
    for (const insight::ReasonRule &rule : rules) {
        for (auto &[type, group] : ruleGroups(groups, rule)) {
            if (group.pattern.times >= leastTimes)
                patterns.push_back(finished(snapshot, std::move(group)));
        }
    }
    return patterns;
}

} // namespace

std::vector<Pattern> recurringPatterns(const insight::Snapshot &snapshot, const std::vector<RowIndex> &rows,
                                       const std::vector<insight::ReasonRule> &rules)
{
    ReasonGroups groups = reasonGroups(snapshot, rows);
    std::vector<Pattern> patterns = rulePatterns(snapshot, groups, rules);
    for (const ReasonGroups::const_iterator &group : frequentOf(groups))
        patterns.push_back(wholePattern(snapshot, groups, group));
    std::stable_sort(patterns.begin(), patterns.end(),
                     [](const Pattern &a, const Pattern &b) { return a.times > b.times; });
    return patterns;
}

} // namespace precedent::models
