// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace precedent::exporting {

/// What a column holds, for the manifest; in English like the names.
struct ColumnMeaning
{
    QString type; ///< id, text, enum, amount, currency, integer, decimal, boolean, datetime, date, list
    QString meaning;
};

/// Empty texts for a name that is no column.
[[nodiscard]] ColumnMeaning columnMeaning(const QString &column);

} // namespace precedent::exporting
