// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/exporter.h"

#include "export/output.h"
#include "export/portions.h"
#include "export/wholefile.h"
#include "export/workbook.h"

namespace precedent::exporting {

namespace {

base::Result<Summary> writeInto(WholeFile &file, const insight::Snapshot &snapshot,
                                const std::vector<insight::RowIndex> &rows, const Options &options,
                                const base::CancelToken &cancel, const Progress &progress)
{
    if (options.format == Format::Xlsx)
        return writeWorkbook(file.writingPath(), snapshot, rows, options, {}, cancel, progress);
    return write(file.device(), snapshot, rows, options, cancel, progress);
}

} // namespace

base::Result<Summary> write(QIODevice &device, const insight::Snapshot &snapshot,
                            const std::vector<insight::RowIndex> &rows, const Options &options,
                            const base::CancelToken &cancel, const Progress &progress)
{
    Q_ASSERT(options.format != Format::Xlsx);
    const auto columns = columnsByName(options.columns);
    if (!columns)
        return columns.error();
    const auto take = [&device](const QByteArray &bytes) { return writeAll(device, bytes); };
    return putPortions(*columns, snapshot, rows, options, take, cancel, progress);
}

base::Result<Summary> writeFile(const QString &path, const insight::Snapshot &snapshot,
                                const std::vector<insight::RowIndex> &rows, const Options &options,
                                const base::CancelToken &cancel, const Progress &progress)
{
    const auto file = WholeFile::create(path);
    if (!file)
        return file.error();
    auto summary = writeInto(**file, snapshot, rows, options, cancel, progress);
    if (!summary)
        return summary;
    if (const auto committed = (*file)->commit(); !committed)
        return committed.error();
    return summary;
}

} // namespace precedent::exporting
