// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/exporter.h"

#include "export/columns.h"
#include "export/output.h"
#include "export/wholefile.h"

namespace precedent::exporting {

namespace {

constexpr qsizetype bufferSize = qsizetype{256} * 1024;
constexpr std::size_t rowsBetweenLooks = 1024;

void putRow(const insight::Row &row, const std::vector<Column> &columns, RowFormat &format)
{
    format.beginRow();
    for (const auto &column : columns) {
        format.beginCell(column.name);
        column.put(row, format);
    }
    format.endRow();
}

QStringList namesOf(const std::vector<Column> &columns)
{
    QStringList names;
    for (const auto &column : columns)
        names += column.name;
    return names;
}

/// Called between rows: reports, and stops when somebody asked for it.
base::Result<void> look(std::size_t rows, const base::CancelToken &cancel, const Progress &progress)
{
    if (rows % rowsBetweenLooks != 0)
        return {};
    if (cancel.isCancelled())
        return base::makeError(base::ErrorKind::Interrupted, "export-interrupted");
    if (progress)
        progress(rows);
    return {};
}

} // namespace

base::Result<Summary> write(QIODevice &device, const insight::Snapshot &snapshot,
                            const std::vector<insight::RowIndex> &rows, const Options &options,
                            const base::CancelToken &cancel, const Progress &progress)
{
    const auto columns = columnsByName(options.columns);
    if (!columns)
        return columns.error();
    const auto format = makeRowFormat(options, snapshot.zone());
    format->header(namesOf(*columns));
    Summary summary;
    for (const auto index : rows) {
        if (const auto go = look(summary.rows, cancel, progress); !go)
            return go.error();
        putRow(snapshot.row(index), *columns, *format);
        ++summary.rows;
        if (format->size() < bufferSize)
            continue;
        if (const auto flushed = writeAll(device, format->takeBytes()); !flushed)
            return flushed.error();
    }
    if (const auto flushed = writeAll(device, format->takeBytes()); !flushed)
        return flushed.error();
    if (cancel.isCancelled())
        return base::makeError(base::ErrorKind::Interrupted, "export-interrupted");
    summary.guardedCells = format->guardedCells();
    return summary;
}

base::Result<Summary> writeFile(const QString &path, const insight::Snapshot &snapshot,
                                const std::vector<insight::RowIndex> &rows, const Options &options,
                                const base::CancelToken &cancel, const Progress &progress)
{
    const auto file = WholeFile::create(path);
    if (!file)
        return file.error();
    auto summary = write((*file)->device(), snapshot, rows, options, cancel, progress);
    if (!summary)
        return summary;
    if (const auto committed = (*file)->commit(); !committed)
        return committed.error();
    return summary;
}

} // namespace precedent::exporting
