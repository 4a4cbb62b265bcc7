// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/report.h"
#include "insight/row.h"

namespace precedent::audit {

/// A column of a list of records and how its cell is made.
struct RecordColumn
{
    Column column;
    Cell (*cell)(const insight::Row &row);
};

/// By export column name: record_id, requested_at, decided_at, agent, approver, type, decision, amount,
/// approved_amount, currency, customer, reason, permalink.
[[nodiscard]] const RecordColumn &recordColumn(const char *name);
[[nodiscard]] std::vector<Column> columnsOf(const std::vector<const char *> &names);
[[nodiscard]] std::vector<Cell> cellsOf(const std::vector<const char *> &names, const insight::Row &row);

/// Empty cells for what is not there.
[[nodiscard]] Cell textCell(const QString &text);
[[nodiscard]] Cell timeCell(const std::optional<base::Instant> &instant);
[[nodiscard]] Cell countCell(const std::optional<std::int64_t> &count);

} // namespace precedent::audit
