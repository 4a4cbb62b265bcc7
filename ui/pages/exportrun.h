// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/exportchoice.h"
#include "ui/shell/page.h"

namespace precedent::pages {

/// Opens the export dialog over the rows in view (Ctrl+E); an accepted one runs behind the window.
void openExport(const shell::PageContext &context, QWidget *parent);
/// The same with a selection and the columns on screen.
void openExport(const shell::PageContext &context, const std::vector<insight::RowIndex> &selected,
                const QStringList &visibleColumns, QWidget *parent);

/// Writes the file as a job; when it is done, a strip says where it is, with Open folder and Copy path.
void runExport(const shell::PageContext &context, const dialogs::ExportChoice &choice, QObject *owner);

} // namespace precedent::pages
