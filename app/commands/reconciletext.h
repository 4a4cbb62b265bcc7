// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/reconcileoptions.h"
#include "reconcile/filejob.h"

#include <QtCore/QJsonObject>

namespace precedent::commands {

/// How a file was read, with what came of it.
struct ReconcileReport
{
    ReconcileOptions options;
    exporting::CsvDialect dialect;
    reconcile::FilePlan plan;
    reconcile::Reading reading; ///< settled
    reconcile::Reconciliation result;
};

/// "date = Created (UTC), amount = Amount, …".
[[nodiscard]] QString columnsText(const reconcile::FilePlan &plan);
/// Groups with their counts and sums, the file's own sum, and what it all rests on.
[[nodiscard]] QString summaryText(const ReconcileReport &report, const QLocale &locale);
/// The same as data, with every row that is not matched.
[[nodiscard]] QJsonObject summaryJson(const ReconcileReport &report);

} // namespace precedent::commands
