// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/exportlog.h"
#include "workspace/exportjob.h"

namespace precedent::workspace {

/// One export of the history: its files and how to run it again.
struct PastExport
{
    base::Instant at;
    QString author;
    std::int64_t rows = 0;
    std::vector<store::ExportEntry> files; ///< in their order, at least one
    /// Dates resolved to days, so that it gives the same rows on another day; `path` is that of the request.
    ExportJob job;
    QStringList records; ///< ids for ExportScope::Selected; empty when they were too many to be kept
    QString zone;        ///< the reporting zone it was written in
};

/// Newest first; an entry whose request this program does not understand has an empty `job.path`.
[[nodiscard]] base::Result<std::vector<PastExport>> pastExports(const store::Reader &reader);

/// The rows of a past export in today's snapshot; Usage errors as Snapshot::select().
[[nodiscard]] base::Result<std::vector<insight::RowIndex>> rowsOf(const PastExport &past,
                                                                  const insight::Snapshot &snapshot);

/// What became of an exported file.
enum class FileCheck { Same, Changed, Absent };
/// Reads the file; Input "file-unreadable" when it cannot.
[[nodiscard]] base::Result<FileCheck> checkFile(const store::ExportEntry &entry);

} // namespace precedent::workspace
