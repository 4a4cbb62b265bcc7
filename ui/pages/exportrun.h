// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/exportchoice.h"
#include "ui/pages/rowsinview.h"
#include "workspace/exporthistory.h"

namespace precedent::pages {

/// Opens the export dialog over the rows in view (Ctrl+E), which are found behind the window, with what is selected on
/// Decisions; an accepted one runs behind the window. What was chosen is
/// proposed the next time for the same saved view, or for no view.
void openExport(const shell::PageContext &context, QWidget *window);
/// The same with this selection.
void openExport(const shell::PageContext &context, const ShownSelection &selected, QWidget *parent);

/// Writes the file as a job; when it is done, a strip says where it is, with Open folder, Copy path and Verify.
void runExport(const shell::PageContext &context, const dialogs::ExportChoice &choice, QObject *owner);

/// Writes a past export anew with its resolved dates and its options, beside the old file where that still stands; a
/// strip tells whether the bytes are the same.
void runAgain(const shell::PageContext &context, const workspace::PastExport &past, QObject *owner);

/// The id of both in JobController.
[[nodiscard]] QString exportJobId();

/// The saved view whose filter is in force; empty for none.
[[nodiscard]] QString viewInForce(const shell::PageContext &context);

} // namespace precedent::pages
