// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace precedent::store {

/// What stands before a person's id (or the name of somebody without one) in the subject of a note on an agent, and of
/// a plan for one, which is kept as a note; the subject of other notes is a record's id.
inline const QString agentNotePrefix = QStringLiteral("agent:");
inline const QString agentPlanPrefix = QStringLiteral("agent-plan:");

} // namespace precedent::store
