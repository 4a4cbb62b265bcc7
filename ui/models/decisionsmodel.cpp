// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/decisionsmodel.h"

#include "ui/models/modelscope.h"
#include "ui/models/overview.h"
#include "ui/models/recordcolumns.h"
#include "ui/text/flagmeaning.h"
#include "ui/text/formats.h"
#include "ui/text/labels.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/plainlabel.h"

#include <algorithm>

namespace precedent::models {

namespace {

std::vector<const RecordColumn *> columnsByName(const QStringList &names)
{
    std::vector<const RecordColumn *> columns;
    for (const QString &name : names) {
        if (const RecordColumn *column = findRecordColumn(name))
            columns.push_back(column);
    }
    return columns;
}

QVariant pillOf(const RecordColumn &column, const domain::Record &record)
{
    if (column.name == QLatin1String("decision"))
        return int(widgets::toneOf(record.decision));
    const bool flagged = (column.name == QLatin1String("reason") && lacksReason(record)) ||
                         (column.name == QLatin1String("flags") && record.flags.any());
    return flagged ? QVariant(int(widgets::PillTone::Flag)) : QVariant();
}

/// Where a column stands in an order, from 0; -1 when it is no key of it.
int sortPlace(const query::Sort &sort, const QString &column)
{
    const auto found =
        std::find_if(sort.begin(), sort.end(), [&](const query::SortKey &key) { return key.column == column; });
    return found == sort.end() ? -1 : int(found - sort.begin());
}

/// " ▾", with the column's place when the order has several.
QString sortMark(const query::Sort &sort, const QString &column)
{
    const int place = sortPlace(sort, column);
    if (place < 0)
        return {};
    const QString mark = sort[std::size_t(place)].descending ? QStringLiteral(" ▾") : QStringLiteral(" ▴");
    return sort.size() > 1 ? mark + QString::number(place + 1) : mark;
}

QString sortedLabel(const query::Sort &sort, const QString &column)
{
    const QString label = text::columnLabel(column);
    const int place = sortPlace(sort, column);
    if (place < 0)
        return label;
    return sort[std::size_t(place)].descending ? DecisionsModel::tr("%1, sorted descending").arg(label)
                                               : DecisionsModel::tr("%1, sorted ascending").arg(label);
}

/// "waiting 12 d": what stands for a time to decision as long as there is none.
QString waitingText(const insight::Row &row, base::Instant lastSync)
{
    const std::int64_t age = lastSync.seconds() - row.record.requestedAt.seconds();
    return age > 0 ? DecisionsModel::tr("waiting %1", "at the last sync, for so long").arg(text::durationText(age))
                   : QString();
}

QString cellText(const RecordColumn &column, const insight::Row &row, const Formatting &formatting,
                 base::Instant lastSync)
{
    if (column.name == QLatin1String("turnaround_seconds") && row.record.decision == domain::Decision::Pending)
        return waitingText(row, lastSync);
    if (column.name == QLatin1String("reason") && lacksReason(row.record))
        return text::label(domain::Flag::NoReason);
    // A pill holds one word; the tool tip and screen readers say all of them.
    if (column.name == QLatin1String("flags") && row.record.flags.count() > 1)
        return DecisionsModel::tr("%1 +%2", "a flag, how many more")
            .arg(text::label(leadingFlag(row.record.flags)))
            .arg(row.record.flags.count() - 1);
    return oneLine(column.text(row, formatting));
}

} // namespace

DecisionsModel::DecisionsModel(QObject *parent) : FlatTable(parent), m_columns(columnsByName(defaultRecordColumns())) {}

void DecisionsModel::show(std::shared_ptr<const insight::Snapshot> snapshot, std::vector<insight::RowIndex> rows,
                          const Formatting &formatting)
{
    const ResetScope scope(*this);
    m_snapshot = std::move(snapshot);
    m_rows = std::move(rows);
    m_formatting = formatting;
    m_cache = {};
}

void DecisionsModel::setColumns(const QStringList &columns)
{
    const ResetScope scope(*this);
    m_columns = columnsByName(columns);
    if (m_columns.empty())
        m_columns = columnsByName(defaultRecordColumns());
    m_cache = {};
}

void DecisionsModel::setSort(const query::Sort &sort)
{
    m_sort = sort;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columns() - 1);
}

