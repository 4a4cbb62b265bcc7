// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reconcile/filejob.h"
#include "store/ledger.h"
#include "ui/pages/reconcileresult.h"

namespace precedent::pages {

/// A file that was read, with how it is to be understood at first.
struct ReconcileFile
{
    QString path;
    reconcile::CsvTable table;
    reconcile::FilePlan plan;
};

/// What matching came to: a result, or a sentence that says why there is none.
struct ReconcileAnswer
{
    QString reading; ///< how the file was read, in words
    std::shared_ptr<const ReconcileOutcome> outcome;
    QString problem;
};

/// What a file is matched with.
struct ReconcileQuestion
{
    reconcile::FilePlan plan;
    reconcile::Window window;
    std::shared_ptr<const insight::Snapshot> snapshot;
    query::Calendar calendar;
    std::optional<query::Filter> filter; ///< of the decisions to be matched; none for all
};

/// Reads a file and what the ledger keeps for its headings; for a worker. Errors as exporting::readCsvFile() and those
/// of the ledger.
[[nodiscard]] base::Result<std::shared_ptr<const ReconcileFile>>
loadFile(const QString &path, const store::Ledger &ledger, const base::CancelToken &cancel);
/// Settles and matches; for a worker.
[[nodiscard]] ReconcileAnswer matchFile(const ReconcileFile &file, const ReconcileQuestion &question,
                                        const base::CancelToken &cancel);
/// Writes the result for the locale's spreadsheet and says so, or why not; for a worker.
[[nodiscard]] QString writeOutcome(const QString &path, const ReconcileOutcome &outcome, const QLocale &locale,
                                   const base::Zone &zone);

} // namespace precedent::pages
