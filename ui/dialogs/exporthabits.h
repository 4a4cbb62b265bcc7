// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/exportchoice.h"

class QSettings;

namespace precedent::dialogs {

/// Which columns: the whole schema, those on screen, or those of a list.
enum class ColumnScope { All, Visible, Chosen };

/// How somebody exported last; kept for each saved view, and once for what is no view.
struct ExportHabits
{
    ExportFile file = ExportFile::AuditCsv;
    ColumnScope columnScope = ColumnScope::All;
    QStringList columns;             ///< of the list, in its order
    QString folder;                  ///< empty: the usual one
    std::optional<bool> hasManifest; ///< empty: nobody chose yet, and an auditor gets one
    bool isSingleLine = false;       ///< CSV for Excel without line breaks in cells

    bool operator==(const ExportHabits &) const = default;
};

/// What is remembered for the view of this name (empty: no view); what cannot be read is as at the first time.
[[nodiscard]] ExportHabits loadHabits(const QSettings &settings, const QString &view);
void saveHabits(QSettings &settings, const QString &view, const ExportHabits &habits);

} // namespace precedent::dialogs
