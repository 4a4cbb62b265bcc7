// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/flattable.h"

#include <QtCore/QStringList>

namespace precedent::models {

/// A table as texts: what a chart says, cell by cell. Every row has as many cells as there are headings.
struct Grid
{
    QStringList headings;
    std::vector<QStringList> rows;
    bool operator==(const Grid &) const = default;
};

/// Shows a grid: the first column reads as text, the others as figures.
class GridTable final : public FlatTable
{
    Q_OBJECT
public:
    using FlatTable::FlatTable;

    void show(Grid grid);
    [[nodiscard]] const Grid &grid() const { return m_grid; }

private:
    [[nodiscard]] int rows() const override { return int(m_grid.rows.size()); }
    [[nodiscard]] int columns() const override { return int(m_grid.headings.size()); }
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;
    [[nodiscard]] QVariant heading(int column, int role) const override;

    Grid m_grid;
};

} // namespace precedent::models
