// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reports/report.h"
#include "ui/reports/source.h"

namespace precedent::reports {

/// Which agent, and which days and rows.
struct AgentSubject
{
    QString agent;        ///< the key of insight::GroupKey::AgentId, or a name
    query::Filter filter; ///< with the days; its agent clauses are left out
    QDate followUp = {};  ///< printed with the notes; null: none
};

/// The agent's key; `agent` is an id, or a name that only one of them has. Usage "agent-unknown" and "agent-ambiguous",
/// facts "agent" and, of those who were found, "agents".
[[nodiscard]] base::Result<QString> findAgent(const Source &source, const QString &agent);

/// The sheet for a talk with one agent: figures beside the team's, a year's trend, every decision, and notes where
/// somebody chose to print them. Below five cases there are counts and no shares.
[[nodiscard]] base::Result<Report> agentReport(const Source &source, const AgentSubject &subject,
                                               const std::vector<store::Note> &notes);

} // namespace precedent::reports
