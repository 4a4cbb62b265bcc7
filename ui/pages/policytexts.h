// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/histogram.h"
#include "ui/models/listtable.h"
#include "ui/models/policy.h"

namespace precedent::pages {

/// A figure of the what-if panel.
struct WhatIfLine
{
    QString label;
    QString value;
    QString whole; ///< a sentence for tooltips
    bool operator==(const WhatIfLine &) const = default;
};

/// The bars of one currency by outcome, undecided requests included.
[[nodiscard]] charts::Histogram amountChart(const insight::AmountBars &bars, const base::Currency &currency,
                                            const QLocale &locale);

/// "If agents could decide up to $60.00", or that nothing or less would be theirs to decide.
[[nodiscard]] QString whatIfTitle(const insight::WhatIf &result, const base::Currency &currency, const QLocale &locale);

/// Every figure with its number of cases; shares from five cases on.
[[nodiscard]] std::vector<WhatIfLine> whatIfLines(const models::Policy &policy, const insight::WhatIf &result,
                                                  const base::Currency &currency, const QLocale &locale);

/// Up to where at least nine of ten decisions agree, where the threshold is a raise, and what the figures cannot know.
[[nodiscard]] QString whatIfAdvice(const insight::AmountLadder &ladder, const insight::WhatIf &result,
                                   const base::Currency &currency, const QLocale &locale);

/// "98.5% (91.8–99.7)", the counts alone below five cases.
[[nodiscard]] QString agreementText(int approved, int decided, const QLocale &locale);

/// The conditions of a bar and, unless it is -1, of the part that a series has of it in charts of approved, denied and
/// not decided.
[[nodiscard]] std::vector<query::Clause> withOutcome(std::vector<query::Clause> conditions, int series);

} // namespace precedent::pages
