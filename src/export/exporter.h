// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"
#include "insight/snapshot.h"

#include <QtCore/QIODevice>
#include <QtCore/QLocale>

#include <functional>

namespace precedent::exporting {

enum class Format { Csv, JsonLines };
/// Audit: RFC 4180, comma, UTF-8, ISO times. Excel: BOM, the locale's list separator and decimal mark.
enum class Profile { Audit, Excel };

/// How rows are written.
struct Options
{
    Format format = Format::Csv;
    Profile profile = Profile::Audit;
    QLocale locale = QLocale::c();
    QStringList columns; ///< export column names; empty means all, in schema order
};

/// What was written.
struct Summary
{
    std::size_t rows = 0;
    std::size_t guardedCells = 0; ///< text cells that got an apostrophe so that no spreadsheet runs them
};

/// Called now and then with the rows written so far, on the calling thread.
using Progress = std::function<void(std::size_t rows)>;

/// Writes a header and the rows to an open device. Usage "unknown-column"; Output "output-failed"; Interrupted when
/// cancelled.
[[nodiscard]] base::Result<Summary> write(QIODevice &device, const insight::Snapshot &snapshot,
                                          const std::vector<insight::RowIndex> &rows, const Options &options,
                                          const base::CancelToken &cancel = {}, const Progress &progress = {});

/// The same into a file: complete and synced to disk, or not there at all (an existing file stays as it was).
[[nodiscard]] base::Result<Summary> writeFile(const QString &path, const insight::Snapshot &snapshot,
                                              const std::vector<insight::RowIndex> &rows, const Options &options,
                                              const base::CancelToken &cancel = {}, const Progress &progress = {});

} // namespace precedent::exporting
