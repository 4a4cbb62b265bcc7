// SPDX-License-Identifier: GPL-3.0-or-later
#include "reconcile/headings.h"

#include <QtCore/QMap>

#include <algorithm>

namespace precedent::reconcile {

namespace {

/// How far down a file may have its headings.
constexpr std::size_t mostLinesAbove = 20;
/// Numbers of eight digits are dates in these years only.
constexpr int earliestYear = 1990;
constexpr int latestYear = 2100;
constexpr std::array likelyOrders{DateOrder::DayFirst, DateOrder::MonthFirst, DateOrder::YearFirst};

/// The width that most of the first rows have.
std::size_t usualWidth(const CsvTable &table)
{
    QMap<std::size_t, int> widths;
    for (std::size_t i = 0; i < std::min(table.rows().size(), lookedAt); ++i)
        ++widths[table.rows()[i].cells];
    std::size_t best = 1;
    int most = 0;
    for (auto it = widths.cbegin(); it != widths.cend(); ++it) {
        if (it.value() >= most) {
            most = it.value();
            best = it.key();
        }
    }
    return best;
}

bool isHeadingCell(QStringView cell)
{
    return !cell.isEmpty() && !looksLikeDate(cell) && !looksLikeAmount(cell);
}

/// A row of data: a date and an amount in one line.
bool isDataRow(const CsvTable &table, const CsvTable::Row &row)
{
    const auto cells = table.cells(row);
    const auto has = [&cells](bool (*passes)(QStringView)) {
        return std::any_of(cells.begin(), cells.end(), [passes](const QString &cell) { return passes(cell); });
    };
    return has(looksLikeDate) && has([](QStringView cell) { return !looksLikeDate(cell) && looksLikeAmount(cell); });
}

/// Nothing but words, and nearly as many as the table has columns.
bool isHeadingRow(const CsvTable &table, const CsvTable::Row &row, std::size_t width)
{
    std::size_t words = 0;
    for (std::size_t column = 0; column < row.cells; ++column) {
        const auto cell = table.cell(row, column);
        if (!cell.isEmpty() && !isHeadingCell(cell))
            return false;
        words += cell.isEmpty() ? 0 : 1;
    }
    return words * 10 >= width * 8 && row.cells <= width + 1;
}

} // namespace

bool looksLikeDate(QStringView cell)
{
    const auto written = takeApartDate(cell);
    return written && std::any_of(likelyOrders.begin(), likelyOrders.end(), [&written](DateOrder order) {
               const auto day = dayOf(*written, order);
               return day.isValid() && day.year() >= earliestYear && day.year() <= latestYear;
           });
}

bool looksLikeAmount(QStringView cell)
{
    const auto written = takeApart(cell);
    return written && std::all_of(written->currencyMarks.begin(), written->currencyMarks.end(),
                                  [](const QString &mark) { return !currenciesOf(mark).isEmpty(); });
}

Layout layoutOf(const CsvTable &table)
{
    const auto width = usualWidth(table);
    Layout layout;
    layout.hasHeadings = false;
    for (std::size_t i = 0; i < std::min(table.rows().size(), mostLinesAbove) && !layout.hasHeadings; ++i) {
        const auto &row = table.rows()[i];
        // Words below data are a row that cannot be read, not its heading.
        if (isDataRow(table, row))
            break;
        if (!isHeadingRow(table, row, width))
            continue;
        layout = {table.cells(row), i + 1, true};
    }
    while (layout.headings.size() < qsizetype(width))
        layout.headings += layout.hasHeadings ? QString() : QStringLiteral("Column %1").arg(layout.headings.size() + 1);
    return layout;
}

} // namespace precedent::reconcile
