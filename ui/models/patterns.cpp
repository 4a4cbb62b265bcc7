// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/patterns.h"

#include "base/folding.h"
#include "ui/models/narrowing.h"
#include "ui/models/textgroups.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <tuple>

namespace precedent::models {

namespace {

constexpr int leastTimes = 3;
constexpr std::size_t mostPatterns = 50;
/// The label of a text that is not grouped by. Others are the number of a rule, or, behind the rules, a text's code.
constexpr int anyText = -1;

using insight::GroupedText;
using insight::ReasonRule;
using insight::RowIndex;

/// A rule with its words folded.
struct FoldedRule
{
    const ReasonRule *rule = nullptr;
    std::vector<std::string> needles;

    [[nodiscard]] bool holds(std::string_view text) const
    {
        return std::any_of(needles.begin(), needles.end(),
                           [text](const std::string &needle) { return text.find(needle) != std::string_view::npos; });
    }
};

std::vector<FoldedRule> foldedRules(const std::vector<ReasonRule> &rules)
{
    std::vector<FoldedRule> folded;
    for (const ReasonRule &rule : rules) {
        FoldedRule &one = folded.emplace_back(FoldedRule{&rule, {}});
        for (const QString &word : rule.words) {
            if (auto needle = base::fold(word).toUtf8().toStdString(); !needle.empty())
                one.needles.push_back(std::move(needle));
        }
    }
    return folded;
}

/// What makes a pattern: a type, and a label for each text.
struct Labels
{
    domain::RequestType type = domain::RequestType::Other;
    int reason = anyText;
    int context = anyText;
    auto operator<=>(const Labels &) const = default;
};

struct Candidate
{
    Labels labels;
    int times = 0;
    std::size_t first = 0; ///< the first group that has these labels
};

class PatternFinder
{
public:
    PatternFinder(TextGroups groups, const insight::PolicyBook &book)
        : m_groups(std::move(groups)), m_rules(foldedRules(book.rules)), m_groupedBy(book.groupedBy)
    {
    }

    [[nodiscard]] std::vector<Candidate> candidates() const;
    /// All that a candidate holds, with what longer texts add to it.
    [[nodiscard]] TextGroup whole(const Candidate &candidate) const;

private:
    [[nodiscard]] std::vector<int> labelsOf(const TextGroup &group, GroupedText text) const;
    [[nodiscard]] bool isRule(int label) const { return label != anyText && label < int(m_rules.size()); }
    /// Everything that it is grouped by is a rule's.
    [[nodiscard]] bool isByRules(const Labels &labels) const
    {
        return (labels.reason == anyText || isRule(labels.reason)) &&
               (labels.context == anyText || isRule(labels.context));
    }
    [[nodiscard]] bool holds(int label, std::string_view own, std::string_view text) const;

    TextGroups m_groups;
    std::vector<FoldedRule> m_rules;
    insight::Grouping m_groupedBy;
};

std::vector<int> PatternFinder::labelsOf(const TextGroup &group, GroupedText text) const
{
    if (!insight::includes(m_groupedBy, text))
        return {anyText};
    const bool isReason = text == GroupedText::Reason;
    std::vector<int> labels;
    for (std::size_t i = 0; i < m_rules.size(); ++i) {
        if (m_rules[i].rule->text == text && m_rules[i].holds(isReason ? group.reason : group.context))
            labels.push_back(int(i));
    }
    // No other group has the text that this one alone is told apart by.
    const bool staysRare = m_groupedBy != insight::Grouping::ReasonAndContext && group.pattern.times < leastTimes;
    if (!labels.empty() || staysRare)
        return labels;
    const bool saysNothing = isReason ? domain::isMissingReason(group.pattern.reason) : group.context.empty();
    if (!saysNothing)
        labels.push_back(int(m_rules.size()) + (isReason ? group.reasonCode : group.contextCode));
    return labels;
}

/// Those of rules first, in the order of the rules; then what people wrote, most frequent first.
std::vector<Candidate> PatternFinder::candidates() const
{
    std::map<Labels, Candidate> found;
    for (std::size_t i = 0; i < m_groups.size(); ++i) {
        for (const int reason : labelsOf(m_groups[i], GroupedText::Reason)) {
            for (const int context : labelsOf(m_groups[i], GroupedText::Context)) {
                const Labels labels{m_groups[i].pattern.type, reason, context};
                found.try_emplace(labels, Candidate{labels, 0, i}).first->second.times += m_groups[i].pattern.times;
            }
        }
    }
    std::vector<Candidate> byRules;
    std::vector<Candidate> written;
    for (const auto &[labels, candidate] : found) {
        if (candidate.times >= leastTimes)
            (isByRules(labels) ? byRules : written).push_back(candidate);
    }
    std::sort(byRules.begin(), byRules.end(), [](const Candidate &a, const Candidate &b) {
        return std::tuple(a.labels.reason, a.labels.context, a.labels.type) <
               std::tuple(b.labels.reason, b.labels.context, b.labels.type);
    });
    std::sort(written.begin(), written.end(), [](const Candidate &a, const Candidate &b) {
        return std::pair(-a.times, a.first) < std::pair(-b.times, b.first);
    });
    written.resize(std::min(written.size(), mostPatterns));
    byRules.insert(byRules.end(), written.begin(), written.end());
    return byRules;
}

bool PatternFinder::holds(int label, std::string_view own, std::string_view text) const
{
    if (label == anyText)
        return true;
    return isRule(label) ? m_rules[std::size_t(label)].holds(text) : text.find(own) != std::string_view::npos;
}

TextGroup PatternFinder::whole(const Candidate &candidate) const
{
    const TextGroup &own = m_groups[candidate.first];
    const auto &[type, reason, context] = candidate.labels;
    TextGroup sum;
    sum.pattern.type = type;
    const auto describe = [this](int label, const QString &written, QString &shown, QStringList &words) {
        if (label == anyText)
            return;
        shown = isRule(label) ? m_rules[std::size_t(label)].rule->name : written;
        words = isRule(label) ? m_rules[std::size_t(label)].rule->words : QStringList(written);
    };
    describe(reason, own.pattern.reason, sum.pattern.reason, sum.pattern.words);
    describe(context, own.pattern.context, sum.pattern.context, sum.pattern.contextWords);
    for (const TextGroup &group : m_groups) {
        if (group.pattern.type == type && holds(reason, own.reason, group.reason) &&
            holds(context, own.context, group.context))
            add(sum, group);
    }
    return sum;
}

} // namespace

std::vector<Pattern> recurringPatterns(const insight::Snapshot &snapshot, const std::vector<RowIndex> &rows,
                                       const insight::PolicyBook &book)
{
    const PatternFinder finder(textGroups(snapshot, rows, book.groupedBy), book);
    std::vector<Pattern> patterns;
    for (const Candidate &candidate : finder.candidates())
        patterns.push_back(finished(snapshot, finder.whole(candidate)));
    std::stable_sort(patterns.begin(), patterns.end(),
                     [](const Pattern &a, const Pattern &b) { return a.times > b.times; });
    return patterns;
}

query::Filter requestsOf(const Pattern &pattern, const query::Filter &filter)
{
    query::Filter requests = narrowed(filter, query::Key::Type, {domain::toWord(pattern.type)});
    if (!pattern.words.isEmpty())
        requests = narrowed(requests, query::Key::Reason, pattern.words);
    return pattern.contextWords.isEmpty() ? requests : narrowed(requests, query::Key::Context, pattern.contextWords);
}

} // namespace precedent::models
