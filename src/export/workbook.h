// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/exporter.h"

namespace precedent::exporting {

/// One line of the sheet "About"; an empty value makes a heading.
struct AboutLine
{
    QString label;
    QString value;
};

/// Writes the rows as an Excel workbook to `path`, which is replaced as it grows (see WholeFile for a whole one). First
/// sheet "Decisions", second "About" with these lines and the counts of `Summary`; rows beyond Excel's limit go on in
/// "Decisions 2", …. Memory does not grow with the rows; twice the unpacked size lies in unnamed temporary files in the
/// folder of `path` meanwhile. Errors as write(); Output "disk-full" also for those files.
[[nodiscard]] base::Result<Summary> writeWorkbook(const QString &path, const insight::Snapshot &snapshot,
                                                  const std::vector<insight::RowIndex> &rows, const Options &options,
                                                  const std::vector<AboutLine> &about,
                                                  const base::CancelToken &cancel = {}, const Progress &progress = {});

} // namespace precedent::exporting
