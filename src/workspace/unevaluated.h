// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/filter.h"
#include "store/reader.h"

namespace precedent::workspace {

/// Flags that a filter asks for and that nothing can have, because what they follow from is not set.
struct Unevaluated
{
    QStringList withoutLimits; ///< over-limit, near-limit, split: no authority limit is set
    bool oddHours = false;     ///< odd-hours: the rule is switched off
    [[nodiscard]] bool isEmpty() const { return withoutLimits.isEmpty() && !oddHours; }
};

/// Of the flags that the filter wants, not of those it excludes.
[[nodiscard]] base::Result<Unevaluated> unevaluatedFlags(const store::Reader &reader, const query::Filter &filter);

} // namespace precedent::workspace
