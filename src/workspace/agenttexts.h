// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/ledger.h"

#include <QtCore/QHash>

namespace precedent::workspace {

/// Texts by agent, as insight::GroupKey::AgentId calls them.
using AgentTexts = QHash<QString, QString>;

/// What is kept about agents behind one of the prefixes of store/notesubject.h. On any thread.
[[nodiscard]] base::Result<AgentTexts> agentTexts(const store::Ledger &ledger, const QString &prefix);
/// Puts these in the place of what was kept about the same agents, in one transaction; an empty text removes it.
[[nodiscard]] base::Result<void> putAgentTexts(store::Ledger &ledger, const QString &prefix, const AgentTexts &texts);

} // namespace precedent::workspace
