// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/approving.h"
#include "ui/models/listtable.h"
#include "ui/shell/page.h"

class QTableView;

namespace precedent::charts {
class ChartFrame;
class HistogramChart;
class Legend;
class StackedBarChart;
} // namespace precedent::charts

namespace precedent::widgets {
class Card;
}

namespace precedent::pages {

class StaleCard;
class TagsCard;

/// Who decides, how alike and how fast, what waits or went stale, and on which days and weekdays requests come.
class ApprovingView : public QWidget
{
    Q_OBJECT
public:
    explicit ApprovingView(const shell::PageContext &context, QWidget *parent = nullptr);

    void showApproving(const models::Approving &approving, const query::Calendar &calendar);

private:
    void arrange();
    [[nodiscard]] widgets::Card *weekdaysCard();
    [[nodiscard]] widgets::Card *daysCard();
    void connectParts();
    void drill(const std::vector<query::Clause> &clauses);
    void drillApprover(int row);
    void drillConsistency(int row);
    [[nodiscard]] std::vector<query::Clause> weekdayConditions(int bar, int series) const;
    [[nodiscard]] std::vector<query::Clause> dayConditions(int bar, int series) const;
    void showDays(const models::Approving &approving, const query::Calendar &calendar);

    shell::PageContext m_context;
    QTableView *m_approverTable;
    QTableView *m_consistencyTable;
    QTableView *m_ageTable;
    models::ListTable<models::ApproverLine> *m_approvers;
    models::ListTable<models::Consistency> *m_consistency;
    models::ListTable<models::AgeBand> *m_ages;
    StaleCard *m_stale;
    TagsCard *m_tags;
    charts::HistogramChart *m_weekdays;
    charts::Legend *m_legend;
    charts::ChartFrame *m_frame;
    charts::StackedBarChart *m_dayChart;
    charts::Legend *m_dayLegend;
    charts::ChartFrame *m_dayFrame;
    std::vector<models::DayOutcomes> m_days;
    int m_weekStart = 1;
    widgets::Card *m_daysCard = nullptr;
    widgets::Card *m_approversCard = nullptr;
    widgets::Card *m_consistencyCard = nullptr;
    base::Currency m_currency;
};

} // namespace precedent::pages
