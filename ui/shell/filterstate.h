// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "query/period.h"
#include "ui/shell/stephistory.h"

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
    /// Removes chips and text, keeps period, order and page.
    void clear();
    void setPage(const QString &page);
    /// Another page with other conditions and, where given, another order, as one step.
    void show(const QString &page, const query::Filter &filter, const std::optional<query::Sort> &sort = {});

    /// Another state as one step; while the person types (`isTyping`) all make one step.
    void go(const ViewState &state, bool isTyping = false);
    /// Other words for the same rows, in all steps back and forward too, because names are hidden or shown again.
    void reword(const std::function<query::Filter(const query::Filter &)> &words);

    [[nodiscard]] StepHistory &history() { return m_history; }
    void back();
    void forward();

Q_SIGNALS:
    /// The filter or the order is another one.
    void changed();
    /// The same rows, but chips, period and search box share them differently (after Enter); for the top bar.
    void shownAnew();
    void pageChanged(const QString &page);
    /// history() may have other ways to go.
    void historyChanged();
    /// After back() or forward(): where one was when that state was left.
    void returned(const precedent::shell::Place &place);

private:
    void assign(const ViewState &state);
    void returnTo(const std::optional<Step> &step);

    ViewState m_state;
    StepHistory m_history;
    bool m_isTyping = false;
};

/// As the rail does: who went from this page to the rows of something on it comes back to the page's own question.
void choosePage(FilterState &filter, const QString &page);

/// Removes the i-th of the chips, where there is one.
void removeChip(FilterState &filter, int index);

/// Adds values to the condition of this key and sense, which is made where there is none.
void addToClause(FilterState &filter, query::Key key, const QStringList &values, bool exclude = false);

} // namespace precedent::shell
