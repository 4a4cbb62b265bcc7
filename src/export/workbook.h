// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/exporter.h"

namespace precedent::exporting {

/// One line of the sheet "About"; without a value and a total it is a heading.
struct AboutLine
{
    /// A sum and the number of rows in it, each in a cell of its own.
    struct Total
    {
        base::Money sum;
        std::int64_t rows = 0;
    };
    QString label;
    QString value = {};
    std::optional<Total> total = {};
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
