// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/authority.h"
#include "ui/models/listtable.h"
#include "ui/pages/agenttexts.h"
#include "ui/pages/recordtable.h"
#include "ui/shell/page.h"
#include "workspace/agentplan.h"

namespace precedent::charts {
class BulletChart;
class ChartFrame;
class FunnelPlot;
} // namespace precedent::charts

namespace precedent::widgets {
class Card;
class PlainLabel;
} // namespace precedent::widgets

namespace precedent::pages {

class AgentNotes;
class DiscussingList;

/// The right side of the Agents page: an agent's name and period, what they asked for and how it was answered beside
/// the team, what is worth discussing, the decisions, and notes.
class AgentView : public QWidget
{
    Q_OBJECT
public:
    /// `actions` stand at the right of the name; not owned.
    AgentView(const shell::PageContext &context, const QList<QAction *> &actions, QWidget *parent = nullptr);

    void showAgent(const models::AgentLine &agent, const models::Team &team);
    /// Beside the decisions, of the agent shown.
    void showOwnLimit(const insight::AskBelowLimit &figures);
    /// The key of the agent that is shown; empty before there is one.
    [[nodiscard]] const QString &agentKey() const { return m_key; }
    [[nodiscard]] QString agentName() const;
    /// Whether the notes on the agent were chosen for the report.
    [[nodiscard]] bool printsNotes() const;
    [[nodiscard]] RecordTable &decisions() { return *m_decisions; }
    [[nodiscard]] DiscussingList &discussing() { return *m_discussing; }

protected:
    void resizeEvent(QResizeEvent *event) override;

Q_SIGNALS:
    /// Somebody in the funnel, by key.
    void agentChosen(const QString &key);
    void ticketsAsked();
    /// What is planned for everybody, whenever it was read.
    void plansRead(const precedent::workspace::AgentPlans &plans);

private:
    void arrange(const QList<QAction *> &actions);
    void fitComparison();
    void showFunnel(const models::AgentLine &agent, const models::Team &team);
    [[nodiscard]] QWidget *makeTypes();
    [[nodiscard]] QWidget *makeFunnel();
    [[nodiscard]] QWidget *makeComparison();
    [[nodiscard]] QWidget *makeDecisions();

    /// What the agent shown asked for of one type.
    [[nodiscard]] shell::Mark typeMark(int bar) const;

    shell::FilterState &m_filter;
    QString m_key;
    QString m_agentWord; ///< of the filter
    widgets::PlainLabel *m_name;
    widgets::PlainLabel *m_period;
    charts::BulletChart *m_bars;
    charts::ChartFrame *m_barsFrame;
    widgets::PlainLabel *m_figures;
    charts::FunnelPlot *m_funnel;
    charts::ChartFrame *m_funnelFrame;
    widgets::PlainLabel *m_noFunnel;
    QStringList m_funnelKeys; ///< by point
    DiscussingList *m_discussing;
    AgentNotes *m_notes;
    widgets::Card *m_typesCard = nullptr;
    widgets::Card *m_comparisonCard = nullptr;
    widgets::Card *m_decisionsCard = nullptr;
    models::ListTable<ComparisonRow> *m_comparison;
    QTableView *m_comparisonTable;
    RecordTable *m_decisions;
    std::vector<domain::RequestType> m_types;
};

} // namespace precedent::pages
