// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "export/rowformat.h"
#include "insight/row.h"

#include <vector>

namespace precedent::exporting {

/// One export column: its name and how it puts a row's value into a format.
struct Column
{
    QString name;
    void (*put)(const insight::Row &row, RowFormat &format);
};

/// The columns of these names in this order, or the whole schema for no names. Usage "unknown-column" and
/// "repeated-column", each with fact "column", and "nearest" for the first.
[[nodiscard]] base::Result<std::vector<Column>> columnsByName(const QStringList &names);

} // namespace precedent::exporting
