// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/cells.h"

#include "insight/columns.h"

#include <QtCore/QHash>

namespace precedent::audit {

namespace {

Cell moneyCell(const std::optional<base::Money> &money)
{
    return money ? Cell(*money) : Cell();
}

Cell currencyCell(const insight::Row &row)
{
    const auto &record = row.record;
    const auto &money = record.amount ? record.amount : record.approvedAmount;
    return money ? Cell(money->currency.code()) : Cell();
}

Cell approverCell(const insight::Row &row)
{
    QStringList names;
    for (const auto &person : row.record.approvers)
        names += insight::displayName(person);
    return textCell(names.join(QStringLiteral("; ")));
}

const std::vector<RecordColumn> &recordColumns()
{
    static const std::vector<RecordColumn> columns{
        {{QStringLiteral("record_id"), Kind::Word},
         [](const insight::Row &row) { return textCell(row.record.id.text()); }},
        {{QStringLiteral("requested_at"), Kind::Time},
         [](const insight::Row &row) { return Cell(row.record.requestedAt); }},
        {{QStringLiteral("decided_at"), Kind::Time},
         [](const insight::Row &row) { return timeCell(row.record.decidedAt); }},
        {{QStringLiteral("agent"), Kind::Text},
         [](const insight::Row &row) { return textCell(insight::displayName(row.record.agent)); }},
        {{QStringLiteral("approver"), Kind::Text}, approverCell},
        {{QStringLiteral("type"), Kind::Word},
         [](const insight::Row &row) { return textCell(domain::toWord(row.record.type)); }},
        {{QStringLiteral("decision"), Kind::Word},
         [](const insight::Row &row) { return textCell(domain::toWord(row.record.decision)); }},
        {{QStringLiteral("amount"), Kind::Amount},
         [](const insight::Row &row) { return moneyCell(row.record.amount); }},
        {{QStringLiteral("approved_amount"), Kind::Amount},
         [](const insight::Row &row) { return moneyCell(row.record.approvedAmount); }},
        {{QStringLiteral("currency"), Kind::Currency}, currencyCell},
        {{QStringLiteral("customer"), Kind::Text},
         [](const insight::Row &row) { return textCell(row.record.customer); }},
        {{QStringLiteral("reason"), Kind::Text}, [](const insight::Row &row) { return textCell(row.record.reason); }},
        {{QStringLiteral("permalink"), Kind::Link}, [](const insight::Row &row) { return textCell(row.permalink); }},
    };
    return columns;
}

} // namespace

const RecordColumn &recordColumn(const char *name)
{
    const auto &columns = recordColumns();
    const auto found = std::find_if(columns.begin(), columns.end(), [name](const RecordColumn &column) {
        return column.column.name == QLatin1String(name);
    });
    Q_ASSERT(found != columns.end());
    return *found;
}

std::vector<Column> columnsOf(const std::vector<const char *> &names)
{
    std::vector<Column> columns;
    columns.reserve(names.size());
    for (const char *name : names)
        columns.push_back(recordColumn(name).column);
    return columns;
}

std::vector<Cell> cellsOf(const std::vector<const char *> &names, const insight::Row &row)
{
    std::vector<Cell> cells;
    cells.reserve(names.size());
    for (const char *name : names)
        cells.push_back(recordColumn(name).cell(row));
    return cells;
}

Cell timeCell(const std::optional<base::Instant> &instant)
{
    return instant ? Cell(*instant) : Cell();
}

Cell countCell(const std::optional<std::int64_t> &count)
{
    return count ? Cell(*count) : Cell();
}

Cell textCell(const QString &text)
{
    return text.isEmpty() ? Cell() : Cell(text);
}

} // namespace precedent::audit
