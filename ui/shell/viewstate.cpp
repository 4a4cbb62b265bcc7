// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/viewstate.h"

#include "query/parse.h"

#include <algorithm>

namespace precedent::shell {

namespace {

bool isPeriod(const query::Clause &clause)
{
    return clause.key == query::Key::Date && !clause.exclude && clause.values.size() == 1;
}

} // namespace

query::Filter ViewState::filter() const
{
    const bool typesPeriod = std::any_of(typedClauses.begin(), typedClauses.end(), isPeriod);
    query::Filter filter{chips, dateBasis};
    if (!period.isEmpty() && !typesPeriod)
        filter.clauses.push_back({query::Key::Date, false, {period}});
    filter.clauses.insert(filter.clauses.end(), typedClauses.begin(), typedClauses.end());
    return filter;
}

ViewState ViewState::withFilter(const query::Filter &filter) const
{
    ViewState state{page, {}, {}, {}, {}, filter.dateBasis, sort};
    for (const auto &clause : filter.clauses) {
        if (clause.key == query::Key::Text)
            state.typedClauses.push_back(clause);
        else if (isPeriod(clause) && state.period.isEmpty())
            state.period = clause.values.front();
        else
            state.chips.push_back(clause);
    }
    state.typed = query::toText({state.typedClauses, filter.dateBasis});
    return state;
}

} // namespace precedent::shell
