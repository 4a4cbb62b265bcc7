// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"
#include "export/exporter.h"

#include <map>

namespace precedent::exporting {

/// How an exported file is to be read; not for XLSX.
struct FileDialect
{
    Format format = Format::Csv;
    QChar separator = u',';
    QChar decimal = u'.';
};

/// What one currency adds up to in a file.
struct FileTotal
{
    std::int64_t amountMinor = 0;
    std::int64_t approvedMinor = 0;
    std::int64_t withAmount = 0;
    std::int64_t withApproved = 0;
    QString firstDate; ///< YYYY-MM-DD of `requested_date`
    QString lastDate;
};

/// Counted from nothing but the bytes of files; what needs a column that is not there is zero or empty.
struct FileFigures
{
    std::int64_t rows = 0;
    std::int64_t guardedCells = 0;
    std::map<QString, std::int64_t> decisions;
    std::int64_t noReason = 0;
    std::int64_t withoutAmount = 0;
    std::map<QString, FileTotal> totals; ///< by the code in `currency`
};

/// Adds a file's figures; its columns have to be these, in this order. Input "file-unreadable" (fact "path");
/// Mismatch "file-not-as-written" (facts "path", "line") for what we never write so; Interrupted "verify-stopped".
[[nodiscard]] base::Result<void> readBack(const QString &path, const FileDialect &dialect, const QStringList &columns,
                                          const base::CancelToken &cancel, FileFigures &figures);

} // namespace precedent::exporting
