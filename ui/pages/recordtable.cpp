// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/recordtable.h"

#include "ui/pages/copytext.h"
#include "ui/pages/tablesetup.h"
#include "ui/widgets/metrics.h"

#include <QtCore/QMimeData>
#include <QtGui/QClipboard>
#include <QtGui/QContextMenuEvent>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QScrollBar>

#include <algorithm>

namespace precedent::pages {

namespace {

/// A column's first width at 13 px text; texts that tell a story share what is left, or what is missing.
struct ColumnWidth
{
    const char *column;
    int width;
    int share;
    int least; ///< what it may give way to
};

constexpr ColumnWidth columnWidths[] = {
    {"requested_at", 140, 0, 140}, {"decided_at", 140, 0, 140}, {"agent", 122, 0, 108},
    {"type", 112, 0, 84},          {"context", 176, 4, 134},    {"amount", 104, 0, 100},
    {"decision", 88, 0, 88},       {"approver", 112, 0, 98},    {"reason", 120, 3, 98},
    {"customer", 120, 1, 100},     {"flags", 150, 2, 150},      {"turnaround_seconds", 88, 0, 88},
};

ColumnWidth widthOf(const QString &column)
{
    const auto found = std::find_if(std::begin(columnWidths), std::end(columnWidths),
                                    [&](const ColumnWidth &width) { return column == QLatin1String(width.column); });
    return found == std::end(columnWidths) ? ColumnWidth{"", 110, 0, 110} : *found;
}

} // namespace

query::Sort sortAfterClick(const query::Sort &sort, const QString &column, bool extend)
{
    query::Sort next = extend ? sort : query::Sort();
    const auto isClicked = [&column](const query::SortKey &key) { return key.column == column; };
    const auto before = std::find_if(sort.begin(), sort.end(), isClicked);
    const bool descending = before != sort.end() && !before->descending;
    const auto kept = std::find_if(next.begin(), next.end(), isClicked);
    if (kept != next.end())
        kept->descending = descending;
    else
        next.push_back({column, descending});
    return next;
}

RecordTable::RecordTable(const QString &objectName, const QString &accessibleName, QWidget *parent)
    : QTableView(parent), m_records(new models::DecisionsModel(this))
{
    setModel(m_records);
    setUpTable(*this, objectName, accessibleName);
    horizontalHeader()->setSectionsClickable(true);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setStretchLastSection(true);
    connect(horizontalHeader(), &QHeaderView::sectionClicked, this, &RecordTable::sortBy);
    connect(this, &QTableView::doubleClicked, this, &RecordTable::opened);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RecordTable::currentRecordChanged);
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &RecordTable::selectedRowsChanged);
}

void RecordTable::showRows(const std::shared_ptr<const insight::Snapshot> &snapshot,
                           const std::vector<insight::RowIndex> &rows, const models::Formatting &formatting)
{
    const std::optional<insight::Row> before = currentRecord();
    m_records->show(snapshot, rows, formatting);
    if (before)
        setCurrentRecord(before->record.id);
    Q_EMIT currentRecordChanged();
    Q_EMIT selectedRowsChanged();
}

void RecordTable::setSort(const query::Sort &sort)
{
    m_sort = sort;
    m_records->setSort(sort);
}

void RecordTable::setColumns(const QStringList &columns)
{
    m_records->setColumns(columns);
    m_areColumnsFitted = false;
    fitColumns();
}

std::optional<insight::Row> RecordTable::currentRecord() const
{
    const QModelIndex current = currentIndex();
    return current.isValid() ? std::optional(m_records->record(current.row())) : std::nullopt;
}

bool RecordTable::setCurrentRecord(const domain::RecordId &id)
{
    const int row = m_records->rowOf(id);
    if (row < 0)
        return false;
    selectRow(row);
    scrollTo(m_records->index(row, 0), EnsureVisible);
    return true;
}

std::vector<insight::RowIndex> RecordTable::selectedRows() const
{
    std::vector<insight::RowIndex> rows;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.push_back(m_records->rowIndexes()[std::size_t(row)]);
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

void RecordTable::copySelection(bool withHeadings)
{
    QGuiApplication::clipboard()->setMimeData(copiedCells(selectedIndexes(), withHeadings).release());
}

void RecordTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        return copySelection(false);
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (currentIndex().isValid())
            Q_EMIT opened();
        return;
    case Qt::Key_Space:
        Q_EMIT detailsToggled();
        return;
    case Qt::Key_C:
        if (event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier))
            return copySelection(true);
        break;
    default:
        break;
    }
    QTableView::keyPressEvent(event);
}

void RecordTable::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKeyboard = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex cell = byKeyboard ? currentIndex() : indexAt(event->pos());
    if (!cell.isValid())
        return;
    const QPoint position = byKeyboard ? viewport()->mapToGlobal(visualRect(cell).bottomLeft()) : event->globalPos();
    Q_EMIT menuRequested({m_records->record(cell.row()), cell.data(models::ColumnRole).toString()}, position);
}

void RecordTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (!m_areColumnsFitted && viewport()->width() > 0 && isVisible())
        fitColumns();
}

void RecordTable::sortBy(int section)
{
    const QString column = m_records->headerData(section, Qt::Horizontal, models::ColumnRole).toString();
    const bool extend = QApplication::keyboardModifiers().testFlag(Qt::ShiftModifier);
    Q_EMIT sortChosen(sortAfterClick(m_sort, column, extend));
}

void RecordTable::fitColumns()
{
    const QStringList names = m_records->columnNames();
    // The rows come later, and with them a scroll bar.
    int rest = width() - verticalScrollBar()->sizeHint().width();
    int shares = 0;
    int spare = 0;
    for (const QString &name : names) {
        const ColumnWidth width = widthOf(name);
        rest -= widgets::scaled(width.width, *this);
        shares += width.share;
        spare += widgets::scaled(width.width - width.least, *this);
    }
    for (int i = 0; i < int(names.size()); ++i) {
        const ColumnWidth width = widthOf(names[i]);
        const int mine = widgets::scaled(width.width - width.least, *this);
        const int less = rest < 0 && spare > 0 ? std::min(mine, (-rest * mine + spare - 1) / spare) : 0;
        const int more = rest > 0 && shares > 0 ? rest * width.share / shares : 0;
        setColumnWidth(i, widgets::scaled(width.width, *this) + more - less);
    }
    m_areColumnsFitted = viewport()->width() > 0 && isVisible();
}

} // namespace precedent::pages
