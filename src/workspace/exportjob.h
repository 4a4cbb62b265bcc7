// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/exporter.h"
#include "query/filter.h"
#include "store/ledger.h"

namespace precedent::workspace {

/// Which rows were asked for; the rows themselves are handed over beside the job.
enum class ExportScope { Filtered, Selected, All };

/// An export as it was asked for.
struct ExportJob
{
    QString path; ///< "-" is the standard output: no XLSX, no manifest, not split
    exporting::Options options;
    query::Filter filter; ///< what the rows passed, or for Selected what the list showed
    ExportScope scope = ExportScope::Filtered;
    base::Instant now; ///< what relative dates are resolved with; null: the present
    bool manifest = false;
    bool split = false; ///< CSV: more files beyond what Excel can show; XLSX always has more sheets then
    QString appVersion;
    bool hidesNames = false; ///< as the snapshot does; runExport() sees to it
};

/// One file of an export.
struct ExportedFile
{
    QString path;
    std::size_t rows = 0;
    std::int64_t bytes = 0;
    QByteArray sha256; ///< 32 bytes
};

/// What an export left.
struct ExportOutcome
{
    std::vector<ExportedFile> files;
    exporting::Summary summary;
    std::optional<std::int64_t> leaf; ///< of the first file in the ledger's log
    /// Why the ledger's log does not tell of it: the files are whole all the same.
    std::optional<base::Error> notLogged;
    QString manifestPath; ///< empty without one
};

/// Where the manifest of an export to `path` goes.
[[nodiscard]] QString manifestPathOf(const QString &path);
/// The files that the job will make or replace, the manifest included; empty for the standard output.
[[nodiscard]] QStringList exportPaths(const ExportJob &job, std::size_t rows);

/// Writes the rows (in their order), each file complete or not at all, then a leaf of the log and a row of the export
/// history for each file and a checkpoint, then the manifest. Blocking; any thread but the UI's. A ledger that cannot
/// be written is no error, see ExportOutcome::notLogged. Errors as exporting::write(); Output "manifest-failed" when
/// all but the manifest was done; cancelled, nothing remains. Progress may come for the rows twice, when the manifest
/// needs them.
[[nodiscard]] base::Result<ExportOutcome> runExport(store::Ledger &ledger, const insight::Snapshot &snapshot,
                                                    const std::vector<insight::RowIndex> &rows, const ExportJob &job,
                                                    const base::CancelToken &cancel = {},
                                                    const exporting::Progress &progress = {});

} // namespace precedent::workspace
