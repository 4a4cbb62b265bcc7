// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "query/period.h"
#include "ui/shell/place.h"
#include "ui/shell/viewstate.h"

#include <QtCore/QObject>

#include <functional>

namespace precedent::shell {

/// The one filter of the window, with its order, page and history. Search box, period picker, chips, charts and tables
/// all change it here and show what it says. Every setter that changes something makes a step for back(), except that
/// typing makes one step in all. UI thread.
class FilterState : public QObject
{
    Q_OBJECT
public:
    explicit FilterState(const ViewState &start, QObject *parent = nullptr);

    [[nodiscard]] const ViewState &state() const { return m_state; }
    /// All conditions, the period included.
    [[nodiscard]] query::Filter filter() const { return m_state.filter(); }
    /// The filter in the query grammar.
    [[nodiscard]] QString text() const;

    /// The search box while the person types; Usage "query-…" when it cannot be read, and nothing changes.
    base::Result<void> type(const QString &text);
    /// The search box at Enter: keyed conditions become chips or the period, words stay.
    base::Result<void> commit(const QString &text);
    void setPeriod(const QString &value);
    void setSort(const query::Sort &sort);
    /// Replaces all conditions, the period included.
    /// While the person types in a field (`isTyping`) it makes one step in all.
    void setFilter(const query::Filter &filter, bool isTyping = false);
    /// Replaces the condition of this key and sense (no values: removes it); what a click on a bar or a name does.
    void setClause(query::Key key, const QStringList &values, bool exclude = false);
    /// Removes the i-th of state().chips.
    void removeChip(int index);
    /// A click on a mark: shows its rows on `page`. On one that is in force it takes its conditions back and stays.
    void pickMark(const QString &page, const Mark &mark);
    /// A second click would take the mark back.
    [[nodiscard]] bool isPicked(const Mark &mark) const { return picked(mark) != nullptr; }
    /// Esc: what the last click on a mark brought, else the last chip.
    void removeLast();
    /// removeLast() would remove something.
    [[nodiscard]] bool hasLast() const;
    /// Removes chips and text, keeps period, order and page.
    void clear();
    void setPage(const QString &page);
    /// Another page with other conditions and, where given, another order, as one step.
    void show(const QString &page, const query::Filter &filter, const std::optional<query::Sort> &sort = {});

    /// What a step remembers beside the state that it leaves; returned() gives it back.
    void setPlaceKeeper(std::function<Place()> keeper) { m_place = std::move(keeper); }
    [[nodiscard]] bool canGoBack() const { return !m_back.empty(); }
    [[nodiscard]] bool canGoForward() const { return !m_forward.empty(); }
    void back();
    void forward();

Q_SIGNALS:
    /// The filter or the order is another one.
    void changed();
    /// The same rows, but chips, period and search box share them differently (after Enter); for the top bar.
    void shownAnew();
    void pageChanged(const QString &page);
    /// canGoBack() or canGoForward() may be different.
    void historyChanged();
    /// After back() or forward(): where one was when that state was left.
    void returned(const precedent::shell::Place &place);

private:
    /// A state that was left.
    struct Step
    {
        ViewState state;
        Place place;
    };

    void go(const ViewState &state, bool isTyping = false);
    void assign(const ViewState &state);
    [[nodiscard]] const PickedMark *picked(const Mark &mark) const;
    /// The newest mark in force, unless a chip was added since; or null.
    [[nodiscard]] const PickedMark *lastPicked() const;
    void takeBack(const PickedMark &mark);

    ViewState m_state;
    /// Takes the newest step of `from`, and leaves the present one in `to`.
    void step(std::vector<Step> &from, std::vector<Step> &to);
    [[nodiscard]] Step present() const { return {m_state, m_place ? m_place() : Place()}; }

    std::function<Place()> m_place;
    std::vector<Step> m_back;
    std::vector<Step> m_forward;
    bool m_isTyping = false;
};

/// Adds values to the condition of this key and sense, which is made where there is none.
void addToClause(FilterState &filter, query::Key key, const QStringList &values, bool exclude = false);

} // namespace precedent::shell
