// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/frozencolumn.h"

#include "ui/pages/filterheader.h"
#include "ui/pages/tablesetup.h"
#include "ui/widgets/palette.h"

#include <QtGui/QContextMenuEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QApplication>
#include <QtWidgets/QScrollBar>

#include <algorithm>

namespace precedent::pages {

namespace {

/// Its headings stand where those of the table do, above the fields.
class Headings final : public ElidingHeader
{
public:
    using ElidingHeader::ElidingHeader;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        const int height = std::min(rect.height(), sizeHint().height());
        ElidingHeader::paintSection(painter, QRect(rect.topLeft(), QSize(rect.width(), height)), section);
    }
};

} // namespace

FrozenColumn::FrozenColumn(QTableView *table, const FilterHeader &header)
    : QTableView(table), m_table(table), m_filters(header)
{
    setHorizontalHeader(new Headings(this));
    setUpTable(*this, table->objectName() + QStringLiteral(".frozen"), table->accessibleName());
    setFocusPolicy(Qt::NoFocus);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    horizontalHeader()->setSectionsClickable(true);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    hide();
    connectTable();
}

void FrozenColumn::connectTable()
{
    QScrollBar *const down = m_table->verticalScrollBar();
    QScrollBar *const aside = m_table->horizontalScrollBar();
    const QHeaderView *const header = m_table->horizontalHeader();
    connect(down, &QScrollBar::valueChanged, verticalScrollBar(), &QScrollBar::setValue);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, down, &QScrollBar::setValue);
    connect(aside, &QScrollBar::valueChanged, this, &FrozenColumn::follow);
    connect(aside, &QScrollBar::rangeChanged, this, &FrozenColumn::follow);
    connect(header, &QHeaderView::sectionResized, this, &FrozenColumn::follow);
    connect(header, &QHeaderView::geometriesChanged, this, &FrozenColumn::follow);
    // Later: the views are still taking the other columns.
    connect(
        m_table->model(), &QAbstractItemModel::modelReset, this,
        [this] {
            disappear();
            follow();
        },
        Qt::QueuedConnection);
    connect(horizontalHeader(), &QHeaderView::sectionClicked, header, &QHeaderView::sectionClicked);
    connect(this, &QTableView::doubleClicked, m_table, &QTableView::doubleClicked);
    connect(this, &QTableView::pressed, m_table, [this] { m_table->setFocus(Qt::MouseFocusReason); });
}

int FrozenColumn::covered() const
{
    return isHidden() ? 0 : width();
}

void FrozenColumn::follow()
{
    if (m_table->horizontalScrollBar()->value() <= 0)
        return disappear();
    if (isHidden())
        appear();
    place();
}

void FrozenColumn::appear()
{
    // Each model brings a selection of its own.
    const auto *const before = selectionModel();
    setModel(m_table->model());
    const auto *const own = selectionModel();
    setSelectionModel(m_table->selectionModel());
    delete own;
    delete before;
    for (int column = 1; column < m_table->model()->columnCount(); ++column)
        setColumnHidden(column, true);
    verticalHeader()->setDefaultSectionSize(m_table->verticalHeader()->defaultSectionSize());
    show();
    raise();
}

/// A second view of a million rows costs as much as the first at each change, so it lets go of them.
void FrozenColumn::disappear()
{
    if (isHidden())
        return;
    hide();
    setModel(nullptr);
}

void FrozenColumn::place()
{
    const QRect viewport = m_table->viewport()->geometry();
    const int above = m_table->horizontalHeader()->height();
    const int wide = m_table->columnWidth(0) + 1; // its edge
    const int left = isRightToLeft() ? viewport.right() + 1 - wide : viewport.left();
    horizontalHeader()->setFixedHeight(above);
    setGeometry(left, viewport.top() - above, wide, above + viewport.height());
    setColumnWidth(0, wide - 1);
    updateGeometries();
    // The fields stay the table's.
    const int fields = m_filters.fieldHeight();
    setMask(QRegion(rect()) - QRect(0, above - fields, wide, fields));
    verticalScrollBar()->setValue(m_table->verticalScrollBar()->value());
}

void FrozenColumn::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    const int edge = isRightToLeft() ? 0 : viewport()->width() - 1;
    QPainter(viewport()).fillRect(edge, 0, 1, viewport()->height(), widgets::paletteFor(palette()).thirdInk);
}

void FrozenColumn::contextMenuEvent(QContextMenuEvent *event)
{
    if (const QModelIndex cell = indexAt(event->pos()); cell.isValid())
        Q_EMIT menuRequested(cell, event->globalPos());
}

void FrozenColumn::wheelEvent(QWheelEvent *event)
{
    QApplication::sendEvent(m_table->viewport(), event);
}

} // namespace precedent::pages
