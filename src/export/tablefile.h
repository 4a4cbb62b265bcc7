// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/money.h"
#include "base/zone.h"
#include "export/exporter.h"

#include <variant>

namespace precedent::exporting {

/// What stands in a cell of a table: nothing, a text, a count or an amount.
using TableCell = std::variant<std::monostate, QString, std::int64_t, base::Money>;

/// A table as it is shown, totals included.
struct Table
{
    QStringList headings;
    std::vector<std::vector<TableCell>> rows;
    bool operator==(const Table &) const = default;
};

/// Writes a table as CSV for Excel (the locale's separator and decimal mark) or as a workbook, by `options.format`:
/// complete or not at all. Texts, headings too, are never formulas. Errors as writeFile().
[[nodiscard]] base::Result<void> writeTable(const QString &path, const Table &table, const Options &options);

} // namespace precedent::exporting
