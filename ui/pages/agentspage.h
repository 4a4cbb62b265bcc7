// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/listtable.h"
#include "ui/models/team.h"
#include "ui/pages/ownlimit.h"
#include "ui/shell/page.h"
#include "workspace/agentplan.h"

class QCheckBox;
class QFrame;
class QTableView;

namespace precedent::pages {

class AgentView;
class ContentStack;
class Handover;
class TicketImport;

/// One agent at a time: how they ask, how it was answered, and every decision of the period, beside the list of all.
class AgentsPage : public shell::Page, public shell::ChosenPart
{
    Q_OBJECT
public:
    AgentsPage(const shell::PageContext &context, std::shared_ptr<Handover> handover, QWidget *parent);

    [[nodiscard]] QList<QAction *> pageActions() const override;
    void refresh() override;
    /// The agent that is shown.
    [[nodiscard]] QStringList chosen() const override { return {m_agent}; }
    void choose(const QStringList &keys) override;
    [[nodiscard]] bool hasData() const override { return m_hasData; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    using Rows = std::vector<insight::RowIndex>;

    void makeActions();
    void arrange();
    void connectParts();
    void showTeam(const models::RefreshRequest &request, const base::Result<models::Team> &team);
    void showSteps();
    /// A new agent condition chooses somebody; what was chosen by hand under the same one stays.
    void followFilter(const query::Filter &filter);
    /// Who is chosen stands in the list with nothing, rather than giving way to somebody else.
    void keepChosen();
    void fillList();
    void showPlans(const workspace::AgentPlans &plans);
    void agentChosen();
    void requestRows();
    void showRows(const models::RefreshRequest &request, const base::Result<Rows> &rows);
    void finish();
    /// Without the weeks the list leaves a narrow page to the agent.
    void fitList();

    std::shared_ptr<Handover> m_handover;
    QTableView *m_list;
    QFrame *m_listFrame = nullptr;
    models::ListTable<models::AgentLine> *m_lines;
    AgentView *m_view;
    ContentStack *m_stack = nullptr;
    QAction *m_order;
    QCheckBox *m_pseudonyms;
    QAction *m_previous;
    QAction *m_next;
    models::Team m_team;
    query::Calendar m_calendar;
    workspace::AgentPlans m_plans;
    QString m_agent;       ///< key, or a name that was asked for; empty until somebody is chosen
    query::Filter m_asked; ///< the agent conditions that were followed
    TicketImport *m_tickets;
    models::Refresher<models::Team> m_teamRefresher;
    models::Refresher<Rows> m_rowsRefresher;
    OwnLimitCount m_ownLimit;
    bool m_hasData = false;
};

} // namespace precedent::pages
