// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/celltext.h"
#include "ui/models/listtable.h"
#include "ui/models/overview.h"

namespace precedent::pages {

/// Columns of the Needs a look list: pill, words, amount, time. The pill says a flag that is not quiet, a pending
/// request's its age at the last sync.
[[nodiscard]] std::vector<models::ListColumn<insight::Row>>
flaggedColumns(const models::Formatting &formatting, const domain::Flags &quiet, base::Instant lastSync);

/// Columns of the Recurring exceptions table: pattern, times, approved, median amount (of several currencies the
/// leading one's, the others in the tool tip).
[[nodiscard]] std::vector<models::ListColumn<models::Pattern>> patternColumns(const QString &leadingCurrency,
                                                                              const QLocale &locale);

} // namespace precedent::pages
