// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/exporter.h"
#include "ui/models/periodpair.h"

namespace precedent::dialogs {

/// What can be exported: the rows of the filter in their order, those selected, and the columns on screen.
struct ExportOffer
{
    std::shared_ptr<const insight::Snapshot> snapshot;
    std::vector<insight::RowIndex> filtered;
    std::vector<insight::RowIndex> selected; ///< empty: no selection
    QStringList visibleColumns;              ///< empty: only all columns are offered
    QString filterInWords;
    models::PeriodPair period;
    QLocale locale;
};

/// What somebody chose to export.
struct ExportChoice
{
    std::shared_ptr<const insight::Snapshot> snapshot;
    std::vector<insight::RowIndex> rows;
    exporting::Options options;
    QString path;
};

/// The file formats of the dialog, in its order.
enum class ExportFile { AuditCsv, ExcelCsv, JsonLines };

/// "decisions-2026-10.csv": named after the period, for a file manager that sorts by name.
[[nodiscard]] QString suggestedFileName(const models::PeriodPair &period, ExportFile file);

} // namespace precedent::dialogs
