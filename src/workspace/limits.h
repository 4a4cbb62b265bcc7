// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/limits.h"
#include "store/ledger.h"

namespace precedent::workspace {

/// The authority limits that a ledger holds, by number. Ledger "ledger-damaged" for one that cannot be read.
[[nodiscard]] base::Result<std::vector<insight::Limit>> limits(const store::Reader &reader);
/// The same with the groups of agents, ready to be asked.
[[nodiscard]] base::Result<insight::LimitTable> limitTable(const store::Reader &reader);

/// Writes what differs between two lists of a ledger's limits, in one transaction, and answers the second with the
/// numbers of those that are new. Nothing is checked: see insight::withLimit().
[[nodiscard]] base::Result<std::vector<insight::Limit>>
changeLimits(store::Ledger &ledger, const std::vector<insight::Limit> &before, std::vector<insight::Limit> after);

/// "Dana Reyes", the team's name, "" for everybody: whose a limit is, for people.
[[nodiscard]] QString holderName(const insight::Holder &holder, const std::vector<domain::Person> &people);
/// Who is meant: "approvers" or "agents", a group of agents, or a person by id or name; "team:" and "person:" in front
/// say which, and somebody unknown is taken as written after "person:". NotConfigured "limit-holder-unknown", Usage
/// "person-ambiguous".
[[nodiscard]] base::Result<insight::Holder> findHolder(const QString &text, const std::vector<domain::Person> &people,
                                                       const std::vector<domain::AgentTeam> &teams);

} // namespace precedent::workspace
