// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/viewstate.h"

#include "query/parse.h"

#include <algorithm>
#include <iterator>

namespace precedent::shell {

namespace {

bool isDate(const query::Clause &clause)
{
    return clause.key == query::Key::Date && !clause.exclude;
}

bool contains(const std::vector<query::Clause> &clauses, const query::Clause &like)
{
    return std::any_of(clauses.begin(), clauses.end(), [&like](const query::Clause &clause) {
        return clause.key == like.key && clause.exclude == like.exclude;
    });
}

} // namespace

query::Filter ViewState::filter() const
{
    // Two clauses of one key would demand both values of one field; what was typed last wins, as it does at Enter.
    query::Filter filter{{}, dateBasis};
    std::copy_if(chips.begin(), chips.end(), std::back_inserter(filter.clauses),
                 [this](const query::Clause &chip) { return !contains(typedClauses, chip); });
    const query::Clause days{query::Key::Date, false, {period}};
    if (!period.isEmpty() && !contains(chips, days) && !contains(typedClauses, days))
        filter.clauses.push_back(days);
    filter.clauses.insert(filter.clauses.end(), typedClauses.begin(), typedClauses.end());
    return filter;
}

query::Filter ViewState::lastingFilter() const
{
    ViewState lasting = *this;
    lasting.typedClauses.clear();
    return lasting.filter();
}

ViewState ViewState::withFilter(const query::Filter &filter) const
{
    ViewState state{page, {}, {}, {}, {}, filter.dateBasis, sort, marks};
    for (const auto &clause : filter.clauses) {
        if (clause.key == query::Key::Text)
            state.typedClauses.push_back(clause);
        else if (isDate(clause) && clause.values.size() == 1 && state.period.isEmpty())
            state.period = clause.values.front();
        else
            state.chips.push_back(clause);
    }
    state.typed = query::toText({state.typedClauses, filter.dateBasis});
    return state;
}

} // namespace precedent::shell
