// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/snapshot.h"
#include "ui/models/celltext.h"

#include <optional>
#include <vector>

namespace precedent::models {

/// How an export column shows in a table; its name is also its sort key.
struct RecordColumn
{
    QString name;
    Qt::Alignment alignment;
    /// The cell in words; a text that somebody wrote comes whole, oneLine() is the table's work.
    QString (*text)(const insight::Row &row, const Formatting &formatting);
};

/// Every export column, in schema order.
[[nodiscard]] const std::vector<RecordColumn> &recordColumns();
/// Null for a name that is no export column.
[[nodiscard]] const RecordColumn *findRecordColumn(const QString &name);
/// Requested, Agent, Type, Customer context, Amount, Decision, Approver, Reason.
[[nodiscard]] const QStringList &defaultRecordColumns();

/// What stands above a column in a table: its label, in one word.
[[nodiscard]] QString columnHeading(const QString &column);

/// What a column can be filtered by.
[[nodiscard]] std::optional<query::Key> keyOf(const QString &column);

/// The clause that "Only this" on this cell of a row of `snapshot` means; a person is named by the id where the name
/// alone finds others too. Empty when the cell holds nothing that can be filtered by.
[[nodiscard]] std::optional<query::Clause> clauseOf(const QString &column, const insight::Row &row,
                                                    const insight::Snapshot &snapshot);

} // namespace precedent::models
