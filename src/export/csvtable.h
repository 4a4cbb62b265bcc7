// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QtCore/QStringList>

#include <vector>

namespace precedent::exporting {

/// The rows of a CSV file as people and spreadsheets write them: comma or semicolon (the one that the first line has
/// more of), LF or CRLF, quotes doubled, with or without a byte order mark; empty lines are left out. Guarded cells are
/// given back as they were. Input "csv-quote" with fact "line" where a quotation mark is not closed.
[[nodiscard]] base::Result<std::vector<QStringList>> readCsvTable(const QByteArray &bytes);

} // namespace precedent::exporting
