// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/agentplan.h"

#include "store/notesubject.h"
#include "workspace/agenttexts.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace precedent::workspace {

namespace {

const QString followUpKey = QStringLiteral("followUp");
const QString reviewedKey = QStringLiteral("reviewed");

QString toText(const AgentPlan &plan)
{
    QJsonObject object;
    if (plan.followUp.isValid())
        object.insert(followUpKey, plan.followUp.toString(Qt::ISODate));
    object.insert(reviewedKey, QJsonArray::fromStringList(plan.reviewedMonths));
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

AgentPlan fromText(const QString &text)
{
    const auto object = QJsonDocument::fromJson(text.toUtf8()).object();
    AgentPlan plan;
    plan.followUp = QDate::fromString(object.value(followUpKey).toString(), Qt::ISODate);
    const auto months = object.value(reviewedKey).toArray();
    for (const auto &month : months)
        plan.reviewedMonths += month.toString();
    return plan;
}

} // namespace

base::Result<AgentPlans> agentPlans(const store::Ledger &ledger)
{
    const auto texts = agentTexts(ledger, store::agentPlanPrefix);
    if (!texts)
        return texts.error();
    AgentPlans plans;
    for (auto agent = texts->begin(); agent != texts->end(); ++agent)
        plans.insert(agent.key(), fromText(agent.value()));
    return plans;
}

base::Result<void> putAgentPlan(store::Ledger &ledger, const QString &agent, const AgentPlan &plan)
{
    const auto text = plan == AgentPlan() ? QString() : toText(plan);
    return putAgentTexts(ledger, store::agentPlanPrefix, {{agent, text}});
}

} // namespace precedent::workspace
