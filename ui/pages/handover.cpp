// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/handover.h"

#include <utility>

namespace precedent::pages {

void Handover::askForRecord(const domain::RecordId &record)
{
    m_record = record;
    Q_EMIT recordAsked();
}

void Handover::askForAgent(const QString &agent)
{
    m_agent = agent;
    Q_EMIT agentAsked();
}

std::optional<domain::RecordId> Handover::takeRecord()
{
    return std::exchange(m_record, std::nullopt);
}

std::optional<QString> Handover::takeAgent()
{
    return std::exchange(m_agent, std::nullopt);
}

} // namespace precedent::pages
