// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/latestonly.h"
#include "ui/pages/notecommands.h"
#include "ui/shell/page.h"
#include "ui/widgets/card.h"

class QCheckBox;

namespace precedent::pages {

class AgentPlanRows;
class NotesView;

/// The notes on an agent, apart from those on decisions, with the figures around each; and what is planned for the
/// agent. Read behind the window, written by commands that can be undone.
class AgentNotes : public widgets::Card
{
    Q_OBJECT
public:
    explicit AgentNotes(const shell::PageContext &context, QWidget *parent = nullptr);

    /// `key` as models::AgentLine has it, `month` as wholeMonth() says.
    void showAgent(const QString &key, const QString &month);
    /// Whether they were chosen for the report of this agent; another agent's are chosen anew.
    [[nodiscard]] bool isPrinted() const;

Q_SIGNALS:
    /// Everybody's plans, whenever they were read.
    void plansRead(const precedent::workspace::AgentPlans &plans);

private:
    struct Found;
    [[nodiscard]] static base::Result<Found> readAgent(const store::Ledger &ledger, const QString &agent);
    void connectParts();
    void read();
    void show(const Found &found);

    shell::PageContext m_context;
    std::shared_ptr<NoteDesk> m_desk;
    NotesView *m_notes;
    AgentPlanRows *m_plan;
    QCheckBox *m_printed;
    models::LatestOnly m_latest;
    QString m_agent;
    QString m_month;
    workspace::AgentPlan m_shownPlan;
};

} // namespace precedent::pages
