// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/listtable.h"
#include "ui/models/typetrend.h"
#include "ui/reports/plaintext.h"
#include "ui/reports/report.h"
#include "ui/reports/source.h"

namespace precedent::reports {

/// A page's table on paper: its columns, headings and texts; `shares` as in Column, one for each of them.
template <typename Item>
[[nodiscard]] Table tableOf(const std::vector<models::ListColumn<Item>> &columns, const std::vector<Item> &items,
                            const std::vector<double> &shares)
{
    Table table;
    for (std::size_t i = 0; i < columns.size(); ++i)
        table.columns.push_back({columns[i].heading, columns[i].alignment.testFlag(Qt::AlignRight), shares.at(i)});
    for (const Item &item : items) {
        QStringList cells;
        for (const models::ListColumn<Item> &column : columns)
            cells.append(paperText(column.text(item), 240));
        table.rows.push_back(cells);
    }
    return table;
}

/// The sums of each currency, the usual one first: asked for, approved and denied; an empty table where nothing had an
/// amount.
[[nodiscard]] Table amountsTable(const insight::Figures &figures, const Source &source);

/// A month's bar: what is not over or was not synced is marked.
[[nodiscard]] Bar monthBar(const models::StepOfTypes &month, int value, const QLocale &locale);

/// Flags in words, joined.
[[nodiscard]] QString flagsText(const domain::Flags &flags);

/// Records, one a row, and a total of each currency's approved amounts.
[[nodiscard]] Table recordsTable(const Source &source, const std::vector<insight::RowIndex> &rows, bool withAgent);

} // namespace precedent::reports
