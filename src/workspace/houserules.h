// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/limits.h"
#include "insight/policybook.h"
#include "insight/rates.h"
#include "insight/rulesettings.h"
#include "insight/staleness.h"
#include "store/ledger.h"

namespace precedent::workspace {

/// What people set and decided for one ledger; kept in its settings.
struct HouseRules
{
    insight::RuleSettings rules;
    insight::PolicyBook policy;
    insight::LimitTable limits;
    insight::Rates rates;              ///< to the usual currency
    insight::NamedApprovers approvers; ///< who may decide in the channels that name somebody
};

/// A number that is not set or out of its bounds has its default. Ledger "ledger-damaged" for a policy book that cannot
/// be read.
[[nodiscard]] base::Result<HouseRules> houseRules(const store::Reader &reader);
/// The same with a reader of its own; on any thread.
[[nodiscard]] base::Result<HouseRules> houseRules(const store::Ledger &ledger);
/// Where the rates to a currency are kept, as insight::toText() writes them; what cannot be read is none.
[[nodiscard]] QString ratesKey(const base::Currency &to);
/// The numbers and switches alone.
[[nodiscard]] base::Result<insight::RuleSettings> ruleSettings(const store::Reader &reader);

/// Writes what differs from the defaults, in one transaction.
[[nodiscard]] base::Result<void> putRules(store::Ledger &ledger, const insight::RuleSettings &rules);
[[nodiscard]] base::Result<void> putPolicy(store::Ledger &ledger, const insight::PolicyBook &policy);

} // namespace precedent::workspace
