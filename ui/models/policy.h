// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/amountbars.h"
#include "insight/budget.h"
#include "insight/stats.h"
#include "insight/whatif.h"
#include "ui/models/patterns.h"
#include "ui/models/periodpair.h"
#include "ui/models/policyeffects.h"
#include "ui/models/refresher.h"
#include "workspace/houserules.h"

#include <array>

namespace precedent::models {

/// What a pattern asks the policy owner to do (domain.md, rules "policy candidate" and "unclear rule").
enum class Suggestion {
    None,
    MakePolicy,    ///< approved at least `policyTimes` times within 30 days, and nearly always
    WriteGuidance, ///< asked for often, and mostly denied, or decided now so, now so
    Watch          ///< approved nearly always, not yet often enough
};

/// A recurring exception with what speaks for and against making it the rule.
struct Exception
{
    Pattern pattern;
    std::array<int, 13> weeks{}; ///< oldest first; the last one ends with the window
    int agents = 0;
    insight::Sums granted;
    insight::Sums refused;
    int mostApproved = 0; ///< within any 30 days of the window
    Suggestion suggestion = Suggestion::None;
    bool isMostlyDenied = false; ///< else guidance is due because nobody can foresee the answer
};

/// Everything that the thresholds of the Policy page show for one filter.
struct Policy
{
    std::shared_ptr<const insight::Snapshot> snapshot;
    PeriodPair period;
    int count = 0;
    insight::Ladders ladders;
    std::vector<QString> currencies;   ///< codes, the usual one first, then that of most requests
    std::vector<Exception> exceptions; ///< without those that are put aside
    int hidden = 0;                    ///< how many of these days are put aside
    workspace::HouseRules house;
    std::vector<PolicyEffect> effects;      ///< of the policy changes that concern this filter, newest first
    std::vector<insight::BudgetUse> budget; ///< of the ceilings, over the whole ledger: a filter spends nothing
    QDate budgetDay;                        ///< a day of its month, the one that the period ends with
    query::DateBasis budgetBasis = query::DateBasis::Requested;
    query::DateSpan exceptionSpan; ///< 90 days that end with the period or today

    /// The ladder of a currency; an empty one where it has none.
    [[nodiscard]] insight::AmountLadder ladder(const QString &currency) const;
    /// How many requests are in other currencies than this one.
    [[nodiscard]] int inOtherCurrencies(const QString &currency) const;
};

/// Computes it; on any thread. Usage errors as query::parse().
[[nodiscard]] base::Result<Policy> makePolicy(const RefreshRequest &request, const workspace::HouseRules &house = {});

/// The pattern with its figures; `last` is the window's last day.
[[nodiscard]] Exception makeException(const insight::Snapshot &snapshot, Pattern pattern, const QDate &last,
                                      const insight::PolicyRules &rules = {});

} // namespace precedent::models
