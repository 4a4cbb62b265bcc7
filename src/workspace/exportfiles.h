// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/wholefile.h"
#include "export/workbook.h"
#include "workspace/exportjob.h"

namespace precedent::workspace {

/// The files of an export, written beside their places; without commit() nothing of them remains.
struct StagedFiles
{
    std::vector<std::unique_ptr<exporting::WholeFile>> files; ///< none for the standard output
    std::vector<ExportedFile> exported;
    exporting::Summary summary;
};

/// Errors as exporting::write(); Output "output-no-file" for a workbook to a pipe.
[[nodiscard]] base::Result<StagedFiles> stageFiles(const ExportJob &job, const insight::Snapshot &snapshot,
                                                   const std::vector<insight::RowIndex> &rows,
                                                   const std::vector<exporting::AboutLine> &about,
                                                   const base::CancelToken &cancel,
                                                   const exporting::Progress &progress);

/// Puts them into their places, one after the other.
[[nodiscard]] base::Result<void> commit(StagedFiles &staged);

/// SHA-256 of the rows as the audit profile writes them, in request order: whether the data is the same, whatever the
/// format and order of the file.
[[nodiscard]] base::Result<QByteArray> dataHash(const insight::Snapshot &snapshot,
                                                const std::vector<insight::RowIndex> &rows, const QStringList &columns,
                                                const base::CancelToken &cancel, const exporting::Progress &progress);

} // namespace precedent::workspace
