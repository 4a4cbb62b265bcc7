// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/agentplan.h"

#include "store/notesubject.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <algorithm>

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
    const auto reader = ledger.reader();
    const auto notes = reader ? (*reader)->notes({}) : base::Result<std::vector<store::Note>>(reader.error());
    if (!notes)
        return notes.error();
    AgentPlans plans;
    for (const auto &note : *notes) {
        if (note.subject.startsWith(store::agentPlanPrefix))
            plans.insert(note.subject.mid(store::agentPlanPrefix.size()), fromText(note.text));
    }
    return plans;
}

base::Result<void> putAgentPlan(Workspace &workspace, const QString &agent, const AgentPlan &plan)
{
    const auto subject = store::agentPlanPrefix + agent;
    auto &ledger = workspace.ledger();
    const auto reader = ledger.reader();
    const auto before = reader ? (*reader)->notes(subject) : base::Result<std::vector<store::Note>>(reader.error());
    if (!before)
        return before.error();
    return ledger.write([&](store::Transaction &transaction) -> base::Result<void> {
        for (const auto &note : *before) {
            if (auto removed = transaction.removeNote(note.id); !removed)
                return removed;
        }
        if (plan == AgentPlan())
            return {};
        const auto added = transaction.addNote({0, subject, toText(plan), {}, ledger.clock()()});
        return added ? base::Result<void>() : added.error();
    });
}

} // namespace precedent::workspace
