// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/tablesetup.h"

#include "ui/pages/rowdelegate.h"
#include "ui/widgets/metrics.h"

#include <QtWidgets/QHeaderView>
#include <QtWidgets/QTableView>

#include <algorithm>

namespace precedent::pages {

void setUpTable(QTableView &table, const QString &objectName, const QString &accessibleName)
{
    table.setObjectName(objectName);
    table.setAccessibleName(accessibleName);
    table.setItemDelegate(new RowDelegate(&table));
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setSelectionMode(QAbstractItemView::ExtendedSelection);
    table.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.setFrameShape(QFrame::NoFrame);
    table.setShowGrid(false);
    table.setWordWrap(false);
    table.setTabKeyNavigation(false);
    table.setCornerButtonEnabled(false);
    table.verticalHeader()->hide();
    table.verticalHeader()->setMinimumSectionSize(widgets::scaled(20, table));
    table.verticalHeader()->setDefaultSectionSize(widgets::scaled(30, table));
    table.horizontalHeader()->setHighlightSections(false);
    table.horizontalHeader()->setTextElideMode(Qt::ElideRight);
}

void setUpList(QTableView &table, const QString &objectName, const QString &accessibleName, int stretched)
{
    setUpTable(table, objectName, accessibleName);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QHeaderView *header = table.horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionsClickable(false);
    const auto stretch = [header, stretched](int, int count) {
        const int column = stretched == lastOfColumns ? count - 1 : stretched;
        // Another one was the last before. The mode of all at once would count the sections again, from here.
        for (int other = 0; stretched == lastOfColumns && other < column; ++other)
            header->setSectionResizeMode(other, QHeaderView::ResizeToContents);
        if (column >= 0 && column < count)
            header->setSectionResizeMode(column, QHeaderView::Stretch);
    };
    stretch(0, table.model() != nullptr ? table.model()->columnCount() : 0);
    QObject::connect(header, &QHeaderView::sectionCountChanged, &table, stretch);
}

void setFramed(QAbstractItemView &view)
{
    view.setFrameShape(QFrame::StyledPanel);
    view.setProperty("framed", true);
}

void keepHeightOfRows(QTableView &table, int fewest, int most)
{
    const auto fit = [&table, fewest, most] {
        table.setFixedHeight(heightOf(table, std::clamp(table.model()->rowCount(), fewest, most)));
    };
    QObject::connect(table.model(), &QAbstractItemModel::modelReset, &table, fit);
    fit();
}

int heightOf(const QTableView &table, int rows)
{
    constexpr int headings = 42;
    const int above = table.horizontalHeader()->isHidden() ? 0 : widgets::scaled(headings, table);
    return rows * table.verticalHeader()->defaultSectionSize() + above;
}

} // namespace precedent::pages
