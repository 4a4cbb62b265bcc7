// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/recordtable.h"

#include "ui/pages/columnfit.h"
#include "ui/pages/copytext.h"
#include "ui/pages/filterheader.h"
#include "ui/pages/frozencolumn.h"
#include "ui/pages/tablesetup.h"
#include "ui/widgets/metrics.h"

#include <QtGui/QContextMenuEvent>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QApplication>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QScrollBar>

#include <algorithm>

namespace precedent::pages {

namespace {

/// More selected rows than these are no choice of somebody's; to look each of them up would stall the window.
constexpr std::size_t mostKept = 20'000;
/// Likewise where every step back remembers them.
constexpr int mostChosen = 100;

CellRequest requestFor(const models::DecisionsModel &records, const QModelIndex &cell)
{
    return {records.record(cell.row()), cell.data(models::ColumnRole).toString()};
}

/// Whether the first or the last request among these is of another year than today, so that times name it.
bool isOfAnotherYear(const insight::Snapshot &snapshot, const std::vector<insight::RowIndex> &rows,
                     const models::Formatting &formatting)
{
    if (rows.empty())
        return false;
    const auto yearOf = [&formatting](base::Instant at) { return formatting.zone.dateOf(at).year(); };
    const auto [first, last] = std::minmax_element(rows.begin(), rows.end()); // rows stand in the order of time
    const int now = yearOf(formatting.now);
    return yearOf(snapshot.row(*first).record.requestedAt) != now ||
           yearOf(snapshot.row(*last).record.requestedAt) != now;
}

/// The rows of a table in which some records of an older snapshot stand.
class RowFinder
{
public:
    RowFinder(const insight::Snapshot &before, const models::DecisionsModel &records,
              const std::vector<insight::RowIndex> &wanted)
    {
        const auto &now = *records.snapshot();
        QHash<insight::RowIndex, insight::RowIndex> places; ///< what they were, by what they are
        std::vector<bool> isWanted(now.size());             ///< because a million rows are not looked up in a hash
        for (const insight::RowIndex index : wanted) {
            const auto place = &before == &now ? index : now.find(before.row(index).record.id);
            if (!place)
                continue;
            places.insert(*place, index);
            isWanted[*place] = true;
        }
        const auto &rows = records.rowIndexes();
        for (std::size_t row = 0; row < rows.size() && m_rows.size() < places.size(); ++row) {
            if (isWanted[rows[row]])
                m_rows.insert(places.value(rows[row]), int(row));
        }
    }

    /// -1 where it is not there.
    int operator()(insight::RowIndex index) const { return m_rows.value(index, -1); }

private:
    QHash<insight::RowIndex, int> m_rows;
};

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
    : QTableView(parent), m_records(new models::DecisionsModel(this)), m_header(new FilterHeader(this))
{
    setHorizontalHeader(m_header);
    setModel(m_records);
    setUpTable(*this, objectName, accessibleName);
    m_fit = new ColumnFit(*this, [this] { return m_records->columnNames(); });
    horizontalHeader()->setSectionsClickable(true);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setStretchLastSection(true);
    m_frozen = new FrozenColumn(this, *m_header);
    connect(m_frozen, &FrozenColumn::menuRequested, this, [this](const QModelIndex &cell, const QPoint &at) {
        Q_EMIT menuRequested(requestFor(*m_records, cell), at);
    });
    connect(horizontalHeader(), &QHeaderView::sectionClicked, this, [this](int section) {
        const QString column = m_records->headerData(section, Qt::Horizontal, models::ColumnRole).toString();
        const bool extend = QApplication::keyboardModifiers().testFlag(Qt::ShiftModifier);
        Q_EMIT sortChosen(sortAfterClick(m_sort, column, extend));
    });
    // Later: the header is still moving its section.
    connect(horizontalHeader(), &QHeaderView::sectionMoved, this, &RecordTable::takeMovedColumns, Qt::QueuedConnection);
    connect(this, &QTableView::doubleClicked, this, &RecordTable::opened);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RecordTable::currentRecordChanged);
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &RecordTable::selectedRowsChanged);
}

void RecordTable::setEmptyText(const QString &text)
{
    m_emptyText = text;
    setAccessibleDescription(text);
    viewport()->update();
}

void RecordTable::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    // It stands there, and a click on it must not scroll it away.
    if (m_frozen != nullptr && m_frozen->covered() > 0 && index.column() == 0)
        return m_frozen->scrollTo(index, hint);
    QTableView::scrollTo(index, hint);
    const int covered = m_frozen == nullptr || index.column() == 0 ? 0 : m_frozen->covered();
    const QRect cell = visualRect(index);
    const int hidden = isRightToLeft() ? cell.right() + covered - viewport()->width() + 1 : covered - cell.left();
    if (covered > 0 && hidden > 0)
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - hidden);
}

void RecordTable::showRows(const std::shared_ptr<const insight::Snapshot> &snapshot,
                           const std::vector<insight::RowIndex> &rows, const models::Formatting &formatting)
{
    const Place before = place();
    m_records->show(snapshot, rows, formatting);
    m_fit->setYearShown(isOfAnotherYear(*snapshot, rows, formatting));
    restore(before);
    Q_EMIT currentRecordChanged();
    Q_EMIT selectedRowsChanged();
}

