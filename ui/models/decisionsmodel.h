// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/snapshot.h"
#include "ui/models/celltext.h"
#include "ui/models/flattable.h"
#include "ui/models/roles.h"

#include <array>
#include <memory>

namespace precedent::models {

struct RecordColumn;

/// Some rows of a snapshot in a given order, by export columns. The rows come filtered and sorted; a cell is put
/// together when it is first painted and kept in a small cache.
class DecisionsModel final : public FlatTable
{
    Q_OBJECT
public:
    explicit DecisionsModel(QObject *parent = nullptr);

    /// Exchanges everything that is shown.
    void show(std::shared_ptr<const insight::Snapshot> snapshot, std::vector<insight::RowIndex> rows,
              const Formatting &formatting);
    /// Export column names, left to right; unknown ones are left out. Empty means the default columns.
    void setColumns(const QStringList &columns);

    /// Marks the headings of these columns; the rows come in this order.
    void setSort(const query::Sort &sort);

    [[nodiscard]] QStringList columnNames() const;
    [[nodiscard]] const std::shared_ptr<const insight::Snapshot> &snapshot() const { return m_snapshot; }
    [[nodiscard]] const std::vector<insight::RowIndex> &rowIndexes() const { return m_rows; }
    [[nodiscard]] const Formatting &formatting() const { return m_formatting; }
    /// The record in table row `row`, which must exist.
    [[nodiscard]] insight::Row record(int row) const;
    /// The table row of a record, or -1 when it is not among the rows.
    [[nodiscard]] int rowOf(const domain::RecordId &id) const;

private:
    struct CachedRow
    {
        int row = -1;
        insight::Row content;
        QStringList texts;
    };

    [[nodiscard]] int rows() const override;
    [[nodiscard]] int columns() const override;
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;
    [[nodiscard]] QVariant heading(int column, int role) const override;
    [[nodiscard]] const CachedRow &cached(int row) const;
    [[nodiscard]] QVariant toolTip(const CachedRow &cachedRow, const RecordColumn &column) const;
    [[nodiscard]] QString spokenText(const CachedRow &cachedRow, int column) const;

    std::shared_ptr<const insight::Snapshot> m_snapshot;
    std::vector<insight::RowIndex> m_rows;
    std::vector<const RecordColumn *> m_columns;
    query::Sort m_sort;
    Formatting m_formatting;
    /// Direct-mapped by row number; a screenful and the next ones fit.
    mutable std::array<CachedRow, 256> m_cache;
};

} // namespace precedent::models
