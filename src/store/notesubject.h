// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace precedent::store {

/// What stands before a person's id (or the name of somebody without one) in the subject of a note on an agent, and of
/// what else is kept as a note on one: a plan, and ticket volumes. The subject of other notes is a record's id.
inline const QString agentNotePrefix = QStringLiteral("agent:");
inline const QString agentPlanPrefix = QStringLiteral("agent-plan:");
inline const QString agentTicketsPrefix = QStringLiteral("agent-tickets:");

} // namespace precedent::store
