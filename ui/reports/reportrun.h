// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reports/maker.h"
#include "ui/shell/page.h"

namespace precedent::reports {

/// What the page in view is about: the agent on Agents, the chosen record on Decisions, else the period with its
/// filter. Empty where nobody and nothing is chosen.
[[nodiscard]] std::optional<Subject> subjectInView(const shell::PageContext &context, const QWidget &window);

/// Makes the report of the page in view as a job and shows its pages, to be printed from there (Ctrl+P).
void openPreview(const shell::PageContext &context, QWidget *window);
/// Asks for a file and writes the report there as a job; when it is done, a strip says where it is (Ctrl+Shift+P).
void openSave(const shell::PageContext &context, QWidget *window);

/// Writes the file without asking.
void saveReport(const shell::PageContext &context, const Subject &subject, const QString &path, QObject *owner);

} // namespace precedent::reports
