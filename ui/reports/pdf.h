// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "ui/reports/report.h"

class QPrinter;

namespace precedent::reports {

/// Writes the report as a PDF file, whole or not at all, and returns its number of pages. Any thread. Output errors as
/// exporting::WholeFile tells them.
[[nodiscard]] base::Result<int> writePdf(const Report &report, const QString &path);

/// Paints the report on the printer's paper, the pages that were asked for. UI thread.
void print(const Report &report, QPrinter &printer);

} // namespace precedent::reports
