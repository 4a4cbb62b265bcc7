// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/exportstate.h"

#include "workspace/hashdevices.h"
#include "workspace/manifestcheck.h"
#include "workspace/pseudonyms.h"

#include <QtCore/QFileInfo>

namespace precedent::workspace {

namespace {

/// Empty where every file is as it was.
base::Result<std::optional<ExportState>> filesOf(const PastExport &past)
{
    std::optional<ExportState> worst;
    for (const auto &file : past.files) {
        const auto check = checkFile(file);
        if (!check)
            return check.error();
        if (*check == FileCheck::Changed)
            return std::optional(ExportState::FileChanged);
        if (*check == FileCheck::Absent)
            worst = ExportState::FileAbsent;
    }
    return worst;
}

/// The rows are divided as the files were, by the rows that each holds.
base::Result<bool> givesTheSameBytes(const PastExport &past, const insight::Snapshot &snapshot,
                                     const std::vector<insight::RowIndex> &rows, const base::CancelToken &cancel)
{
    auto begin = rows.begin();
    for (const auto &file : past.files) {
        const std::vector<insight::RowIndex> part(begin, begin + file.rows);
        begin += file.rows;
        HashSink sink;
        if (const auto written = exporting::write(sink, snapshot, part, past.job.options, cancel); !written)
            return written.error();
        if (QString::fromLatin1(sink.takeHash().toHex()) != file.sha256)
            return false;
    }
    return true;
}

/// What the manifest says of the data; the log and its own figures are held against the ledger on the way.
base::Result<ExportState> stateByManifest(const QString &path, const store::Reader &reader,
                                          const base::CancelToken &cancel)
{
    const auto check = checkManifest(path, reader, cancel);
    if (!check)
        return check.error();
    if (check->dataChanged)
        return ExportState::DataChanged;
    if (const auto outcome = outcomeOf(*check, path); !outcome)
        return outcome.error();
    return check->dataCompared ? ExportState::Same : ExportState::FileSame;
}

base::Result<ExportState> stateByRows(const PastExport &past, const insight::Snapshot &snapshot,
                                      const base::CancelToken &cancel)
{
    const auto rows = rowsOf(past, snapshot);
    if (!rows)
        return rows.error();
    if (std::int64_t(rows->size()) != past.rows || past.zone != snapshot.zone().name())
        return ExportState::DataChanged;
    // A workbook says when it was made, so its bytes tell nothing of its rows.
    if (past.job.options.format == exporting::Format::Xlsx)
        return ExportState::FileSame;
    const auto isSame = givesTheSameBytes(past, snapshot, *rows, cancel);
    if (!isSame)
        return isSame.error();
    return *isSame ? ExportState::Same : ExportState::DataChanged;
}

} // namespace

bool hasForgottenRows(const PastExport &past)
{
    return past.job.scope == ExportScope::Selected && past.records.isEmpty() && past.rows > 0;
}

base::Result<ExportState> stateOf(const PastExport &past, const insight::Snapshot &snapshot,
                                  const store::Reader &reader, const base::CancelToken &cancel)
{
    const auto files = filesOf(past);
    if (!files)
        return files.error();
    if (*files)
        return **files;
    if (hasForgottenRows(past) || past.job.path.isEmpty())
        return ExportState::FileSame;
    if (const auto manifest = manifestPathOf(past.job.path); past.job.manifest && QFileInfo::exists(manifest))
        return stateByManifest(manifest, reader, cancel);
    if (past.job.hidesNames != snapshot.hidesNames()) {
        const auto asExported = readSnapshot(reader, past.job.hidesNames);
        return asExported ? stateByRows(past, **asExported, cancel) : asExported.error();
    }
    return stateByRows(past, snapshot, cancel);
}

} // namespace precedent::workspace
