// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/stats.h"
#include "insight/waited.h"
#include "ui/models/patterns.h"
#include "ui/models/typetrend.h"
#include "workspace/houserules.h"

namespace precedent::models {

/// Requests per weekday (0 = Monday) and hour of the reporting zone.
using Arrivals = std::array<std::array<int, 24>, 7>;

/// Everything that the Overview page shows for one filter.
struct Overview
{
    std::shared_ptr<const insight::Snapshot> snapshot;
    PeriodPair period;
    insight::Figures figures;
    insight::Waited waited;
    std::optional<insight::Converted> converted; ///< the approved amounts, at the ledger's fixed rates
    QString leadingCurrency;                     ///< the usual one, else that of most records; empty: no amounts
    std::optional<insight::Figures> compared;    ///< of the days in `period.compared`
    Covered comparedCovered = Covered::Fully;    ///< whoever knows the coverage says otherwise
    Step step = Step::Month;
    std::vector<StepOfTypes> trend;
    Arrivals arrivals{};
    /// Those with a flag that is not set to be quiet, newest first, at most `flaggedShown`.
    std::vector<insight::RowIndex> flagged;
    int flaggedCount = 0;
    std::vector<Pattern> patterns; ///< of `patternSpan`, not of the period
    int patternsAside = 0;         ///< more of them, put aside on Policy
    query::DateSpan patternSpan;   ///< 90 days that end with the period or today
    workspace::HouseRules house;

    static constexpr int flaggedShown = 8;
};

/// Computes it; on any thread. The trend goes by `step`, or by what fits the period. Usage errors as query::parse().
[[nodiscard]] base::Result<Overview> makeOverview(const RefreshRequest &request,
                                                  const workspace::HouseRules &house = {},
                                                  std::optional<Step> step = std::nullopt);

/// The flag of a record that deserves the first look, one that is quiet only where there is no other; the record must
/// have one.
[[nodiscard]] domain::Flag leadingFlag(const domain::Flags &flags, const domain::Flags &quiet = {});

} // namespace precedent::models
