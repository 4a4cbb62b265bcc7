// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/view.h"
#include "ui/models/decisionsmodel.h"
#include "ui/shell/place.h"

#include <QtWidgets/QTableView>

namespace precedent::pages {

class ColumnFit;
class FilterHeader;
class FrozenColumn;

/// What somebody asked for on a cell of the table.
struct CellRequest
{
    insight::Row row;
    QString column; ///< export column
};

/// A table of decision records. A click on a heading asks for an order (with Shift: a further column), Enter or a
/// double click for the record, Space for showing or hiding its details, Alt+Down for the values of its column, Ctrl+C
/// copies rows. The first column stays while the others are scrolled sideways.
class RecordTable : public QTableView, public shell::ChosenPart
{
    Q_OBJECT
public:
    RecordTable(const QString &objectName, const QString &accessibleName, QWidget *parent = nullptr);

    [[nodiscard]] models::DecisionsModel &records() const { return *m_records; }
    [[nodiscard]] FilterHeader &filterHeader() const { return *m_header; }
    [[nodiscard]] ColumnFit &columnFit() const { return *m_fit; }
    /// What stands in the place of the rows while there are none.
    void setEmptyText(const QString &text);
    /// Not behind the frozen column either.
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    /// Exchanges the rows; keeps what is selected and the current cell where they are among them, and under newer
    /// records also what stands at the top.
    void showRows(const std::shared_ptr<const insight::Snapshot> &snapshot, const std::vector<insight::RowIndex> &rows,
                  const models::Formatting &formatting);
    /// Marks the headings; the rows come sorted.
    void setSort(const query::Sort &sort);
    /// Chooses columns; they share the room until somebody draws one wider or narrower.
    void setColumns(const QStringList &columns);

    /// The record under the cursor; empty when there is none.
    [[nodiscard]] std::optional<insight::Row> currentRecord() const;
    bool setCurrentRecord(const domain::RecordId &id);
    [[nodiscard]] std::vector<insight::RowIndex> selectedRows() const;
    /// Ids of records: the one under the cursor, then the selected ones, unless they are very many.
    [[nodiscard]] QStringList chosen() const override;
    void choose(const QStringList &keys) override;

Q_SIGNALS:
    void currentRecordChanged();
    void selectedRowsChanged();
    void opened();
    void detailsToggled();
    void valuesRequested(const QString &column);
    void sortChosen(const precedent::query::Sort &sort);
    void menuRequested(const precedent::pages::CellRequest &cell, const QPoint &globalPosition);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// What somebody was looking at, by rows of the snapshot.
    struct Place
    {
        std::shared_ptr<const insight::Snapshot> snapshot;
        std::vector<insight::RowIndex> selected;
        std::optional<insight::RowIndex> current;
        std::optional<insight::RowIndex> top; ///< empty at the beginning of the table
        QString column;                       ///< of the current cell
    };
    [[nodiscard]] Place place() const;
    void restore(const Place &place);
    void takeMovedColumns();

    models::DecisionsModel *m_records;
    FilterHeader *m_header;
    ColumnFit *m_fit = nullptr;
    FrozenColumn *m_frozen = nullptr;
    QString m_emptyText;
    query::Sort m_sort;
};

/// The order after a click on a column's heading: ascending, on a second click descending; `extend` keeps the other
/// keys.
[[nodiscard]] query::Sort sortAfterClick(const query::Sort &sort, const QString &column, bool extend);

} // namespace precedent::pages
