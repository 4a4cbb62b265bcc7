// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/firstrun/channeltable.h"

#include "ui/pages/tablesetup.h"
#include "ui/widgets/metrics.h"

#include <QtWidgets/QHeaderView>
#include <QtWidgets/QTableView>

namespace precedent::firstrun {

namespace {

// In design pixels; the names take what is left.
constexpr int stateWidth = 170;
constexpr int findingWidth = 210;

} // namespace

void setUpChannelTable(QTableView &table, ChannelList &list, const QString &objectName, const QString &accessibleName,
                       int height)
{
    table.setModel(&list);
    pages::setUpTable(table, objectName, accessibleName);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table.setFixedHeight(widgets::scaled(height, table));
    auto *header = table.horizontalHeader();
    header->hide();
    header->setSectionResizeMode(QHeaderView::Fixed);
    header->setSectionResizeMode(ChannelList::NameColumn, QHeaderView::Stretch);
    header->resizeSection(ChannelList::StateColumn, widgets::scaled(stateWidth, table));
    header->resizeSection(ChannelList::FindingColumn, widgets::scaled(findingWidth, table));
}

} // namespace precedent::firstrun
