// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"
#include "insight/snapshot.h"

#include <QtCore/QIODevice>
#include <QtCore/QLocale>

#include <functional>

namespace precedent::exporting {

enum class Format { Csv, JsonLines, Xlsx };
/// Audit: RFC 4180, comma, UTF-8, ISO times. Excel: BOM, the locale's list separator and decimal mark.
enum class Profile { Audit, Excel };

/// What one sheet of Excel can show below its header.
inline constexpr std::size_t excelRows = 1'048'575;

/// How rows are written.
struct Options
{
    Format format = Format::Csv;
    Profile profile = Profile::Audit;
    QLocale locale = QLocale::c();
    QStringList columns;     ///< export column names; empty means all, in schema order
    bool singleLine = false; ///< CSV: line breaks within a cell become " ⏎ "
    /// Of one sheet of a workbook, and of one file where a CSV is split; at least 1.
    std::size_t rowsPerPart = excelRows;
};

/// What was written.
struct Summary
{
    std::size_t rows = 0;
    std::size_t guardedCells = 0; ///< text cells that got an apostrophe so that no spreadsheet runs them
    std::size_t joinedCells = 0;  ///< CSV: cells whose line breaks became " ⏎ "
    // XLSX only: what Excel's cells cannot hold.
    std::size_t shortenedCells = 0; ///< cut at 32,767 characters, the last one being "…"
    std::size_t replacedCells = 0;  ///< control characters became U+FFFD, CR became LF
    std::size_t textAmounts = 0;    ///< amounts of more than 15 digits, written as text
};

/// Called now and then with the rows written so far, on the calling thread.
using Progress = std::function<void(std::size_t rows)>;

/// Writes a header and the rows to an open device; not for XLSX. Usage "unknown-column"; Output "output-failed";
/// Interrupted when cancelled.
[[nodiscard]] base::Result<Summary> write(QIODevice &device, const insight::Snapshot &snapshot,
                                          const std::vector<insight::RowIndex> &rows, const Options &options,
                                          const base::CancelToken &cancel = {}, const Progress &progress = {});

/// The same into a file, XLSX too (with an About sheet that only counts): complete and synced to disk, or not there at
/// all (an existing file stays as it was).
[[nodiscard]] base::Result<Summary> writeFile(const QString &path, const insight::Snapshot &snapshot,
                                              const std::vector<insight::RowIndex> &rows, const Options &options,
                                              const base::CancelToken &cancel = {}, const Progress &progress = {});

} // namespace precedent::exporting
