// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/filterstate.h"

#include "query/parse.h"

namespace precedent::shell {

namespace {

/// Without the page and without what the search box shows: equal means that the same rows are in view.
bool sameRows(const ViewState &a, const ViewState &b)
{
    return a.filter() == b.filter() && a.sort == b.sort;
}

void replaceClause(std::vector<query::Clause> &clauses, const query::Clause &clause)
{
    clauses = query::Filter{clauses}.with(clause.key, clause.values, clause.exclude).clauses;
}

/// A period instead of several dates that stood as a chip.
void usePeriod(ViewState &state, const QString &value)
{
    replaceClause(state.chips, {query::Key::Date, false, {}});
    state.period = value;
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
    for (const auto &clause : split.chips)
        replaceClause(state.chips, clause);
    if (!split.period.isEmpty())
        usePeriod(state, split.period);
    go(state, m_isTyping);
    m_isTyping = false;
    return {};
}

void FilterState::setPeriod(const QString &value)
{
    auto state = m_state;
    usePeriod(state, value);
    go(state);
}

void FilterState::setSort(const query::Sort &sort)
{
    auto state = m_state;
    state.sort = sort;
    go(state);
}

void FilterState::setFilter(const query::Filter &filter, bool isTyping)
{
    if (isTyping)
        return go(m_state.withFilter(filter), true);
    m_isTyping = false;
    if (filter != m_state.filter())
        go(m_state.withFilter(filter));
}

void FilterState::setClause(query::Key key, const QStringList &values, bool exclude)
{
    if (key == query::Key::Date && !exclude && values.size() <= 1)
        return setPeriod(values.value(0));
    if (key == query::Key::Text)
        return setFilter(filter().with(key, values, exclude));
    auto state = m_state;
    replaceClause(state.chips, {key, exclude, values});
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

void FilterState::show(const QString &page, const query::Filter &filter, const std::optional<query::Sort> &sort)
{
    auto state = m_state.withFilter(filter);
    state.page = page;
    state.sort = sort.value_or(m_state.sort);
    go(state);
}

void FilterState::reword(const std::function<query::Filter(const query::Filter &)> &words)
{
    const auto reworded = [&words](const ViewState &state) {
        const auto filter = state.filter();
        const auto said = words(filter);
        return said == filter ? state : state.withFilter(said);
    };
    m_history.reword(reworded);
    assign(reworded(m_state));
}

void FilterState::back()
{
    returnTo(m_history.back(m_state));
}

void FilterState::forward()
{
    returnTo(m_history.forward(m_state));
}

void FilterState::returnTo(const std::optional<Step> &step)
{
    if (!step)
        return;
    assign(step->state);
    Q_EMIT historyChanged();
    Q_EMIT returned(step->place);
}

void FilterState::go(const ViewState &state, bool isTyping)
{
    if (state == m_state)
        return;
    if (!isTyping || !m_isTyping)
        m_history.leave(m_state, state.page != m_state.page && state.filter() != m_state.filter());
    m_history.forgetForward();
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

void choosePage(FilterState &filter, const QString &page)
{
    int steps = page == filter.state().page ? 0 : filter.history().stepsToDrill(page, filter.state());
    if (steps == 0)
        return filter.setPage(page);
    for (; steps > 0; --steps)
        filter.back();
}

void removeChip(FilterState &filter, int index)
{
    const auto &chips = filter.state().chips;
    if (index < 0 || index >= static_cast<int>(chips.size()))
        return;
    const auto chip = chips[static_cast<std::size_t>(index)];
    filter.setClause(chip.key, {}, chip.exclude);
}

void addToClause(FilterState &filter, query::Key key, const QStringList &values, bool exclude)
{
    const auto now = filter.filter();
    const auto *clause = now.find(key, exclude);
    auto all = clause != nullptr ? clause->values + values : values;
    all.removeDuplicates();
    filter.setFilter(now.with(key, all, exclude));
}

} // namespace precedent::shell
