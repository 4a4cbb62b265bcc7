// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/ledger.h"

#include <QtCore/QDate>
#include <QtCore/QHash>

namespace precedent::workspace {

/// What a manager plans for an agent, private to the ledger: when to come back to them, and which months were gone
/// through. It is forgotten with the person.
struct AgentPlan
{
    QDate followUp;             ///< null: none
    QStringList reviewedMonths; ///< "2026-10", oldest first
    bool operator==(const AgentPlan &) const = default;
};

/// Plans by agent, as insight::GroupKey::AgentId calls them.
using AgentPlans = QHash<QString, AgentPlan>;

/// Every agent's; one that cannot be read was never made. On any thread.
[[nodiscard]] base::Result<AgentPlans> agentPlans(const store::Ledger &ledger);

/// Writes an agent's plan; an empty one removes it.
[[nodiscard]] base::Result<void> putAgentPlan(store::Ledger &ledger, const QString &agent, const AgentPlan &plan);

} // namespace precedent::workspace