QStringList DecisionsModel::columnNames() const
{
    QStringList names;
    for (const RecordColumn *column : m_columns)
        names.append(column->name);
    return names;
}

insight::Row DecisionsModel::record(int row) const
{
    return cached(row).content;
}

int DecisionsModel::rowOf(const domain::RecordId &id) const
{
    if (!m_snapshot)
        return -1;
    const std::optional<insight::RowIndex> index = m_snapshot->find(id);
    if (!index)
        return -1;
    const auto found = std::find(m_rows.begin(), m_rows.end(), *index);
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int DecisionsModel::rows() const
{
    return int(m_rows.size());
}

int DecisionsModel::columns() const
{
    return int(m_columns.size());
}

QVariant DecisionsModel::cell(int row, int column, int role) const
{
    const RecordColumn &shown = *m_columns[std::size_t(column)];
    switch (role) {
    case Qt::TextAlignmentRole:
        return int(shown.alignment);
    case ColumnRole:
        return shown.name;
    default:
        break;
    }
    const CachedRow &content = cached(row);
    switch (role) {
    case Qt::DisplayRole:
        return content.texts[column];
    case Qt::AccessibleTextRole:
        return spokenText(content, column);
    case Qt::ToolTipRole:
        return toolTip(content, shown);
    case CopyRole:
        return shown.text(content.content, m_formatting);
    case PillRole:
        return pillOf(shown, content.content.record);
    case RecordIdRole:
        return content.content.record.id.text();
    case NewRole:
        return column == 0 && content.content.isNew;
    case QuietRole:
        return content.content.isReviewed;
    default:
        return {};
    }
}

QVariant DecisionsModel::heading(int column, int role) const
{
    const RecordColumn &shown = *m_columns[std::size_t(column)];
    switch (role) {
    case Qt::DisplayRole:
        return columnHeading(shown.name) + sortMark(m_sort, shown.name);
    case Qt::AccessibleTextRole:
        return sortedLabel(m_sort, shown.name);
    case CopyRole:
        return text::columnLabel(shown.name);
    case Qt::TextAlignmentRole:
        return int(shown.alignment);
    case ColumnRole:
        return shown.name;
    default:
        return {};
    }
}

const DecisionsModel::CachedRow &DecisionsModel::cached(int row) const
{
    CachedRow &slot = m_cache[std::size_t(row) % m_cache.size()];
    if (slot.row == row)
        return slot;
    slot.content = m_snapshot->row(m_rows[std::size_t(row)]);
    slot.texts.clear();
    for (const RecordColumn *column : m_columns)
        slot.texts.append(cellText(*column, slot.content, m_formatting, m_snapshot->lastSync()));
    slot.row = row;
    return slot;
}

QString DecisionsModel::spokenText(const CachedRow &cachedRow, int column) const
{
    const RecordColumn &shown = *m_columns[std::size_t(column)];
    const QString text =
        shown.name == QLatin1String("flags") ? shown.text(cachedRow.content, m_formatting) : cachedRow.texts[column];
    const QString spoken = text.isEmpty() ? tr("none", "an empty cell, for screen readers") : text;
    if (column != 0)
        return spoken;
    if (cachedRow.content.isReviewed)
        return tr("%1, reviewed", "a cell, for screen readers").arg(spoken);
    return cachedRow.content.isNew ? tr("%1, new", "a cell, for screen readers").arg(spoken) : spoken;
}

QVariant DecisionsModel::toolTip(const CachedRow &cachedRow, const RecordColumn &column) const
{
    const bool isFlags = column.name == QLatin1String("flags");
    return widgets::plainToolTip(isFlags ? text::flagsText(cachedRow.content.record.flags)
                                         : column.text(cachedRow.content, m_formatting));
}

} // namespace precedent::models
