// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/filterstate.h"

#include "query/parse.h"

#include <algorithm>

namespace precedent::shell {

namespace {

/// Steps that Back remembers.
constexpr std::size_t maxSteps = 200;

/// Without the page and without what the search box shows: equal means that the same rows are in view.
bool sameRows(const ViewState &a, const ViewState &b)
{
    return a.filter() == b.filter() && a.sort == b.sort;
}

void replaceClause(std::vector<query::Clause> &clauses, const query::Clause &clause)
{
    const auto same = [&clause](const query::Clause &other) {
        return other.key == clause.key && other.exclude == clause.exclude;
    };
    const auto found = std::find_if(clauses.begin(), clauses.end(), same);
    if (found == clauses.end()) {
        if (!clause.values.isEmpty())
            clauses.push_back(clause);
    } else if (clause.values.isEmpty()) {
        clauses.erase(std::remove_if(clauses.begin(), clauses.end(), same), clauses.end());
    } else {
        *found = clause;
    }
}

} // namespace

FilterState::FilterState(const ViewState &start, QObject *parent) : QObject(parent), m_state(start) {}

QString FilterState::text() const
{
    return query::toText(filter());
}

base::Result<void> FilterState::type(const QString &text)
{
    const auto typed = query::parse(text);
    if (!typed)
        return typed.error();
    auto state = m_state;
    state.typed = text;
    state.typedClauses = typed->clauses;
    go(state, true);
    return {};
}

base::Result<void> FilterState::commit(const QString &text)
{
    const auto typed = query::parse(text);
    if (!typed)
        return typed.error();
    const auto split = m_state.withFilter(*typed);
    auto state = m_state;
    state.typed = split.typed;
    state.typedClauses = split.typedClauses;
    if (!split.period.isEmpty())
        state.period = split.period;
    for (const auto &clause : split.chips)
        replaceClause(state.chips, clause);
    go(state, m_isTyping);
    m_isTyping = false;
    return {};
}

void FilterState::setPeriod(const QString &value)
{
    auto state = m_state;
    state.period = value;
    go(state);
}

void FilterState::setSort(const query::Sort &sort)
{
    auto state = m_state;
    state.sort = sort;
    go(state);
}

void FilterState::setFilter(const query::Filter &filter)
{
    go(m_state.withFilter(filter));
}

void FilterState::setClause(query::Key key, const QStringList &values, bool exclude)
{
    if (key == query::Key::Date && !exclude && values.size() <= 1)
        return setPeriod(values.value(0));
    auto state = m_state;
    replaceClause(state.chips, {key, exclude, values});
    go(state);
}

void FilterState::removeChip(int index)
{
    if (index < 0 || index >= static_cast<int>(m_state.chips.size()))
        return;
    auto state = m_state;
    state.chips.erase(state.chips.begin() + index);
    go(state);
}

void FilterState::clear()
{
    auto state = m_state;
    state.chips.clear();
    state.typedClauses.clear();
    state.typed.clear();
    go(state);
}

void FilterState::setPage(const QString &page)
{
    auto state = m_state;
    state.page = page;
    go(state);
}

void FilterState::show(const QString &page, const query::Filter &filter)
{
    auto state = m_state.withFilter(filter);
    state.page = page;
    go(state);
}

void FilterState::back()
{
    if (m_back.empty())
        return;
    m_forward.push_back(m_state);
    const auto state = m_back.back();
    m_back.pop_back();
    assign(state);
    Q_EMIT historyChanged();
}

void FilterState::forward()
{
    if (m_forward.empty())
        return;
    m_back.push_back(m_state);
    const auto state = m_forward.back();
    m_forward.pop_back();
    assign(state);
    Q_EMIT historyChanged();
}

void FilterState::go(const ViewState &state, bool isTyping)
{
    if (state == m_state)
        return;
    if (!isTyping || !m_isTyping) {
        m_back.push_back(m_state);
        if (m_back.size() > maxSteps)
            m_back.erase(m_back.begin());
    }
    m_forward.clear();
    assign(state);
    m_isTyping = isTyping;
    Q_EMIT historyChanged();
}

void FilterState::assign(const ViewState &state)
{
    const auto before = m_state;
    m_state = state;
    m_isTyping = false;
    if (before.page != state.page)
        Q_EMIT pageChanged(state.page);
    if (!sameRows(before, state))
        Q_EMIT changed();
    else if (!(before.chips == state.chips && before.typed == state.typed && before.period == state.period))
        Q_EMIT shownAnew();
}

} // namespace precedent::shell
