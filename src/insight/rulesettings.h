// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/flags.h"
#include "insight/limitflags.h"

namespace precedent::insight {

/// When a recurring exception should become the policy, and when nobody knows the rule.
struct PolicyRules
{
    int times = 20;      ///< approved at least so often …
    int days = 30;       ///< … within so many days in a row …
    int percent = 90;    ///< … and in so many of a hundred decisions
    int leastCases = 10; ///< unclear: asked and decided at least so often …
    int denied = 60;     ///< … and denied in so many of a hundred
    bool operator==(const PolicyRules &) const = default;
};

/// When approvers decide alike requests differently.
struct ConsistencyRules
{
    int leastCases = 10; ///< an approver with fewer decisions is not compared
    int gap = 30;        ///< percentage points between the highest and the lowest rate
    bool operator==(const ConsistencyRules &) const = default;
};

/// Every rule of domain.md §7 that has a number or a switch, as a ledger keeps them.
struct RuleSettings
{
    Rules flags;
    LimitRules limits;
    PolicyRules policy;
    ConsistencyRules consistency;
    domain::Flags quiet; ///< raised and exported as ever, but not listed under "Needs a look"
    bool operator==(const RuleSettings &) const = default;
};

/// A number among them; a switch is 0 or 1.
struct RuleNumber
{
    const char *key; ///< "near-limit-percent": in the ledger, in commands and as the API for tests
    int least;
    int most;
    int (*value)(const RuleSettings &);
    void (*set)(RuleSettings &, int);
};

/// All of them, in the order in which people see them.
[[nodiscard]] const std::vector<RuleNumber> &ruleNumbers();
/// The one of this key, or null.
[[nodiscard]] const RuleNumber *findRule(const QString &key);

/// Within their bounds, and a working day ends after it begins.
[[nodiscard]] bool areSound(const RuleSettings &settings);

} // namespace precedent::insight
