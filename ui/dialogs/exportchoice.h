// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/periodpair.h"
#include "workspace/exportjob.h"

namespace precedent::dialogs {

/// What can be exported: the rows of each scope, ascending, and the columns on screen.
struct ExportOffer
{
    std::shared_ptr<const insight::Snapshot> snapshot;
    std::vector<insight::RowIndex> filtered;
    std::vector<insight::RowIndex> selected; ///< empty: no selection
    QStringList visibleColumns;              ///< empty: the columns on screen are not offered
    query::Filter filter;
    QString filterInWords;
    models::PeriodPair period;
    QLocale locale;
    base::Instant now;
    QString missing = {}; ///< what was not read of these days, in words
};

/// What somebody chose to export.
struct ExportChoice
{
    std::shared_ptr<const insight::Snapshot> snapshot;
    std::vector<insight::RowIndex> rows;
    workspace::ExportJob job;
};

/// The file formats of the dialog, in its order.
enum class ExportFile { AuditCsv, ExcelCsv, Workbook, JsonLines };

/// The writer's options for a format; the Excel profile follows `locale`.
[[nodiscard]] exporting::Options optionsOf(ExportFile file, const QLocale &locale, const QStringList &columns);

/// "csv", "xlsx" or "jsonl".
[[nodiscard]] QString fileEnding(ExportFile file);

/// The parts of a file's name.
struct FileName
{
    models::PeriodPair period;
    workspace::ExportScope scope = workspace::ExportScope::Filtered;
    bool isFiltered = false; ///< by more than the period
    std::size_t rows = 0;
    base::Instant now;
};

/// "decisions_2026-10_filtered_312rows_20261120T1402Z.csv": what is in it and when it was made, for a file manager that
/// sorts by name.
[[nodiscard]] QString suggestedFileName(const FileName &name, ExportFile file);

} // namespace precedent::dialogs
