// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

namespace precedent::pages {

/// Takes the saved views of a file, as one step of the window's history; those of the same name are replaced. What is
/// wrong with the file is told in the window's strip.
void importViews(const shell::PageContext &context, const QString &path);
/// Writes all saved views; says so, or why not.
void exportViews(const shell::PageContext &context, const QString &path);

/// Asks for the file first.
void openViewsImport(const shell::PageContext &context, QWidget *parent);
void openViewsExport(const shell::PageContext &context, QWidget *parent);

} // namespace precedent::pages
