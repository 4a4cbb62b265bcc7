// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/tablefile.h"

#include "export/csvformat.h"
#include "export/output.h"
#include "export/splitting.h"
#include "export/wholefile.h"
#include "export/xlsxformat.h"
#include "export/xlsxtext.h"

namespace precedent::exporting {

namespace {

void putRow(const std::vector<TableCell> &cells, RowFormat &format)
{
    format.beginRow();
    for (const TableCell &cell : cells) {
        format.beginCell({});
        if (const auto *text = std::get_if<QString>(&cell))
            format.text(*text);
        else if (const auto *count = std::get_if<std::int64_t>(&cell))
            format.integer(*count);
        else if (const auto *money = std::get_if<base::Money>(&cell))
            format.amount(*money);
    }
    format.endRow();
}

base::Result<void> putCsv(QIODevice &device, const Table &table, Options options)
{
    options.profile = Profile::Excel;
    CsvFormat format({}, options);
    // The headings are texts of people where they name agents, so they are cells like any other.
    putRow({table.headings.begin(), table.headings.end()}, format);
    for (const auto &row : table.rows)
        putRow(row, format);
    return writeAll(device, "\xEF\xBB\xBF" + format.takeBytes());
}

base::Result<void> putWorkbook(const QString &path, const Table &table)
{
    const auto book = XlsxBook::create(path);
    if (!book)
        return book.error();
    auto *sheet = (*book)->addSheet(QStringLiteral("Table"));
    if (const auto good = (*book)->state(); !good)
        return good.error();
    XlsxFormat format(**book, {sheet}, {}, excelRows);
    QStringList headings;
    for (const QString &heading : table.headings)
        headings.append(QString::fromUtf8(xlsxText(heading).utf8));
    format.header(headings);
    for (const auto &row : table.rows)
        putRow(row, format);
    return (*book)->close({});
}

} // namespace

base::Result<void> writeTable(const QString &path, const Table &table, const Options &options)
{
    const auto file = WholeFile::create(path);
    if (!file)
        return file.error();
    const auto written = options.format == Format::Xlsx ? putWorkbook((*file)->writingPath(), table)
                                                        : putCsv((*file)->device(), table, options);
    if (!written)
        return written.error();
    return (*file)->commit();
}

} // namespace precedent::exporting
