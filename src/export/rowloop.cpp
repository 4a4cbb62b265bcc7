// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/rowloop.h"

namespace precedent::exporting {

namespace {

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

QStringList namesOf(const std::vector<Column> &columns)
{
    QStringList names;
    for (const auto &column : columns)
        names += column.name;
    return names;
}

base::Result<std::size_t> putRows(RowFormat &format, const std::vector<Column> &columns,
                                  const insight::Snapshot &snapshot, std::span<const insight::RowIndex> rows,
                                  const std::function<base::Result<void>()> &flush, const base::CancelToken &cancel,
                                  const Progress &progress)
{
    std::size_t done = 0;
    for (const auto index : rows) {
        if (const auto go = look(done, cancel, progress); !go)
            return go.error();
        putRow(snapshot.row(index), columns, format);
        ++done;
        if (const auto flushed = flush ? flush() : base::Result<void>(); !flushed)
            return flushed.error();
    }
    if (cancel.isCancelled())
        return base::makeError(base::ErrorKind::Interrupted, "export-interrupted");
    return done;
}

} // namespace precedent::exporting
