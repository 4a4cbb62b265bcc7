// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/workbook.h"

#include "export/rowloop.h"
#include "export/xlsxformat.h"
#include "export/xlsxtext.h"

namespace precedent::exporting {

namespace {

/// The sheets in the workbook's order; the rows' ones apart.
struct Sheets
{
    std::vector<lxw_worksheet *> rows;
    lxw_worksheet *about = nullptr;
};

base::Result<Sheets> addSheets(XlsxBook &book, std::size_t rows, std::size_t rowsPerSheet)
{
    Sheets sheets;
    sheets.rows.push_back(book.addSheet(QStringLiteral("Decisions")));
    sheets.about = book.addSheet(QStringLiteral("About"));
    for (std::size_t held = rowsPerSheet; held < rows; held += rowsPerSheet)
        sheets.rows.push_back(book.addSheet(QStringLiteral("Decisions %1").arg(sheets.rows.size() + 1)));
    if (const auto good = book.state(); !good)
        return good.error();
    return sheets;
}

void addFilters(XlsxBook &book, const Sheets &sheets, std::size_t rows, std::size_t columns, std::size_t rowsPerSheet)
{
    for (auto *sheet : sheets.rows) {
        const auto held = std::min(rows, rowsPerSheet);
        book.note(worksheet_autofilter(sheet, 0, 0, lxw_row_t(held), lxw_col_t(columns - 1)));
        rows -= held;
    }
}

QString counted(std::size_t count)
{
    return QString::number(count);
}

std::vector<AboutLine> withCounts(std::vector<AboutLine> lines, const Summary &summary, std::size_t sheets)
{
    lines.push_back({QStringLiteral("This file"), {}});
    lines.push_back({QStringLiteral("Rows"), counted(summary.rows)});
    lines.push_back({QStringLiteral("Sheets of rows"), counted(sheets)});
    lines.push_back({QStringLiteral("Cells cut at 32767 characters, ending in …"), counted(summary.shortenedCells)});
    lines.push_back({QStringLiteral("Cells with control characters replaced"), counted(summary.replacedCells)});
    lines.push_back({QStringLiteral("Amounts of more than 15 digits, as text"), counted(summary.textAmounts)});
    return lines;
}

void putTotal(XlsxBook &book, lxw_worksheet *sheet, lxw_row_t row, const AboutLine::Total &total)
{
    const auto &looks = book.looks();
    const auto decimal = base::toDecimal(total.sum);
    if (isExactInExcel(decimal))
        book.note(worksheet_write_number(sheet, row, 1, decimal.toDouble(),
                                         looks.amounts[std::size_t(total.sum.currency.exponent())]));
    else
        book.note(worksheet_write_string(sheet, row, 1, decimal.toLatin1().constData(), looks.text));
    book.note(worksheet_write_string(sheet, row, 2, "rows", looks.text));
    book.note(worksheet_write_number(sheet, row, 3, double(total.rows), looks.numbers[0]));
}

void putAbout(XlsxBook &book, lxw_worksheet *sheet, const std::vector<AboutLine> &lines)
{
    const auto &looks = book.looks();
    book.note(worksheet_set_column(sheet, 0, 0, 44, nullptr));
    book.note(worksheet_set_column(sheet, 1, 1, 90, nullptr));
    lxw_row_t row = 0;
    for (const auto &line : lines) {
        const bool isHeading = line.value.isEmpty() && !line.total;
        book.note(worksheet_write_string(sheet, row, 0, xlsxText(line.label).utf8.constData(),
                                         isHeading ? looks.heading : looks.text));
        if (line.total)
            putTotal(book, sheet, row, *line.total);
        else if (!isHeading)
            book.note(worksheet_write_string(sheet, row, 1, xlsxText(line.value).utf8.constData(), looks.wrapped));
        ++row;
    }
}

} // namespace

base::Result<Summary> writeWorkbook(const QString &path, const insight::Snapshot &snapshot,
                                    const std::vector<insight::RowIndex> &rows, const Options &options,
                                    const std::vector<AboutLine> &about, const base::CancelToken &cancel,
                                    const Progress &progress)
{
    const auto columns = columnsByName(options.columns);
    if (!columns)
        return columns.error();
    const auto book = XlsxBook::create(path);
    if (!book)
        return book.error();
    const auto sheets = addSheets(**book, rows.size(), options.rowsPerPart);
    if (!sheets)
        return sheets.error();
    XlsxFormat format(**book, sheets->rows, snapshot.zone(), options.rowsPerPart);
    const auto check = [&book] { return (*book)->state(); };
    format.header(namesOf(*columns));
    const auto written = putRows(format, *columns, snapshot, rows, check, cancel, progress);
    if (!written)
        return written.error();
    auto summary = format.summary();
    summary.rows = *written;
    addFilters(**book, *sheets, rows.size(), columns->size(), options.rowsPerPart);
    putAbout(**book, sheets->about, withCounts(about, summary, sheets->rows.size()));
    if (const auto closed = (*book)->close(cancel); !closed)
        return closed.error();
    return summary;
}

} // namespace precedent::exporting
