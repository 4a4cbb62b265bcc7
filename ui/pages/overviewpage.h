// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/listtable.h"
#include "ui/models/overview.h"
#include "ui/shell/page.h"

class QAction;
class QTableView;

namespace precedent::charts {
class ChartFrame;
class HeatMap;
class Legend;
class StackedBarChart;
} // namespace precedent::charts

namespace precedent::widgets {
class Card;
class FigureCard;
class PlainLabel;
} // namespace precedent::widgets

namespace precedent::pages {

class ContentStack;
class Handover;
class StepMenu;

/// What happened in the period, what changed, what needs a look.
class OverviewPage : public shell::Page
{
    Q_OBJECT
public:
    OverviewPage(const shell::PageContext &context, std::shared_ptr<Handover> handover, QWidget *parent);

    [[nodiscard]] QList<QAction *> pageActions() const override;
    void refresh() override;
    [[nodiscard]] bool hasData() const override { return m_hasData; }

private:
    void arrange();
    [[nodiscard]] QWidget *makeFigures();
    [[nodiscard]] QWidget *makeCards();
    void connectParts();
    void showOverview(const models::RefreshRequest &request, const base::Result<models::Overview> &overview);
    void showFigures();
    void showCharts(const query::Calendar &calendar);
    void showLists(const query::Calendar &calendar);
    /// The decisions behind the current filter with one more condition.
    void drill(const std::vector<query::Clause> &clauses);
    [[nodiscard]] std::vector<query::Clause> barConditions(int category, int series) const;
    [[nodiscard]] std::vector<query::Clause> arrivalConditions(int row, int hour) const;
    void drillPattern(int row);
    void drillFlagged();
    void openFlagged(int row);

    std::shared_ptr<Handover> m_handover;
    std::vector<widgets::FigureCard *> m_figures;
    charts::StackedBarChart *m_types;
    charts::Legend *m_legend;
    charts::ChartFrame *m_typesFrame;
    StepMenu *m_steps;
    charts::HeatMap *m_arrivals;
    charts::ChartFrame *m_arrivalsFrame;
    QTableView *m_flagged;
    QAction *m_allFlagged;
    QTableView *m_patterns;
    widgets::PlainLabel *m_noPatterns = nullptr;
    widgets::Card *m_flaggedCard = nullptr;
    widgets::Card *m_patternsCard = nullptr;
    models::ListTable<insight::Row> *m_flaggedRows;
    models::ListTable<models::Pattern> *m_patternRows;
    widgets::PlainLabel *m_missing; ///< days that were not read
    std::vector<domain::RequestType> m_seriesTypes;
    ContentStack *m_stack;
    models::Overview m_overview;
    models::Refresher<models::Overview> m_refresher;
    bool m_hasData = false;
};

} // namespace precedent::pages
