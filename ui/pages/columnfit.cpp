// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/columnfit.h"

#include <QtCore/QScopedValueRollback>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QTableView>

#include <utility>

namespace precedent::pages {

ColumnFit::ColumnFit(QTableView &table, std::function<QStringList()> names)
    : QObject(&table), m_table(table), m_names(std::move(names))
{
    connect(table.horizontalHeader(), &QHeaderView::sectionResized, this, &ColumnFit::noticeHand);
}

void ColumnFit::setGivingWay(const QStringList &columns, const QStringList &of)
{
    m_givingWay = columns;
    m_givingWayOf = of;
}

void ColumnFit::setYearShown(bool isShown)
{
    if (std::exchange(m_isYearShown, isShown) != isShown)
        fit();
}

void ColumnFit::fit()
{
    if (m_isByHand)
        return;
    quietly([this] {
        // The rows come later, and with them a scroll bar.
        const int room = m_table.width() - m_table.verticalScrollBar()->sizeHint().width();
        const QStringList names = m_names();
        const QStringList shown = giveWay(room);
        const std::vector<int> widths = fittedWidths(shown, room, m_table, m_least, m_isYearShown);
        for (int i = 0; i < int(shown.size()); ++i)
            m_table.setColumnWidth(int(names.indexOf(shown[i])), widths[std::size_t(i)]);
    });
}

void ColumnFit::fitAnew()
{
    m_isByHand = false;
    fit();
}

void ColumnFit::quietly(const std::function<void()> &change)
{
    const QScopedValueRollback guard(m_isQuiet, true);
    change();
}

/// The columns that stay.
QStringList ColumnFit::giveWay(int room)
{
    const QStringList names = m_names();
    QStringList shown = names;
    const bool mayGiveWay = m_givingWayOf.isEmpty() || m_givingWayOf == names;
    for (const QString &name : m_givingWay) {
        const auto column = int(names.indexOf(name));
        const bool isTooMuch = mayGiveWay && column >= 0 && leastWidth(shown, m_table, m_least, m_isYearShown) > room;
        if (column >= 0)
            m_table.setColumnHidden(column, isTooMuch);
        if (isTooMuch)
            shown.removeAll(name);
    }
    return shown;
}

/// The last column takes the rest by itself; another one is drawn by somebody, and stays as it was drawn.
void ColumnFit::noticeHand(int section)
{
    const QHeaderView &header = *m_table.horizontalHeader();
    int last = header.count() - 1;
    while (last > 0 && header.isSectionHidden(header.logicalIndex(last)))
        --last;
    if (!m_isQuiet && header.visualIndex(section) != last)
        m_isByHand = true;
}

} // namespace precedent::pages
