// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/grid.h"

#include "ui/models/modelscope.h"

namespace precedent::models {

namespace {

QVariant alignmentOf(int column)
{
    return int(column == 0 ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignRight | Qt::AlignVCenter);
}

} // namespace

void GridTable::show(Grid grid)
{
    const ResetScope scope(*this);
    m_grid = std::move(grid);
}

QVariant GridTable::cell(int row, int column, int role) const
{
    if (role == Qt::DisplayRole)
        return m_grid.rows[std::size_t(row)].value(column);
    return role == Qt::TextAlignmentRole ? alignmentOf(column) : QVariant();
}

QVariant GridTable::heading(int column, int role) const
{
    if (role == Qt::DisplayRole)
        return m_grid.headings.value(column);
    return role == Qt::TextAlignmentRole ? alignmentOf(column) : QVariant();
}

} // namespace precedent::models
