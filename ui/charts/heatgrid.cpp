// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/heatgrid.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <numeric>

namespace precedent::charts {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(precedent::charts::HeatGrid)
};

} // namespace

int HeatGrid::highest() const
{
    int highest = 0;
    for (const std::vector<int> &row : values)
        highest = std::max(highest, row.empty() ? 0 : *std::max_element(row.begin(), row.end()));
    return highest;
}

int HeatGrid::total() const
{
    int sum = 0;
    for (const std::vector<int> &row : values)
        sum = std::accumulate(row.begin(), row.end(), sum);
    return sum;
}

QString HeatGrid::describe(int row, int column, const QLocale &locale) const
{
    const int value = values[std::size_t(row)][std::size_t(column)];
    return Words::tr("%1 %2:00: %3 of %4", "weekday, hour, requests, all requests")
        .arg(rows[row], columns[column], locale.toString(value), locale.toString(total()));
}

QString HeatGrid::summary(const QLocale &locale) const
{
    const int most = highest();
    for (int row = 0; row < int(values.size()); ++row) {
        const auto found = std::find(values[std::size_t(row)].begin(), values[std::size_t(row)].end(), most);
        if (most > 0 && found != values[std::size_t(row)].end()) {
            const int column = int(found - values[std::size_t(row)].begin());
            return Words::tr("Most at %1. Arrow keys move, Enter shows the rows, Ctrl+T turns it into a table.")
                .arg(describe(row, column, locale));
        }
    }
    return Words::tr("Nothing to show.");
}

models::Grid HeatGrid::toGrid(const QLocale &locale) const
{
    models::Grid grid;
    grid.headings = QStringList{Words::tr("Weekday")} + columns;
    for (int row = 0; row < int(values.size()); ++row) {
        QStringList cells{rows[row]};
        for (const int value : values[std::size_t(row)])
            cells.append(locale.toString(value));
        grid.rows.push_back(cells);
    }
    return grid;
}

} // namespace precedent::charts