RecordTable::Place RecordTable::place() const
{
    Place place{m_records->snapshot(), {}, {}, {}, currentIndex().data(models::ColumnRole).toString()};
    const auto &rows = m_records->rowIndexes();
    const int top = rowAt(0);
    if (currentIndex().isValid())
        place.current = rows[std::size_t(currentIndex().row())];
    if (top > 0)
        place.top = rows[std::size_t(top)];
    place.selected = selectedRows();
    if (place.selected.size() > mostKept)
        place.selected.clear();
    return place;
}

void RecordTable::restore(const Place &place)
{
    if (!place.snapshot)
        return;
    std::vector<insight::RowIndex> wanted = place.selected;
    for (const auto &row : {place.current, place.top}) {
        if (row)
            wanted.push_back(*row);
    }
    const RowFinder rowOf(*place.snapshot, *m_records, wanted);
    const int lastColumn = m_records->columnCount() - 1;
    QItemSelection selection;
    for (const insight::RowIndex kept : place.selected) {
        if (const int row = rowOf(kept); row >= 0)
            selection.select(m_records->index(row, 0), m_records->index(row, lastColumn));
    }
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    const int column = std::max(0, int(m_records->columnNames().indexOf(place.column)));
    const int current = place.current ? rowOf(*place.current) : -1;
    if (current >= 0)
        selectionModel()->setCurrentIndex(m_records->index(current, column), QItemSelectionModel::NoUpdate);
    const int top = place.top ? rowOf(*place.top) : -1;
    if (place.snapshot == m_records->snapshot()) {
        if (current >= 0)
            scrollTo(m_records->index(current, column), EnsureVisible);
    } else if (top >= 0) {
        scrollTo(m_records->index(top, 0), PositionAtTop);
    } else if (!place.top) {
        scrollToTop();
    }
}

void RecordTable::setSort(const query::Sort &sort)
{
    m_sort = sort;
    m_records->setSort(sort);
}

void RecordTable::setColumns(const QStringList &columns)
{
    const Place before = place();
    m_records->setColumns(columns);
    m_fit->fitAnew();
    restore(before);
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

QStringList RecordTable::chosen() const
{
    const auto current = currentRecord();
    if (!current)
        return {};
    QStringList keys{current->record.id.text()};
    int count = 0;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        count += range.height();
    if (count > mostChosen)
        return keys;
    for (const insight::RowIndex row : selectedRows())
        keys.append(m_records->snapshot()->row(row).record.id.text());
    return keys;
}

void RecordTable::choose(const QStringList &keys)
{
    if (!setCurrentRecord(domain::RecordId(keys.value(0))))
        return;
    QItemSelection selection;
    for (const QString &key : keys.mid(1)) {
        if (const int row = m_records->rowOf(domain::RecordId(key)); row >= 0)
            selection.select(m_records->index(row, 0), m_records->index(row, m_records->columnCount() - 1));
    }
    if (!selection.isEmpty())
        selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

void RecordTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        return copySelection(*this, false);
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (currentIndex().isValid())
            Q_EMIT opened();
        return;
    case Qt::Key_Space:
        Q_EMIT detailsToggled();
        return;
    case Qt::Key_Down:
        if (event->modifiers().testFlag(Qt::AltModifier))
            return Q_EMIT valuesRequested(currentIndex().data(models::ColumnRole).toString());
        break;
    case Qt::Key_C:
        if (event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier))
            return copySelection(*this, true);
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
    Q_EMIT menuRequested(requestFor(*m_records, cell),
                         byKeyboard ? viewport()->mapToGlobal(visualRect(cell).bottomLeft()) : event->globalPos());
}

void RecordTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (m_emptyText.isEmpty() || model()->rowCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setPen(palette().color(QPalette::PlaceholderText));
    const QRect place = viewport()->rect().adjusted(widgets::gap, 2 * widgets::gap, -widgets::gap, -widgets::gap);
    painter.drawText(place, Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, m_emptyText);
}

void RecordTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        m_fit->fit();
}

/// The model follows headings that were dragged: what is copied, exported, chosen and saved is what is on screen.
void RecordTable::takeMovedColumns()
{
    const QStringList names = m_records->columnNames();
    QStringList moved;
    std::vector<int> widths;
    for (int i = 0; i < int(names.size()); ++i) {
        const int column = horizontalHeader()->logicalIndex(i);
        moved.append(names[column]);
        widths.push_back(columnWidth(column));
    }
    if (moved == names)
        return;
    const Place before = place();
    m_fit->quietly([&] {
        m_records->setColumns(moved);
        // The header keeps its own order through the reset.
        for (int i = 0; i < int(widths.size()); ++i) {
            horizontalHeader()->moveSection(horizontalHeader()->visualIndex(i), i);
            setColumnWidth(i, widths[std::size_t(i)]);
        }
    });
    restore(before);
}

} // namespace precedent::pages
