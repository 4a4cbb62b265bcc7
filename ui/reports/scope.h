// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reports/report.h"
#include "ui/reports/source.h"

namespace precedent::reports {

/// A report without its parts: title and period, and author and footing from the source.
[[nodiscard]] Report beginReport(const Source &source, const QString &title, const QString &period);

/// Says in the footing what the rows hash to, as an export of them in the audit profile does: whoever holds that file
/// can tell that the report is of the same rows. Errors as exporting::write().
[[nodiscard]] base::Result<void> addRowsHash(Report &report, const Source &source,
                                             const std::vector<insight::RowIndex> &rows);

/// Days of a channel that were never read, within a period and up to the channel's last sync or the present.
struct UnreadDays
{
    QString channel; ///< with #
    base::TimeRange range;
    bool isBeforeFirst = false; ///< before the oldest message: there may have been nothing
};
[[nodiscard]] std::vector<UnreadDays> unreadDays(const Source &source, const query::DateSpan &span);

/// Says that figures are incomplete, and for which days; empty where every channel was read throughout.
[[nodiscard]] std::optional<Paragraph> gapWarning(const Source &source, const std::optional<query::DateSpan> &span);

/// "What this report covers": filter, days, zone, what was synced of each channel, what was not understood, and where
/// the log stood.
void addScope(Report &report, const Source &source, const query::Filter &filter,
              const std::optional<query::DateSpan> &span);
/// The log's length, root and newest checkpoint in words.
[[nodiscard]] QString logText(const Source &source);

} // namespace precedent::reports
