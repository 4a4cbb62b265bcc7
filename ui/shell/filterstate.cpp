// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/filterstate.h"

#include "query/parse.h"

#include <algorithm>

namespace precedent::shell {

namespace {

/// Steps that Back remembers.
constexpr std::size_t maxSteps = 200;
/// Marks that a second click still finds.
constexpr std::size_t maxMarks = 20;

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

void FilterState::removeChip(int index)
{
    if (index < 0 || index >= static_cast<int>(m_state.chips.size()))
        return;
    auto state = m_state;
    state.chips.erase(state.chips.begin() + index);
    go(state);
}

void FilterState::pickMark(const QString &page, const Mark &mark)
{
    if (const auto *known = picked(mark))
        return takeBack(*known);
    auto state = m_state.withFilter(mark.filter);
    state.page = page;
    state.marks.erase(std::remove_if(state.marks.begin(), state.marks.end(),
                                     [&mark](const PickedMark &old) { return old.mark.clauses == mark.clauses; }),
                      state.marks.end());
    state.marks.push_back({mark, filter()});
    if (state.marks.size() > maxMarks)
        state.marks.erase(state.marks.begin());
    go(state);
}

const PickedMark *FilterState::picked(const Mark &mark) const
{
    const auto now = filter();
    const auto found = std::find_if(m_state.marks.rbegin(), m_state.marks.rend(), [&](const PickedMark &old) {
        return old.mark.clauses == mark.clauses && old.isInForce(now);
    });
    return found == m_state.marks.rend() ? nullptr : &*found;
}

const PickedMark *FilterState::lastPicked() const
{
    const auto now = filter();
    const auto found = std::find_if(m_state.marks.rbegin(), m_state.marks.rend(),
                                    [&now](const PickedMark &mark) { return mark.isInForce(now); });
    if (found == m_state.marks.rend())
        return nullptr;
    const auto chips = m_state.withFilter(found->mark.filter).chips;
    const bool isSame =
        chips.empty() ? m_state.chips.empty() : !m_state.chips.empty() && m_state.chips.back() == chips.back();
    return isSame ? &*found : nullptr;
}

void FilterState::takeBack(const PickedMark &mark)
{
    go(m_state.withFilter(mark.takenBack(filter())));
}

bool FilterState::hasLast() const
{
    return !m_state.chips.empty() || lastPicked() != nullptr;
}

void FilterState::removeLast()
{
    if (const auto *mark = lastPicked())
        return takeBack(*mark);
    removeChip(static_cast<int>(m_state.chips.size()) - 1);
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

void FilterState::back()
{
    step(m_back, m_forward);
}

void FilterState::forward()
{
    step(m_forward, m_back);
}

void FilterState::step(std::vector<Step> &from, std::vector<Step> &to)
{
    if (from.empty())
        return;
    to.push_back(present());
    const auto there = std::move(from.back());
    from.pop_back();
    assign(there.state);
    Q_EMIT historyChanged();
    Q_EMIT returned(there.place);
}

void FilterState::go(const ViewState &state, bool isTyping)
{
    if (state == m_state)
        return;
    if (!isTyping || !m_isTyping) {
        m_back.push_back(present());
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

void addToClause(FilterState &filter, query::Key key, const QStringList &values, bool exclude)
{
    const auto now = filter.filter();
    const auto *clause = now.find(key, exclude);
    auto all = clause != nullptr ? clause->values + values : values;
    all.removeDuplicates();
    filter.setFilter(now.with(key, all, exclude));
}

} // namespace precedent::shell
