// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/workspace.h"

#include <QtCore/QLocale>

namespace precedent::pages {

/// What was synced of any followed channel.
[[nodiscard]] std::vector<base::TimeRange> syncedDays(const workspace::Workspace &workspace);

/// "Not read, so missing here: #refunds 28 Mar – 6 Apr 2026": the gaps of the filter's channels within its period;
/// empty where there is none.
[[nodiscard]] QString missingDaysText(const workspace::Workspace &workspace, const query::Filter &filter,
                                      const query::Calendar &calendar, const QLocale &locale);

} // namespace precedent::pages
