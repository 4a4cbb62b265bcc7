// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/wordhint.h"

#include "base/folding.h"
#include "base/money.h"
#include "ui/text/labels.h"

#include <algorithm>

namespace precedent::pages {

namespace {

/// The value that is called so; "refunds" is a refund.
template <typename Enum>
QString valueCalled(const QString &folded)
{
    for (const auto &word : domain::allWords<Enum>()) {
        const auto label = text::label(*domain::fromWord<Enum>(word));
        if (folded == word || folded == word + u's' || folded == base::fold(label))
            return word;
    }
    return {};
}

std::optional<query::Clause> conditionFor(const query::Clause &clause)
{
    if (clause.key != query::Key::Text || clause.exclude || clause.values.size() != 1)
        return std::nullopt;
    const auto &word = clause.values.constFirst();
    const auto folded = base::fold(word);
    if (const auto type = valueCalled<domain::RequestType>(folded); !type.isEmpty())
        return query::Clause{query::Key::Type, false, {type}};
    if (const auto decision = valueCalled<domain::Decision>(folded); !decision.isEmpty())
        return query::Clause{query::Key::Decision, false, {decision}};
    if (const auto currency = base::Currency::parse(word))
        return query::Clause{query::Key::Currency, false, {currency->code()}};
    return std::nullopt;
}

/// Two types are any of them, as people mean it.
void add(std::vector<query::Clause> &clauses, const query::Clause &clause)
{
    const auto same = std::find_if(clauses.begin(), clauses.end(),
                                   [&clause](const query::Clause &other) { return other.key == clause.key; });
    if (same == clauses.end())
        clauses.push_back(clause);
    else if (!same->values.contains(clause.values.constFirst()))
        same->values += clause.values;
}

} // namespace

std::optional<WordHint> wordHint(const query::Filter &filter)
{
    WordHint hint{{{}, filter.dateBasis}, {}};
    for (const auto &clause : filter.clauses) {
        if (const auto condition = conditionFor(clause))
            add(hint.instead, *condition);
        else
            hint.meant.clauses.push_back(clause);
    }
    if (hint.instead.empty())
        return std::nullopt;
    hint.meant.clauses.insert(hint.meant.clauses.end(), hint.instead.begin(), hint.instead.end());
    return hint;
}

} // namespace precedent::pages
