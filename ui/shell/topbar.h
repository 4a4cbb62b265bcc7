// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/period.h"
#include "ui/models/workerpool.h"
#include "ui/shell/filterstate.h"

#include <QtWidgets/QFrame>

#include <memory>

class QAction;
class QHBoxLayout;
class QToolButton;
class QVBoxLayout;

namespace precedent::insight {
class Snapshot;
}

namespace precedent::widgets {
class ChipBar;
class PeriodPicker;
class PlainLabel;
class SearchField;
} // namespace precedent::widgets

namespace precedent::shell {

/// Search, period, chips and "+ Filter" of the window's filter, then the visible page's actions.
class TopBar : public QFrame
{
    Q_OBJECT
public:
    /// `filter` and `pool` outlive the bar.
    TopBar(FilterState &filter, models::WorkerPool &pool, QWidget *parent);

    /// What "+ Filter" offers values from, and what periods are counted with.
    void setData(std::shared_ptr<const insight::Snapshot> snapshot, const query::Calendar &calendar);
    /// Replaces the buttons at the right; the actions are not owned.
    void setPageActions(const QList<QAction *> &actions);
    /// False greys search, period and chips.
    void setUsesFilter(bool usesFilter);
    /// Shows these words instead of search, period and chips; an empty title brings them back.
    void setTitle(const QString &title);
    void focusSearch();

Q_SIGNALS:
    /// The arrow down in the search box: on to what was found.
    void searchLeft();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildParts();
    void connectParts();
    void placeChips();
    void showFilter();
    void showResult(const base::Result<void> &result);
    void openPopup(const query::Clause &clause, const QWidget *anchor);

    FilterState &m_filter;
    models::WorkerPool &m_pool;
    std::shared_ptr<const insight::Snapshot> m_snapshot;
    query::Calendar m_calendar;
    widgets::SearchField *m_search;
    widgets::PeriodPicker *m_period;
    widgets::ChipBar *m_chips;
    widgets::PlainLabel *m_problem;
    widgets::PlainLabel *m_title;
    QToolButton *m_addFilter;
    QHBoxLayout *m_pageActions;
    QHBoxLayout *m_row = nullptr;
    QVBoxLayout *m_rows = nullptr;
};

} // namespace precedent::shell
